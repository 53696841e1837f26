import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatsByGroup, loadExample, matches, shapeEntries } from '../../features/formats/catalogue.ts';
import { EntryList } from '../../features/formats/entry-list.tsx';
import { useCase } from '../../features/diagnose/case.tsx';
import { PageHead } from '../page-head.tsx';

/** Everything that is read and recognised, made from the engine's own lists, with an example each. */
export function Component() {
  const { setPaste, setRequest } = useCase();
  const navigate = useNavigate();
  const [filter, setFilter] = useState('');
  const shown = (entries: typeof shapeEntries) => entries.filter((entry) => matches(entry, filter));
  const groups = formatsByGroup
    .map((group) => ({ ...group, entries: shown(group.entries) }))
    .filter(({ entries }) => entries.length > 0);
  const shapes = shown(shapeEntries);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);

  const show = async (kind: 'format' | 'shape', id: string): Promise<void> => {
    const text = await loadExample(kind, id);
    if (text === null) return;
    await navigate('/');
    setRequest('');
    setPaste(text);
  };

  return (
    <div className="flex flex-col gap-8">
      <PageHead
        description="Every way of copying a failing API call that Unstuck reads, and every API's way of phrasing errors that it knows."
        path="/formats/"
        title="Formats"
      />
      <div className="flex flex-col gap-3">
        <h1>Formats</h1>
        <p className="max-w-read">
          You never choose one of these: <Link to="/">paste what you have</Link>, and Unstuck says what it
          took it for and why. When it was wrong, choose another there; your text stays as it is.
        </p>
        <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2 noscript:hidden">
          <label className="font-semibold" htmlFor="filter">
            Filter
          </label>
          <input
            autoComplete="off"
            className="border-line-strong bg-surface min-h-9 w-64 max-w-full rounded-sm border px-2"
            id="filter"
            placeholder="curl, Laravel, HAR …"
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
          <p aria-live="polite" className="text-ink-soft text-sm">
            {count} formats, {shapes.length} error shapes
          </p>
          {count > 0 && shapes.length > 0 ? <a href="#shapes">To the error shapes</a> : null}
        </div>
      </div>
      {count === 0 ? null : (
        <section aria-labelledby="read" className="flex flex-col gap-6">
          <h2 id="read">How a call may be written down</h2>
          {groups.map(({ title, entries }) => (
            <div key={title} className="flex flex-col gap-3">
              <h3>{title}</h3>
              <EntryList entries={entries} isLinked onTry={(id) => void show('format', id)} />
            </div>
          ))}
        </section>
      )}
      {shapes.length === 0 ? null : (
        <section aria-labelledby="shapes" className="flex flex-col gap-3">
          <h2 id="shapes">How an API phrases its errors</h2>
          <p className="max-w-read">
            An answer in none of these is read too: whatever looks like a field beside a message is found, and
            the page says how sure that is.
          </p>
          <h3 className="sr-only">Error shapes, by name</h3>
          <EntryList entries={shapes} isLinked={false} onTry={(id) => void show('shape', id)} />
        </section>
      )}
      {count + shapes.length === 0 ? (
        <p className="max-w-read">
          Nothing here has all of these words. Paste your text all the same: what no reader knows is searched
          for a status, a request and field errors.
        </p>
      ) : null}
    </div>
  );
}
