import { useEffect, useRef } from 'react';
import { useCase } from './case.tsx';
import { EvidenceTextbox } from './evidence-textbox.tsx';

/** Takes the request that belongs to the answer, so that problems can be shown where they were written. */
export function RequestBox() {
  const { request, setRequest, inspected } = useCase();
  const details = useRef<HTMLDetailsElement>(null);
  const inPaste =
    inspected !== null && inspected.input.request === null && inspected.inspection.panes.request !== null;

  // Open where it is wanted; a person's own opening or closing is left alone after that.
  useEffect(() => {
    if (details.current !== null) details.current.open = !inPaste || request !== '';
    // oxlint-disable-next-line react/exhaustive-deps -- follows the evidence, not the typing
  }, [inPaste]);

  return (
    <details ref={details} open>
      <summary className="min-h-6 w-fit font-semibold">
        {inPaste ? 'The request is in your paste. Use another one' : 'Add the request you sent'}
      </summary>
      <div className="flex flex-col gap-1 pt-2">
        <EvidenceTextbox label="The request you sent" rows={5} value={request} onChange={setRequest} />
        <p className="text-ink-soft text-sm">
          The JSON body is enough. A curl command or a copied fetch works too.
        </p>
      </div>
    </details>
  );
}
