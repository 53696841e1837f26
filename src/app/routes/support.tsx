import { SupportHandOff } from '../../features/bundle/support-text.tsx';
import { PageHead } from '../page-head.tsx';
import { useSupportCase } from '../support-case.ts';
import { useTried } from '../tried.tsx';

/** The hand-off to support. */
export function Component() {
  const { tried } = useTried();
  const supportCase = useSupportCase(tried);
  return (
    <div className="flex flex-col gap-6">
      <PageHead
        description="Everything support needs of a failed API call in one text, with the secrets hidden."
        path="/support/"
        title="Hand-off to support"
      />
      <h1>Hand-off to support</h1>
      <p className="max-w-read">
        One text with everything support asks for. Secrets are replaced by names such as{' '}
        <code>[token-1]</code> before you see it, and nothing is sent: you copy it yourself.
      </p>
      <SupportHandOff supportCase={supportCase} />
    </div>
  );
}
