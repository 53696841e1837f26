import { PageHead } from '../page-head.tsx';

/** What is enforced, and how to verify it. */
export function Component() {
  return (
    <div className="flex flex-col gap-6">
      <PageHead description="What keeps your text in this browser." path="/privacy/" title="Privacy" />
      <h1>Privacy</h1>
    </div>
  );
}
