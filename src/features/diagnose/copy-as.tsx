import { useId, useMemo } from 'react';
import type { RequestCorrection } from '../../core/correct/correct-request.ts';
import { targets } from '../../core/runnable/index.ts';
import type { RunnableTarget } from '../../core/runnable/target.ts';
import { writeRequest, type WrittenRequest } from '../../core/runnable/write-request.ts';
import { copyText } from '../../platform/clipboard.ts';
import { saveText } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { CommandBlock } from '../../ui/command-block.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Words } from '../../ui/words.tsx';
import type { Inspection } from '../../core/diagnosis.ts';
import { useCase } from './case.tsx';
import { useCopyTarget } from './copy-target.ts';
import { sentRequest } from './sent-request.ts';
import { correctionOf } from './use-correction.ts';

/** Longer code is copied or saved, not shown a second time. */
const longestShown = 20_000;

interface CopyAsProps {
  /** The body to send, corrected or as it was; `null` when there is none. */
  readonly body: string | null;
  /** What is different in the address and the header fields. */
  readonly correction?: RequestCorrection | undefined;
}

/** The request as code that runs, without its secrets. Draws nothing while no request is known. */
export function CopyAs({ body, correction }: CopyAsProps) {
  const { inspected, rounds } = useCase();
  const inspection = sentRequest(rounds);
  const [target, choose] = useCopyTarget();
  const id = useId();
  if (inspection === null || inspection.requestParts === null || target === undefined) return null;
  return (
    <section aria-labelledby={`${id}-title`} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 id={`${id}-title`}>
          <label htmlFor={`${id}-target`}>Copy the request as</label>
        </h3>
        <select
          className="border-line-strong bg-surface min-h-8 max-w-full rounded-sm border px-2"
          id={`${id}-target`}
          value={target.id}
          onChange={(event) => choose(event.target.value)}
        >
          {targets.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <Written
        address={correction?.address}
        body={body}
        // An answer pasted alone knows no header fields: those of the round that does, as they were put right there.
        head={inspection === inspected?.inspection ? correction?.head : correctionOf(inspection).head}
        inspection={inspection}
        target={target}
      />
    </section>
  );
}

interface WrittenProps {
  readonly body: string | null;
  readonly address: RequestCorrection['address'] | undefined;
  readonly head: RequestCorrection['head'] | undefined;
  readonly inspection: Inspection;
  readonly target: RunnableTarget;
}

function Written({ inspection, body, address, head, target }: WrittenProps) {
  const { requestBody, requestParts } = inspection;
  const written = useMemo(
    () =>
      requestParts === null
        ? null
        : writeRequest({
            parts: requestParts,
            original: requestBody,
            body,
            target,
            ...(address === undefined ? {} : { address }),
            ...(head === undefined ? {} : { head }),
          }),
    [requestParts, requestBody, body, target, address, head],
  );
  if (written === null) return null;
  const { code, fileName, notes } = written;
  const of = target.id === 'json' ? 'the body' : 'the code';
  return (
    <>
      <Variables variables={written.variables} />
      {notes.length === 0 ? null : (
        <ul className="flex flex-col gap-1 text-sm">
          {notes.map((note) => (
            <li key={note}>
              <Words>{note}</Words>
            </li>
          ))}
        </ul>
      )}
      {code === '' ? null : code.length > longestShown ? (
        <div>
          <CopyButton copy={() => copyText(code)} label="Copy" of={of} />
        </div>
      ) : (
        <CommandBlock code={code} copy={() => copyText(code)} of={of} />
      )}
      {code === '' ? null : (
        <div>
          <Button
            small
            onClick={() => saveText(fileName, target.id === 'json' ? code : `${code}\n`, 'text/plain')}
          >
            Save as {fileName}
          </Button>
        </div>
      )}
    </>
  );
}

/** The secrets that were taken out, each with the command that gives it back to the code. */
function Variables({ variables }: Pick<WrittenRequest, 'variables'>) {
  if (variables.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p>
        <strong>Set {variables.length === 1 ? 'this' : 'these'} first.</strong> Your secrets are not in the
        code.
      </p>
      <ul className="flex flex-col gap-1">
        {variables.map(({ name, what, command }) => (
          <li key={name} className="wrap-anywhere">
            <code className="font-semibold">{command}</code> <Words>{what}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}
