import { BackoffPlanner } from '../../features/backoff/backoff-planner.tsx';
import { useInspected } from '../../features/diagnose/case.tsx';
import { PageHead } from '../page-head.tsx';

/** How long to wait after a refusal, and the code that does. */
export function Component() {
  const told = useInspected()?.inspection.diagnosis.retryAfter?.seconds ?? null;
  return (
    <div className="flex flex-col gap-8">
      <PageHead
        description="Plan the pauses after a 429, with jitter and Retry-After, and copy the code for curl, JavaScript, Python, PHP or C#."
        path="/tools/backoff/"
        title="Backoff"
      />
      <div className="flex flex-col gap-3">
        <h1>Backoff</h1>
        <p className="max-w-read">
          After a 429, wait, and longer after each refusal. What the answer asks for in{' '}
          <code>Retry-After</code> comes first; a part of each pause is left to chance, so that clients
          refused together do not come back together.
        </p>
      </div>
      <BackoffPlanner key={told} told={told === null ? null : Math.ceil(told)} />
    </div>
  );
}
