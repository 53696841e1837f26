import { useEffect, useRef } from 'react';
import { Words } from '../../ui/words.tsx';
import { useCase } from './case.tsx';
import { EvidenceTextbox } from './evidence-textbox.tsx';

export const requestBoxId = 'request-box';

/** Opens the box and puts the caret into it. */
export function goToRequestBox(): void {
  const box = document.getElementById(requestBoxId);
  if (box instanceof HTMLDetailsElement) box.open = true;
  box?.querySelector('textarea')?.focus();
}

/** Takes the request that belongs to the answer, so that problems can be shown where they were written. */
export function RequestBox() {
  const { request, setRequest, inspected } = useCase();
  const details = useRef<HTMLDetailsElement>(null);
  const isShown = inspected !== null && inspected.inspection.panes.request !== null;
  const isBodyElsewhere = inspected?.inspection.requestParts?.bodyIs === 'elsewhere';
  const isInPaste = isShown && inspected.input.request === null;

  // Open while the request is wanted. Closing it around a person who is in it would take their focus away.
  useEffect(() => {
    const box = details.current;
    if (box !== null) box.open = !isShown || box.contains(document.activeElement);
  }, [isShown]);

  return (
    <details ref={details} className="screen-only" id={requestBoxId} open>
      <summary className="min-h-6 w-fit font-semibold">
        {isInPaste ? 'Use another request' : isShown ? 'Change the request' : 'Add the request you sent'}
      </summary>
      <div className="flex flex-col gap-1 pt-2">
        <EvidenceTextbox
          isNamedAbove
          label="The request you sent"
          rows={5}
          value={request}
          onChange={setRequest}
        />
        {isBodyElsewhere ? (
          <p className="text-sm">
            <Words>
              The body is not in your text. Paste the body here, or write it in place of the file’s name
              (`@file`).
            </Words>
          </p>
        ) : null}
        <p className="text-ink-soft text-sm">
          The body is enough: JSON, a form, XML. A whole HTTP request, a curl or fetch copy, an axios or
          Python call, a HAR entry or an address with its query work too.
        </p>
      </div>
    </details>
  );
}
