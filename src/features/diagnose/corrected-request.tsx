import { type ReactNode, useState } from 'react';
import type { Change } from '../../core/correct/change.ts';
import type { RequestCorrection } from '../../core/correct/correct-request.ts';
import { likelyToAccept } from '../../core/correct/choices.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useGrowing } from '../../ui/later.tsx';
import type { Inspection } from '../../core/diagnosis.ts';
import { type Inspected, useCase } from './case.tsx';
import { ChangeItem } from './change-item.tsx';
import { CorrectedText } from './corrected-text.tsx';
import { type CorrectionState, useCorrection } from './use-correction.ts';

export interface CorrectedRequestProps {
  /** Draws the ways to take the request along as a call, with this body; `null`: without one. */
  readonly copyAs?: (body: string | null, correction?: RequestCorrection) => ReactNode;
}

/** The request with the changes that a person accepts, and what it looks like then. */
export function CorrectedRequest({ copyAs }: CorrectedRequestProps) {
  const { inspected } = useCase();
  const shown = inspected?.inspection ?? null;
  const [seen, setSeen] = useState<Seen>({ now: shown, before: null });
  if (seen.now !== shown) setSeen({ now: shown, before: seen.now });
  if (inspected === null) return null;
  const body = inspected.inspection.requestBody;
  return (
    <Correcting
      key={inspected.revision}
      before={seen.before}
      body={body}
      copyAs={copyAs}
      inspected={inspected}
    />
  );
}

/** The reading that is shown and the one before it: the same body read anew keeps what was decided. */
interface Seen {
  readonly now: Inspection | null;
  readonly before: Inspection | null;
}

/** Where nothing is to be corrected, the request can be taken along all the same. */
function AsItIs({ inspected, body, copyAs }: AsItIsProps) {
  if (copyAs === undefined || inspected.inspection.requestParts === null) return null;
  return <Disclosure summary="The request as code">{copyAs(body)}</Disclosure>;
}

interface AsItIsProps {
  readonly inspected: Inspected;
  readonly body: string | null;
  readonly copyAs: CorrectedRequestProps['copyAs'];
}

interface CorrectingProps extends AsItIsProps {
  readonly before: Inspection | null;
}

function Correcting({ inspected, before, body, copyAs }: CorrectingProps) {
  const state = useCorrection(inspected.inspection, before);
  const { changes, choices, correction, make } = state;
  if (changes.length === 0) return <AsItIs body={body} copyAs={copyAs} inspected={inspected} />;
  const ours = changes.filter(({ by }) => by === 'ours');
  const likely = likelyToAccept(changes, choices);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="text-lg">Corrected request</h2>
        {likely.length === 0 ? null : (
          <div className="screen-only">
            <Button small onClick={() => make({ type: 'accept-likely', ids: likely })}>
              Accept all likely ({likely.length})
            </Button>
          </div>
        )}
      </div>
      <ChangeList changes={changes.filter(({ by }) => by === 'api')} label="Changes to make" state={state} />
      {ours.length === 0 ? null : (
        <div className="flex flex-col gap-2">
          <h3>Probably refused next (ours, not the API’s)</h3>
          <ChangeList changes={ours} label="Probably refused next" state={state} />
        </div>
      )}
      <CorrectedText body={body ?? ''} changes={changes} correction={correction} />
      {copyAs?.(body === null ? null : correction.text, correction)}
    </div>
  );
}

/** Up to this all changes are drawn and laid out at once. */
const shortList = 40;
/** Of a longer list: more than its frame shows, and how many are added at a time. */
const atOnce = 12;
const atATime = 60;

interface ChangeListProps {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly state: CorrectionState;
}

function ChangeList({ label, changes, state: { texts, choices, make } }: ChangeListProps) {
  const { length } = changes;
  const drawn = useGrowing(length, length > shortList ? atOnce : length, atATime);
  if (length === 0) return null;
  return (
    <ol
      aria-label={label}
      className={`divide-line border-line divide-y border-y ${length > shortList ? 'skippable max-h-128 overflow-y-auto' : ''}`}
    >
      {changes.slice(0, drawn).map((change) => (
        <ChangeItem
          key={change.id}
          body={texts[change.within]}
          change={change}
          chosen={choices.chosen[change.id] ?? null}
          isAccepted={choices.accepted.includes(change.id)}
          make={make}
          written={choices.written[change.id] ?? null}
        />
      ))}
    </ol>
  );
}
