import type { JsonNode } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSegments, readSpelledPath } from '../spelled-path.ts';
import { messageWordSet } from './glance.ts';
import type { ReadingContext } from './reading-context.ts';
import { isCode, isScalar, isSentence } from './reading-context.ts';
import type { Group, Standing } from './standing.ts';
import { refused, trustIn } from './standing.ts';
import { isContainerWord } from './vocabulary.ts';

/**
 * `[["lines.0.qty", "must be positive"], [["email"], "is not an email"]]`: a place and a sentence each. Under a word
 * for errors a code says enough: `[["email", "format"]]`, and a pair may be called one: `[{"key": "email", "value": "is required"}]`.
 */
export function readPairs(
  { elements }: JsonNode,
  { word, below }: Standing,
  context: ReadingContext,
): Group | null {
  const container = word === null || isContainerWord(word) || messageWordSet.has(word);
  const told = trustIn(word) === 'container' && refused(context);
  const pairs = elements[0]?.kind === 'object' && told ? elements.map(keyAndValue) : elements;
  if (pairs[0]?.kind !== 'array' || !(container || refused(context))) return null;
  const speak = pairs.some((pair) => pair.elements.slice(1).some(({ text }) => isSentence(text)));
  const errors = pairs.flatMap(({ elements: [place, ...others] }): readonly StatedFieldError[] => {
    // What was sent may stand between the place and what is wrong with it.
    const said = others.findLast(({ kind, text }) => kind === 'string' && isSentence(text)) ?? others.at(-1);
    if (place === undefined || said?.kind !== 'string' || others.length > 2) return [];
    const steps = place.elements.every(isScalar) ? place.elements.map(({ text }) => text) : [];
    if (place.kind === 'string' ? isSentence(place.text) : steps.length === 0) return [];
    const paths = place.kind === 'array' ? readSegments(steps) : readSpelledPath(place.text);
    const isKnown = paths.some((path) => {
      const name = path.findLast((segment) => typeof segment === 'string');
      return typeof name === 'string' && context.names?.has(foldName(name)) === true;
    });
    const says = isSentence(said.text) ? container || isKnown : told || (isKnown && speak);
    if (!says || !(isSentence(said.text) || isCode(said.text))) return [];
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

/** A pair whose parts are called so, as a list of them; any other value as it is. */
function keyAndValue(node: JsonNode): JsonNode {
  const [key, value] = node.members;
  const isPair = node.members.length === 2 && key?.name === 'key' && value?.name === 'value';
  return isPair && isSentence(value.value.text)
    ? { ...node, kind: 'array', members: [], elements: [key.value, value.value] }
    : node;
}
