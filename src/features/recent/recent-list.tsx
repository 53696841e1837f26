import { useMemo, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { forgetAllCases, forgetCase, parseCases, storedCases, type RecentStore } from './recent-cases.ts';

/** Another tab may forget or remember cases. */
function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  return () => window.removeEventListener('storage', onChange);
}

/** The cases of this device. Storage is read after the first paint, which knows nothing of this person. */
export function RecentCases({ store }: { readonly store: RecentStore }) {
  const [, setForgotten] = useState(0);
  const text = useSyncExternalStore(
    subscribe,
    () => storedCases(store),
    () => '[]',
  );
  const cases = useMemo(() => parseCases(text), [text]);
  const changed = () => setForgotten((count) => count + 1);
  if (cases.length === 0) return null;
  const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="recent-cases" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="recent-cases">Recent cases</h2>
        <Button
          look="quiet"
          small
          onClick={() => {
            forgetAllCases(store);
            changed();
          }}
        >
          Forget all
        </Button>
      </div>
      <p className="text-ink-soft text-sm">
        Kept on this device only: code, time and progress. Never what you pasted.
      </p>
      <ul className="divide-line border-line divide-y border-y">
        {cases.map((recent) => (
          <li key={recent.path} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1">
            <Link className="link" to={recent.path}>
              {recent.code} {recent.title}
            </Link>
            <span className="flex items-center gap-3">
              <time className="text-ink-soft text-sm" dateTime={new Date(recent.at).toISOString()}>
                {time.format(recent.at)}
              </time>
              <Button
                aria-label={`Forget ${recent.code} ${recent.title}`}
                look="quiet"
                small
                onClick={() => {
                  forgetCase(store, recent.path);
                  changed();
                }}
              >
                Forget
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
