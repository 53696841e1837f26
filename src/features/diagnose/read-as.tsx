import { useId } from 'react';
import type { Diagnosis } from '../../core/diagnosis.ts';
import type { Inspected } from './case.tsx';
import { useCase } from './case.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Words } from '../../ui/words.tsx';
import { formatName } from './format-names.ts';

interface ReadAsProps {
  readonly inspected: Inspected;
  /** The verdict says already how the text was read. */
  readonly isSaid: boolean;
}

/** How the paste was read and why, with the runners-up to choose instead. */
export function ReadAs({ inspected, isSaid }: ReadAsProps) {
  const { chooseFormat } = useCase();
  const { diagnosis } = inspected.inspection;
  const { format, problems } = diagnosis;
  const others = format.alternatives.filter((one) => one.id !== format.id).slice(0, 4);
  const wanted = inspected.input.format;
  const isForced = wanted !== null;
  // A choice that reads nothing at all gives way to what does.
  const isFollowed = format.because.startsWith('was chosen');
  return (
    <div className="flex flex-col gap-2">
      {isSaid && !isForced ? null : (
        <p>
          {wanted === null || isFollowed ? '' : `Nothing could be read as ${formatName(wanted)}. `}
          Read as {formatName(format.id)}
          {isForced && isFollowed ? ', as you chose.' : <Words>{`, because it ${format.because}.`}</Words>}
          {format.confidence === null ? null : <HowSure confidence={format.confidence} />}
        </p>
      )}
      <PhrasedAs shape={diagnosis.shape} />
      {inspected.input.fileNote === null ? null : <p>{inspected.input.fileNote}</p>}
      {others.length > 0 || isForced ? (
        <div className="screen-only">
          <Disclosure summary="Read it as something else">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {others.map((one) => (
                <Alternative key={one.id} {...one} />
              ))}
              {isForced ? (
                <Button look="quiet" small onClick={() => chooseFormat(null)}>
                  Let Unstuck decide
                </Button>
              ) : null}
            </div>
          </Disclosure>
        </div>
      ) : null}
      <ExchangeChooser count={diagnosis.exchanges} selected={diagnosis.selected} />
      {problems.length > 0 ? (
        <Disclosure
          summary={
            problems.length === 1 ? '1 remark about your text' : `${problems.length} remarks about your text`
          }
        >
          <ul className="list-disc pl-5">
            {problems.slice(0, mostRemarks).map((problem, index) => (
              <li key={index}>
                <Words>{problem.message}</Words> (line {problem.line}, column {problem.column})
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Which of the known ways of phrasing errors the answer follows; a rule that was taught says so itself. */
function PhrasedAs({ shape }: Pick<Diagnosis, 'shape'>) {
  if (shape === null || shape.id === 'taught') return null;
  return (
    <p>
      {shape.id === 'structural' ? (
        'Errors found by their form: the body '
      ) : (
        <>
          Errors phrased as <code>{shape.id}</code>: the body{' '}
        </>
      )}
      <Words>{`${shape.because}.`}</Words>
      <HowSure confidence={shape.confidence} />
    </p>
  );
}

const mostRemarks = 20;

/** A runner-up with how sure its reader is, which a screen reader says behind the button's name. */
function Alternative({ id, confidence }: { readonly id: string; readonly confidence: number }) {
  const { chooseFormat } = useCase();
  const sureId = useId();
  return (
    <span className="flex items-center gap-2">
      <Button aria-describedby={sureId} small onClick={() => chooseFormat(id)}>
        {formatName(id)}
      </Button>
      <span className="text-ink-soft shrink-0 text-sm tabular-nums" id={sureId}>
        {howSure(confidence)}
      </span>
    </span>
  );
}

function HowSure({ confidence }: { readonly confidence: number }) {
  return (
    <>
      {' '}
      <span className="text-ink-soft whitespace-nowrap">{howSure(confidence)}.</span>
    </>
  );
}

/** Readers settle close calls in thousandths; nobody else needs them. */
function howSure(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}

/** Which call of several is diagnosed. A number field: a recording may hold thousands. */
function ExchangeChooser({ count, selected }: { readonly count: number; readonly selected: number }) {
  const { chooseExchange } = useCase();
  if (count < 2) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor="exchange">Call</label>
      <input
        key={selected}
        className="border-line-strong bg-surface min-h-8 w-20 rounded-sm border px-2 tabular-nums"
        defaultValue={selected + 1}
        id="exchange"
        max={count}
        min={1}
        type="number"
        onChange={(event) => {
          const number = event.target.valueAsNumber;
          if (Number.isInteger(number) && number >= 1 && number <= count) chooseExchange(number - 1);
        }}
      />
      <span>of {count} in your paste. The most telling one is shown first.</span>
    </div>
  );
}
