import { PageHead } from '../page-head.tsx';

/** The hand-off to support. */
export function Component() {
  return (
    <div className="flex flex-col gap-6">
      <PageHead
        description="Everything support needs, with the secrets hidden."
        path="/support/"
        title="Hand-off to support"
      />
      <h1>Hand-off to support</h1>
    </div>
  );
}
