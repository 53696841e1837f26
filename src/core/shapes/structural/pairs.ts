import type { JsonNode } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSegments, readSpelledPath } from '../spelled-path.ts';
import type { ReadingContext } from './reading-context.ts';
import { isCode, isScalar, isSentence } from './reading-context.ts';
import type { Group, Standing } from './standing.ts';
import { refused, trustIn } from './standing.ts';

/**
 * `[["lines.0.qty", "must be positive"], [["email"], "is not an email"]]`: a place and a sentence each. Under a word
 * for errors a code says enough: `[["email", "format"]]`.
 */
export function readPairs(
  { elements }: JsonNode,
  { word, below }: Standing,
  context: ReadingContext,
): Group | null {
  const told = trustIn(word) === 'container' && refused(context);
  const errors = elements.flatMap((pair): readonly StatedFieldError[] => {
    const [place, said, ...more] = pair.elements;
    if (
      place === undefined ||
      said?.kind !== 'string' ||
      more.length > 1 ||
      !(isSentence(said.text) || (told && isCode(said.text)))
    )
      return [];
    const steps = place.elements.every(isScalar) ? place.elements.map(({ text }) => text) : [];
    if (place.kind === 'string' ? isSentence(place.text) : steps.length === 0) return [];
    const paths = place.kind === 'array' ? readSegments(steps) : readSpelledPath(place.text);
    return [
      {
        paths: paths.map((path) => [...below.prefix, ...path]),
        in: below.in,
        message: said.text,
        code: isSentence(said.text) ? null : said.text,
        span: place.span,
        said: 'structure',
      },
    ];
  });
  return errors.length === elements.length
    ? { errors, confidence: 0.7, because: 'has a list of pairs: a field and what is wrong with it' }
    : null;
}
