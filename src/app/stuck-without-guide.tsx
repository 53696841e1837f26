import { useMemo } from 'react';
import { StillStuck } from '../features/bundle/still-stuck.tsx';
import { useSupportCase } from './support-case.ts';

/** The way out of a page that has no steps: the evidence alone is handed over. */
export function StuckWithoutGuide({ title }: { readonly title: string }) {
  const tried = useMemo(() => ({ guide: title, steps: [] }), [title]);
  const supportCase = useSupportCase(tried);
  return (
    <>
      <section aria-labelledby="what-to-paste" className="max-w-read flex flex-col gap-2">
        <h2 id="what-to-paste">What to paste</h2>
        <p>
          There is no guide for this code yet. Paste the whole answer with its headers, for instance the
          output of <code>curl -i</code>, and the request if you have it. The cause is looked for in what they
          say.
        </p>
      </section>
      <StillStuck supportCase={supportCase} to="/support/" />
    </>
  );
}
