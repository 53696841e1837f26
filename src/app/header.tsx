import { useMemo, useState } from 'react';
import { Link, NavLink, useNavigate } from 'react-router';
import { packEntries } from '../features/search/entries.ts';
import { Palette } from '../features/search/palette.tsx';
import { useKeys } from './keys.ts';
import { defaultPack, packsBehind } from './packs.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';

const places = [
  { path: '/codes/', name: 'Codes' },
  { path: '/support/', name: 'Support' },
  { path: '/privacy/', name: 'Privacy' },
];

/** Name, places, search; and the keys that open search and the list of keys. */
export function Header() {
  const navigate = useNavigate();
  const [open, setOpen] = useState<'search' | 'keys' | null>(null);
  const entries = useMemo(
    () => [
      ...packEntries(packsBehind(defaultPack)),
      ...places.map(({ path, name }) => ({ id: path, path, title: name, detail: 'Page', words: [] })),
    ],
    [],
  );
  const close = () => setOpen(null);
  useKeys([
    { key: 'k', withCommand: true, action: () => setOpen('search') },
    { key: '/', withCommand: false, action: () => setOpen('search') },
    { key: '?', withCommand: false, action: () => setOpen('keys') },
  ]);
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-8">
        <Link className="text-ink py-1 text-lg font-bold" to="/">
          Unstuck
        </Link>
        <nav aria-label="Main" className="ml-auto flex flex-wrap gap-x-5">
          {places.map(({ path, name }) => (
            <NavLink
              key={path}
              className="text-ink aria-[current=page]:border-accent border-b-2 border-transparent py-1.5 hover:underline"
              to={path}
            >
              {name}
            </NavLink>
          ))}
        </nav>
        <button
          aria-keyshortcuts="Control+K Meta+K /"
          className="border-line-strong text-ink-soft screen-only flex min-h-8 items-center gap-3 rounded-sm border px-3 text-sm"
          type="button"
          onClick={() => setOpen('search')}
        >
          Search <kbd aria-hidden="true">/</kbd>
        </button>
      </div>
      <Palette
        entries={entries}
        open={open === 'search'}
        onClose={close}
        onGo={(path) => void navigate(path)}
      />
      <ShortcutSheet open={open === 'keys'} onClose={close} />
    </header>
  );
}
