import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { PasteAnywhere } from '../features/diagnose/paste-anywhere.tsx';
import { LiveStatus } from '../ui/live-status.tsx';
import { useFollowPaste } from './follow-paste.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PastedStatus } from './lazy-evidence.tsx';

/** The frame of every page. */
export function Layout() {
  const isLeaving = useFollowPaste();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const arrived = useRef(pathname);

  // On another page a keyboard and a screen reader begin at its content, not at the link that has gone.
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a
        className="bg-surface absolute -top-20 left-4 z-10 border px-4 py-2 focus:top-2"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      <Header />
      <main
        ref={main}
        className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-6 outline-none sm:px-8"
        id="main"
        tabIndex={-1}
      >
        <Outlet context={isLeaving} />
      </main>
      <Footer />
      <LiveStatus />
      <PasteAnywhere />
      <PastedStatus />
      <ScrollRestoration />
    </>
  );
}
