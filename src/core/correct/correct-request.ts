import type { TextEdit } from '../text/edit.ts';
import type { Change, ChangedTexts } from './change.ts';
import type { Choices } from './choices.ts';
import { type Correction, correct } from './correct.ts';

/** A text beside the body as it was and as a person decided it. */
export interface CorrectedPart {
  readonly before: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** The whole request as a person decided it: the body, as {@link Correction} says it, the address and the header fields. */
export interface RequestCorrection extends Correction {
  readonly address: CorrectedPart;
  readonly head: CorrectedPart;
}

function partOf(before: string, { text, made }: Correction): CorrectedPart {
  return { before, text, edits: made.flatMap(({ edits }) => edits) };
}

/** Makes the accepted changes, those of the body, of the address and of the header fields. */
export function correctRequest(
  texts: ChangedTexts,
  changes: readonly Change[],
  choices: Choices,
): RequestCorrection {
  const correctionOf = (part: keyof ChangedTexts): Correction =>
    correct(
      texts[part],
      changes.filter(({ within }) => within === part),
      choices,
    );
  const [ofTarget, ofHead, ofBody] = [correctionOf('target'), correctionOf('head'), correctionOf('body')];
  const all = [ofTarget, ofHead, ofBody];
  return {
    ...ofBody,
    made: all.flatMap(({ made }) => made),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
    asking: all.flatMap(({ asking }) => asking),
    address: partOf(texts.target, ofTarget),
    head: partOf(texts.head, ofHead),
  };
}
