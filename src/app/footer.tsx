import { Link } from 'react-router';

/** The promise, and where it is explained, at the end of every page. */
export function Footer() {
  return (
    <footer className="border-line mt-8 border-t">
      <p className="text-ink-soft mx-auto max-w-[90rem] px-4 py-4 text-sm sm:px-8">
        What you paste stays in this browser. <Link to="/privacy/">How you can check that</Link>
        <span className="screen-only">
          {' '}
          · Press <kbd>?</kbd> for keys
        </span>
      </p>
    </footer>
  );
}
