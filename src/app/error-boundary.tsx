import { useRouteError, isRouteErrorResponse, Link } from 'react-router';
import { useCase } from '../features/diagnose/case.tsx';
import { buttonClass } from '../ui/button.tsx';
import { NotFound } from './routes/not-found.tsx';

/** Takes the place of a page that failed. The case lives above it and is not touched. */
export function PageError() {
  const error = useRouteError();
  const { paste } = useCase();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <div className="max-w-read flex flex-col gap-4" role="alert">
      <title>This page failed · Unstuck</title>
      <h1>This page failed</h1>
      <p>
        {paste === ''
          ? 'Nothing was lost: there was no text yet.'
          : 'Your text is still here. It is on the start page, as you left it.'}
      </p>
      <p>
        <Link className={buttonClass('primary')} to="/">
          To the start page
        </Link>
      </p>
      <details>
        <summary>What failed</summary>
        <pre className="overflow-x-auto text-sm">
          {error instanceof Error ? error.message : 'Unknown error'}
        </pre>
      </details>
    </div>
  );
}
