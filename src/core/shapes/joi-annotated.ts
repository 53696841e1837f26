import type { Path } from '../json/node.ts';
import { decodeJsonString } from '../json/strings.ts';
import { type MappedText, sliceOf, toSource } from '../text/mapped-text.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { ErrorBody, Shape, StatedFieldError } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Joi's annotated input, `error.annotate(true)`: the value as it came with numbers behind what is wrong, and below it
 * `[1] "vin" length must be 17 characters long`.
 *
 * @see {@link https://joi.dev/api/#validationerror joi, ValidationError}
 */
export const joiAnnotated: Shape = {
  id: 'joi-annotated',
  name: 'Joi annotated input',
  reference: 'https://joi.dev/api/#validationerror',
  exhaustive: true,
  recognise: (body) =>
    notesIn(body).length > 0
      ? { confidence: 0.96, because: 'has numbered notes below a value that carries their numbers' }
      : undefined,
  extract: (body) => ({
    title: null,
    detail: null,
    code: null,
    statusCode: null,
    fieldErrors: notesIn(body),
  }),
};

/** Longer texts are read in their beginning only. */
const longest = 200_000;
/** Reading: the numbers behind a member of the value, `"qty" [2]: "many"`, `"size" [1, 3]`. */
const mark = / \[((?:\d{1,4}, ){0,20}\d{1,4})\](?=[:,\s])/gu;
/** Reading: a note below the value, `[2] "items[0].qty" must be a number`. */
const note = /^\[(\d{1,4})\] "([^"\n]{1,200})" [^\n]{1,2000}$/gmu;

function notesIn(body: ErrorBody): readonly StatedFieldError[] {
  // The body itself, which opens like JSON, or the text in one of its members.
  const told = ['message', 'error', 'error.message']
    .flatMap((address) => reach(body.root, address))
    .filter(({ kind }) => kind === 'string')
    .map(({ span }) => decodeJsonString(body.text, span));
  return [sliceOf(body.text), ...told].map(notesOf).find((notes) => notes.length > 0) ?? [];
}

function notesOf(mapped: MappedText): readonly StatedFieldError[] {
  const text = mapped.text.slice(0, longest);
  if (!/^\s{0,20}[{[]/u.test(text)) return [];
  const notes = [...text.matchAll(note)];
  const above = text.slice(0, notes[0]?.index ?? 0);
  const marked = new Set([...above.matchAll(mark)].flatMap(([, numbers = '']) => numbers.split(', ')));
  return notes.flatMap((match) => {
    const [line, number = '', label = ''] = match;
    if (!marked.has(number)) return [];
    const from = line.indexOf('"');
    const start = match.index + from + 1;
    const paths: readonly Path[] = label === 'value' ? [[]] : readSpelledPath(label);
    const span = toSource(mapped, { start, end: start + label.length });
    return [stated({ paths, message: line.slice(from), span })];
  });
}
