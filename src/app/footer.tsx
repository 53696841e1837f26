import { Link, useLocation } from 'react-router';

/** The promise, and where it is explained, at the end of every page; the start says it beside its box. */
export function Footer() {
  const isStart = useLocation().pathname === '/';
  return (
    <footer className="border-line mt-8 border-t">
      <p className="text-ink-soft mx-auto max-w-[90rem] px-4 py-4 text-sm sm:px-8">
        {isStart ? null : (
          <>
            What you paste stays in this browser. <Link to="/privacy/">How you can check that</Link>
          </>
        )}
        <span className="screen-only pointer-coarse:hidden noscript:hidden">
          {isStart ? '' : ' · '}Press <kbd>?</kbd> for keys
        </span>
      </p>
    </footer>
  );
}
