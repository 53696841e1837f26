import { useId, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { findEntries, type SearchEntry } from './find.ts';

interface PaletteProps {
  readonly open: boolean;
  readonly entries: readonly SearchEntry[];
  readonly onClose: () => void;
  readonly onGo: (path: string) => void;
}

/** Search over codes, messages and symptoms: a combobox whose list is always shown (APG, "list autocomplete"). */
export function Palette({ open, entries, onClose, onGo }: PaletteProps) {
  return (
    <Dialog open={open} title="Search" onClose={onClose}>
      <Finder
        entries={entries}
        onGo={(path) => {
          onClose();
          onGo(path);
        }}
      />
    </Dialog>
  );
}

function Finder({ entries, onGo }: Pick<PaletteProps, 'entries' | 'onGo'>) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = findEntries(entries, query);
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      const chosen = found[active];
      if (chosen !== undefined) onGo(chosen.path);
      return;
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || found.length === 0) return;
    event.preventDefault();
    const next = (active + by + found.length) % found.length;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <div className="flex min-h-0 flex-col gap-2">
      <label className="text-sm font-semibold" htmlFor={id}>
        A code, a message, a symptom
      </label>
      <input
        aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded={found.length > 0}
        autoComplete="off"
        data-first-focus=""
        className="border-line-strong bg-surface min-h-10 rounded-sm border px-3"
        id={id}
        role="combobox"
        spellCheck={false}
        type="text"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot be filtered by typing into a field */}
      <div aria-label="Results" className="max-h-[50vh] overflow-y-auto" id={`${id}-list`} role="listbox">
        {found.map((entry, index) => (
          // The keys live on the combobox, which keeps the focus while options are walked.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={entry.id}
            aria-selected={index === active}
            className="aria-selected:bg-accent-tint flex flex-wrap items-baseline gap-x-3 px-3 py-2"
            id={optionId(index)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element lives in a select only
            role="option"
            onClick={() => onGo(entry.path)}
            onPointerMove={() => setActive(index)}
          >
            <span className="font-semibold">{entry.title}</span>
            <span className="text-ink-soft text-sm">{entry.detail}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? (
        <p className="text-sm">Nothing found. Paste the error itself: it is read as it is.</p>
      ) : null}
    </div>
  );
}
