import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useCase } from './case.tsx';
import { EvidenceTextbox } from './evidence-textbox.tsx';
import { holdsNoAnswer, isRequestAlone } from './unread.ts';
import { requestToSend } from './use-correction.ts';

/** Takes what the API answers to the corrected request: the next round of the same case. */
export function NextAnswer() {
  const { inspected, rounds, pasteAnswer } = useCase();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (isOpen) box.current?.querySelector('textarea')?.focus();
  }, [isOpen]);

  if (inspected === null) return null;
  const isFirst = isRequestAlone(inspected);
  // Words that are no answer have no next one.
  if (holdsNoAnswer(inspected) && !isFirst) return null;
  const take = (text: string) => {
    setTyped('');
    setIsOpen(false);
    pasteAnswer(text, requestToSend(inspected.inspection) ?? inspected.input.request);
  };
  return (
    <div className="screen-only flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button aria-controls={id} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          Paste the new answer
        </Button>
        <p className="text-ink-soft text-sm">
          {isFirst
            ? 'Paste what the API answered; the request stays.'
            : 'Sent it again? Paste what the API answers now, to see what is fixed, still there or new.'}
        </p>
      </div>
      <div ref={box} hidden={!isOpen} id={id}>
        {isOpen ? (
          <div className="flex flex-col items-start gap-2 *:first:w-full">
            <EvidenceTextbox
              isNamedAbove
              label="Paste the new answer"
              rows={4}
              value={typed}
              onChange={(text, pace) => {
                // What arrives whole is read at once; what is typed waits for the button.
                if (pace === 'now' && typed === '' && text.trim() !== '') take(text);
                else setTyped(text);
              }}
            />
            <Button disabled={typed.trim() === ''} look="primary" onClick={() => take(typed)}>
              Compare with round {rounds.open + 1}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
