import { useId, useMemo, useState } from 'react';
import type { Change } from '../../core/correct/change.ts';
import type { RequestCorrection } from '../../core/correct/correct-request.ts';
import { drawDiff } from '../../core/correct/draw-diff.ts';
import { hunksOf } from '../../core/text/line-diff.ts';
import { copyText } from '../../platform/clipboard.ts';
import { saveText } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DiffView } from '../../ui/diff-view.tsx';
import { pathLabel } from './evidence-marks.ts';

/** More lines than this are copied and downloaded, not laid out at once. */
const mostLines = 2_000;

interface CorrectedTextProps {
  readonly body: string;
  readonly changes: readonly Change[];
  readonly correction: RequestCorrection;
}

/** The corrected body: what is different in it, whether it can be sent, and the ways to take it along. */
export function CorrectedText({ body, changes, correction }: CorrectedTextProps) {
  const { text, made, leftOut, address, head } = correction;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p>
          <strong>
            {made.length} of {changes.length} {changes.length === 1 ? 'change' : 'changes'} made.
          </strong>{' '}
          {verdictOn(correction)}
        </p>
        <div className="screen-only flex gap-2">
          <CopyButton
            copy={() => copyText(text === '' ? address.text : text)}
            label="Copy"
            of="the corrected request"
          />
          <Button aria-label="Download the corrected request" small onClick={() => download(correction)}>
            Download
          </Button>
        </div>
      </div>
      {leftOut.length === 0 ? null : (
        <ul className="text-sm">
          {leftOut.map(({ id, rival }) => (
            <li key={id}>
              Left out: the change of {nameOf(id, changes)}, because {nameOf(rival, changes)} changes the same
              characters.
            </li>
          ))}
        </ul>
      )}
      {made.length === 0 ? (
        <p className="text-ink-soft text-sm">No change is accepted: the text is as you sent it.</p>
      ) : (
        <>
          {address.edits.length === 0 ? null : (
            <Diff body={address.before} label="What changes in the address" text={address.text} />
          )}
          {head.edits.length === 0 ? null : (
            <Diff
              body={head.before}
              label="What changes in the header"
              text={head.text.replace(/^\n/u, '')}
            />
          )}
          {text === body ? null : <Diff body={body} label="What changes, line by line" text={text} />}
        </>
      )}
    </div>
  );
}

function nameOf(id: string, changes: readonly Change[]): string {
  const change = changes.find((one) => one.id === id);
  if (change === undefined) return 'another change';
  const number = change.numbers[0];
  return number === undefined ? pathLabel(change.path) : `${pathLabel(change.path)} (problem ${number})`;
}

function verdictOn({ asking, parses }: RequestCorrection): string {
  const open =
    asking.length === 0 ? '' : `${asking.length} ${asking.length === 1 ? 'value' : 'values'} to fill in. `;
  if (parses === null) return open;
  if (!parses) return `${open}The text does not parse as JSON.`;
  return asking.length === 0 ? 'The text parses as JSON.' : `${open}The rest parses as JSON.`;
}

function download({ text, parses, address }: RequestCorrection): void {
  if (text === '') saveText('request.txt', address.text, 'text/plain');
  else if (parses === null) saveText('request.txt', text, 'text/plain');
  else saveText('request.json', text, 'application/json');
}

interface DiffProps {
  readonly label: string;
  readonly body: string;
  readonly text: string;
}

function Diff({ label, body, text }: DiffProps) {
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const diff = useMemo(() => drawDiff(body, text), [body, text]);
  const hunks = useMemo(() => (diff === null ? [] : hunksOf(diff.lines)), [diff]);
  if (diff === null) {
    return (
      <p className="text-ink-soft text-sm">The body is too long to be drawn here. Copy it or download it.</p>
    );
  }
  const { lines, isPretty } = diff;
  const shown = showsAll ? [{ skipped: 0, lines }] : hunks;
  const count = shown.reduce((sum, hunk) => sum + hunk.skipped + hunk.lines.length, 0);
  const hidden = lines.length - hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {isPretty ? (
        <p className="text-ink-soft text-sm">
          Broken into lines for reading. Outside the changes the text to copy is byte for byte the one you
          sent.
        </p>
      ) : null}
      <div id={id}>
        <DiffView hunks={shown} label={label} skippedAtEnd={lines.length - count} />
      </div>
      {hidden === 0 || lines.length > mostLines ? null : (
        <div className="screen-only">
          <Button
            aria-controls={id}
            aria-expanded={showsAll}
            look="quiet"
            small
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? 'Show the changes only' : 'Show all lines'}
          </Button>
        </div>
      )}
    </div>
  );
}
