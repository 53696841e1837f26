import { toSource } from '../../text/mapped-text.ts';
import type { ErrorBody, StatedFieldError } from '../shape.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { messageTexts } from './message-texts.ts';
import { stated } from './stated.ts';

/** Reading: how many are announced: `2 validation errors detected: `. */
const announced = /^\d{1,6} validation errors? detected: /u;
/** Reading: the joint between two of them. */
const joint = /; (?=Value )/u;
/** Reading: where one says its place. */
const place = /(?:^| )at '([^'\n]{1,300})' failed to satisfy constraint: /u;

/**
 * The violations that Smithy's servers, AWS's first, join into one text: `Value 'a;' at 'tableName' failed to satisfy
 * constraint: Member must …; Value …`.
 */
export function constraintViolations(body: ErrorBody): readonly StatedFieldError[] {
  return messageTexts(body).flatMap((mapped) => {
    let offset = announced.exec(mapped.text)?.[0].length ?? 0;
    return mapped.text
      .slice(offset, longest)
      .split(joint)
      .flatMap((message) => {
        const from = offset;
        offset += message.length + 2;
        const match = place.exec(message);
        const name = match?.[1];
        if (match === null || name === undefined) return [];
        const start = from + match.index + match[0].indexOf(name);
        const span = toSource(mapped, { start, end: start + name.length });
        return [stated({ paths: readSpelledPath(name), message, span })];
      });
  });
}

/** Longer texts are read in their beginning only. */
const longest = 100_000;
