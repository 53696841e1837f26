import { useId, useMemo, useState } from 'react';
import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { type Inspected, useCase } from './case.tsx';
import { applyEdits, type TextEdit } from '../../core/text/edit.ts';
import { markOfProblem, pathLabel, paneText } from './evidence-marks.ts';

interface Proposal extends TextEdit {
  readonly number: number;
  readonly label: string;
  readonly isCertain: boolean;
}

/** Longer texts are copied, not shown a second time. */
const longestShown = 20_000;

/** What the suggestions would change. A removal needs its neighbours' commas, so it stays advice. */
function proposalsOf(inspected: Inspected): readonly Proposal[] {
  return inspected.inspection.diagnosis.fieldErrors.flatMap((field, index) => {
    const mark = markOfProblem(inspected, 'request', index + 1);
    const { suggestion } = field;
    if (mark === undefined || suggestion === null || suggestion.edit === 'remove') return [];
    return {
      number: index + 1,
      start: mark.start,
      end: suggestion.edit === 'insert' ? mark.start : mark.end,
      text: suggestion.text,
      label: pathLabel(field.path),
      isCertain: suggestion.certainty === 'certain',
    };
  });
}

/** The request with the suggestions a person accepts; what is only likely waits to be accepted. */
export function CorrectedRequest() {
  const { inspected } = useCase();
  if (inspected === null) return null;
  return <Proposals key={inspected.revision} inspected={inspected} />;
}

function Proposals({ inspected }: { readonly inspected: Inspected }) {
  const id = useId();
  const proposals = useMemo(() => proposalsOf(inspected), [inspected]);
  const [refused, setRefused] = useState<ReadonlySet<number>>(
    () => new Set(proposals.filter(({ isCertain }) => !isCertain).map(({ number }) => number)),
  );
  const pane = inspected.inspection.panes.request;
  if (pane === null || proposals.length === 0) return null;
  const accepted = proposals.filter(({ number }) => !refused.has(number));
  const corrected = applyEdits(paneText(pane, inspected.input).text, accepted);
  const toggle = (number: number) => {
    const next = new Set(refused);
    if (!next.delete(number)) next.add(number);
    setRefused(next);
  };
  return (
    <details>
      <summary className="min-h-6 w-fit font-semibold">Corrected request</summary>
      <div className="flex flex-col gap-3 pt-2">
        <fieldset className="flex max-h-60 flex-col gap-1 overflow-y-auto">
          <legend className="sr-only">Changes to make</legend>
          {proposals.map(({ number, label, text, isCertain }) => (
            <div key={number} className="flex items-baseline gap-2">
              <input
                checked={!refused.has(number)}
                className="accent-accent size-4 translate-y-0.5"
                id={`${id}-${number}`}
                type="checkbox"
                onChange={() => toggle(number)}
              />
              <label className="min-h-6 wrap-anywhere" htmlFor={`${id}-${number}`}>
                <code>{label}</code>: {isCertain ? '' : 'probably '}
                <code>{text.trim().replace(/^,\s{0,80}|,$/gu, '')}</code>
              </label>
            </div>
          ))}
        </fieldset>
        {corrected.length > longestShown ? (
          <CopyButton copy={() => copyText(corrected)} label="Copy" of="the corrected request" />
        ) : (
          <CommandBlock code={corrected} copy={() => copyText(corrected)} of="the corrected request" />
        )}
        {corrected.includes('…') ? (
          <p className="text-ink-soft text-sm">Fill in each … before you send it.</p>
        ) : null}
      </div>
    </details>
  );
}
