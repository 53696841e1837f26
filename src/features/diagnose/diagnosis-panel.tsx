import type { ReactNode } from 'react';
import { isAccepted } from '../../core/compare/compare.ts';
import { reasonPhrase } from '../../core/http/status-codes.ts';
import type { DiagnosedCause } from '../../core/diagnosis.ts';
import { ownWords } from '../../core/report/own-words.ts';
import { Button } from '../../ui/button.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { asSentence, Words } from '../../ui/words.tsx';
import { type Inspected, useAwaited, useCase } from './case.tsx';
import { findingOf, numberOf } from './cause-finding.ts';
import { CopyDiagnosis } from './copy-diagnosis.tsx';
import { nextBestEvidence, wantsRequest } from './next-evidence.ts';
import { OtherCauses, toneOf } from './other-causes.tsx';
import { useProblemFocus } from './problem-focus.tsx';
import { ReadAs } from './read-as.tsx';
import { isLargeCase } from './read-case.ts';
import { goToRequestBox, requestBoxId } from './request-box.tsx';
import { isRequestAlone } from './unread.ts';
import { useBroughtIntoView } from './use-brought-into-view.ts';
import { useLate } from './use-late.ts';

interface DiagnosisPanelProps {
  /** The code that the page around it is about, which is not named a second time. */
  readonly here?: string | null;
  /** Draws the way to the guide's step that deals with a cause. */
  readonly stepLink?: (step: { readonly guide: string; readonly id: string }) => ReactNode;
}

/** The verdict on the paste: what is so, what to do, how it was read, what would settle what is open. */
export function DiagnosisPanel({ here = null, stepLink = () => null }: DiagnosisPanelProps) {
  const { inspected, isReading, failure, paste } = useCase();
  const isAwaited = useAwaited();
  // On the page of a code its steps stand below: the place of a verdict that takes its time is held from the beginning.
  const holdsPlace = here !== null;
  const isLate = useLate(isReading && inspected === null) || (holdsPlace && isAwaited);
  // What is held stays held: a verdict that needs less moves nothing either.
  const place =
    holdsPlace && (isAwaited || (inspected !== null && isLargeCase(inspected.input))) ? placeOfVerdict : '';
  const box = useBroughtIntoView();
  const isEmpty = paste.trim() === '';
  if (isEmpty || (inspected === null && !isLate && failure === null)) return null;
  return (
    <section
      ref={box}
      aria-busy={isReading}
      aria-labelledby="diagnosis"
      className={`border-line bg-sunken flex flex-col gap-4 border-y px-4 py-4 sm:px-6 ${place}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg" id="diagnosis">
          Diagnosis
        </h2>
        {inspected === null || failure !== null ? null : <CopyDiagnosis />}
      </div>
      {failure !== null ? (
        <p className="max-w-read">
          <StateWord tone="problem">Not read</StateWord> {failure} Your text is still here.
        </p>
      ) : inspected === null ? (
        <p>Reading…</p>
      ) : (
        <Verdict here={here} inspected={inspected} stepLink={stepLink} />
      )}
    </section>
  );
}

/** What is so, and what to do where nothing was recognised: there no finding carries the help. */
function sayOf({ id, message }: DiagnosedCause): readonly string[] {
  return id === 'nothing-recognised' ? message.split(/(?<=\.) (?=[A-Z])/u) : [message];
}

/** The height of most verdicts: the parts stand below each other, or side by side. */
const placeOfVerdict = 'min-h-160 sm:min-h-124 md:min-h-90 lg:min-h-80';

function withoutStatus(inspected: Inspected): string {
  return isRequestAlone(inspected) ? 'Your text holds the request only.' : 'The paste states no status code.';
}

function refused(count: number): string {
  return count === 1 ? '1 field was refused.' : `${count} fields were refused.`;
}

function Verdict({
  here,
  inspected,
  stepLink,
}: { inspected: Inspected } & Pick<Required<DiagnosisPanelProps>, 'here' | 'stepLink'>) {
  const { diagnosis } = inspected.inspection;
  const { show } = useProblemFocus();
  const [top, ...others] = diagnosis.causes;
  const count = diagnosis.fieldErrors.length;
  const code = diagnosis.status.code;
  const [said = '', ...rest] = top === undefined ? [] : sayOf(top);
  const help = top === undefined ? null : (helpFor(inspected, top) ?? (rest.join(' ') || null));
  const number = top === undefined ? null : numberOf(inspected, top);
  const next = nextBestEvidence(inspected);
  // The verdict is then about how the text was read, and says it all.
  const isUnread = code === null && top?.id === 'nothing-recognised' && diagnosis.shape === null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="max-w-read flex flex-col gap-3">
        {top === undefined ? null : (
          <p className="text-lg">
            {isAccepted(diagnosis) && top.id === 'nothing-recognised' ? (
              <StateWord tone="fine">Accepted</StateWord>
            ) : (
              <StateWord tone={toneOf(top).tone}>{toneOf(top).word}</StateWord>
            )}{' '}
            {count > 0 ? `${refused(count)} ` : ''}
            {number === null ? '' : `Number ${number}: `}
            <Words>{asSentence(said)}</Words>
          </p>
        )}
        {help === null ? null : (
          <p>
            <Words>{asSentence(help)}</Words> {top?.step ? stepLink(top.step) : null}
          </p>
        )}
        {count > 0 ? (
          <div className="screen-only">
            <Button small onClick={() => show(1)}>
              Go to the first problem
            </Button>
          </div>
        ) : null}
        <OtherCauses causes={others} inspected={inspected} stepLink={stepLink} />
      </div>
      <div className="max-w-read flex flex-col gap-3 text-sm">
        {isUnread ? null : (
          <>
            <p>
              {code === null ? (
                withoutStatus(inspected)
              ) : (
                <>
                  <strong>
                    {here === String(code) ? `Status ${code}` : `${code} ${reasonPhrase(code) ?? ''}`.trim()}
                  </strong>
                  {diagnosis.request === null ? null : <Call {...diagnosis.request} />}
                </>
              )}
            </p>
            <OwnWords words={ownWords(diagnosis)} />
          </>
        )}
        <ReadAs inspected={inspected} isSaid={isUnread && !isRequestAlone(inspected)} />
        {next === null ? null : (
          <p>
            <strong>Next best evidence:</strong> <Words>{asSentence(next)}</Words>{' '}
            {wantsRequest(inspected) ? (
              <a
                className="link screen-only"
                href={`#${requestBoxId}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToRequestBox();
                }}
              >
                Add it
              </a>
            ) : null}
          </p>
        )}
      </div>
    </div>
  );
}

function Call({ method, target }: { readonly method: string | null; readonly target: string | null }) {
  return (
    <>
      {' to '}
      <code>{[method, target].filter((part) => part !== null).join(' ')}</code>
    </>
  );
}

/** What the API itself says, quoted; long texts are cut, the whole stands in the response. */
function OwnWords({ words }: { readonly words: string | null }) {
  return words === null ? null : (
    <p className="text-ink-soft">The API says: “{words.length > 240 ? `${words.slice(0, 240)}…` : words}”</p>
  );
}

function helpFor(inspected: Inspected, cause: DiagnosedCause): string | null {
  return findingOf(inspected, cause)?.help ?? null;
}
