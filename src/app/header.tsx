import { lazy, Suspense, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useKeys } from './keys.ts';
import { places } from './places.ts';

const SitePalette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.SitePalette })));
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet.tsx').then((module) => ({ default: module.ShortcutSheet })),
);

/** Name, places, search; and the keys that open search and the list of keys. */
export function Header() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [open, setOpen] = useState<'search' | 'keys' | null>(null);
  // A dialog says that it has closed a moment later, when a key may have opened the other one.
  const close = (which: 'search' | 'keys') => setOpen((now) => (now === which ? null : now));
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
        <nav
          aria-label="Main"
          className="order-last flex w-full flex-wrap gap-x-3 max-[24rem]:justify-between max-[24rem]:gap-x-1 max-[24rem]:text-sm sm:order-none sm:ml-auto sm:w-auto sm:gap-x-5"
        >
          {places.map(({ path, name }) => (
            <Link
              key={path}
              aria-current={pathname.startsWith(path) ? 'page' : undefined}
              className="text-ink aria-[current=page]:border-accent current border-b-2 border-transparent py-1.5 hover:underline"
              to={path}
            >
              {name}
            </Link>
          ))}
        </nav>
        <button
          aria-keyshortcuts="Control+K Meta+K /"
          className="border-line-strong text-ink-soft screen-only ml-auto flex min-h-8 items-center gap-3 rounded-sm border px-3 text-sm sm:ml-0 noscript:hidden"
          type="button"
          onClick={() => setOpen('search')}
        >
          Search{' '}
          <kbd aria-hidden="true" className="pointer-coarse:hidden">
            /
          </kbd>
        </button>
      </div>
      {/* Not needed for a first paint; fetched when the page is idle. */}
      <Suspense fallback={null}>
        {open === 'search' ? (
          <SitePalette onClose={() => close('search')} onGo={(path) => void navigate(path)} />
        ) : null}
        {open === 'keys' ? <ShortcutSheet onClose={() => close('keys')} /> : null}
      </Suspense>
    </header>
  );
}
