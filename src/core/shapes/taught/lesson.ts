import type { Span } from '../../text/span.ts';
import type { ErrorBody } from '../shape.ts';
import { inferShape, type InferredRule } from './infer.ts';
import { mostPicks, type Pick, picksIn } from './picks.ts';

/** What a person has pointed at so far; ranges of the answer's body as it is decoded. */
export interface LessonOrder {
  readonly field: Span | null;
  readonly message: Span | null;
}

/** What can be pointed at next, and the rules once both were. Plain data. */
export interface Lesson {
  /** The body's text as far as it can be pointed at. */
  readonly text: string;
  /** Whether the text goes on behind that. */
  readonly isCut: boolean;
  readonly picks: readonly Pick[];
  readonly rules: readonly InferredRule[];
  /** Why nothing can be learned, for the person. */
  readonly refusal: string | null;
}

/** One turn of teaching about the body at hand. `over`: the named shape that reads it now, which a rule may correct. */
export type LessonReader = (body: ErrorBody | null, over: string | null) => Lesson;

/** A person looks through no more. */
const longestText = 60_000;

function refused(refusal: string): Lesson {
  return { text: '', isCut: false, picks: [], rules: [], refusal };
}

/** What can be pointed at next, and what was learned. */
export function teach(body: ErrorBody | null, order: LessonOrder, over: string | null): Lesson {
  if (body === null || body.kind === 'empty')
    return refused('This answer has no body. Paste the body as well, then show us the field.');
  if (body.kind === 'html')
    return refused(
      'This answer is a web page, not data. A rule can be learned from JSON, XML, form and plain text answers.',
    );
  const { field, message } = order;
  const text = body.text.slice(0, longestText);
  const isCut = body.text.length > longestText;
  const picks = picksIn(body, field === null ? 'field' : { fieldSpan: field })
    .filter(({ end }) => end <= text.length)
    .filter(
      ({ kind, start, end }) =>
        field === null || kind !== 'name' || start !== field.start || end !== field.end,
    );
  const some = { text, isCut: isCut || picks.length >= mostPicks, picks };
  if (picks.length === 0)
    return { ...some, rules: [], refusal: 'There is no name and no text to point at in this body.' };
  if (field === null || message === null) return { ...some, rules: [], refusal: null };
  return { ...some, ...inferShape(body, field, message, over) };
}
