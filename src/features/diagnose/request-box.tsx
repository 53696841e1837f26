import { useEffect, useRef } from 'react';
import { useCase } from './case.tsx';
import { EvidenceTextbox } from './evidence-textbox.tsx';

/** Takes the request that belongs to the answer, so that problems can be shown where they were written. */
export function RequestBox() {
  const { request, setRequest, inspected } = useCase();
  const details = useRef<HTMLDetailsElement>(null);
  const isShown = inspected !== null && inspected.inspection.panes.request !== null;
  const isInPaste = isShown && inspected.input.request === null;

  // Open while the request is wanted. Closing it around a person who is in it would take their focus away.
  useEffect(() => {
    const box = details.current;
    if (box !== null) box.open = !isShown || box.contains(document.activeElement);
  }, [isShown]);

  return (
    <details ref={details} className="screen-only" open>
      <summary className="min-h-6 w-fit font-semibold">
        {isInPaste ? 'Use another request' : isShown ? 'Change the request' : 'Add the request you sent'}
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
