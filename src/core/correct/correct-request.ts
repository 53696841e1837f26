import type { Diagnosis } from '../diagnosis.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Change } from './change.ts';
import type { Choices } from './choices.ts';
import { type Correction, correct } from './correct.ts';

/** The whole request as a person decided it: the body, as {@link Correction} says it, and the address. */
export interface RequestCorrection extends Correction {
  readonly address: {
    readonly before: string;
    readonly text: string;
    readonly edits: readonly TextEdit[];
  };
}

/** Makes the accepted changes, those of the body and those of the address. */
export function correctRequest(
  { request }: Diagnosis,
  body: string,
  changes: readonly Change[],
  choices: Choices,
): RequestCorrection {
  const ofBody = correct(
    body,
    changes.filter(({ within }) => within === 'body'),
    choices,
  );
  const before = request?.target ?? '';
  const address = correct(
    before,
    changes.filter(({ within }) => within === 'target'),
    choices,
  );
  return {
    ...ofBody,
    made: [...address.made, ...ofBody.made],
    leftOut: [...address.leftOut, ...ofBody.leftOut],
    asking: [...address.asking, ...ofBody.asking],
    address: { before, text: address.text, edits: address.made.flatMap(({ edits }) => edits) },
  };
}
