import type { JsonNode, Path } from '../json/node.ts';
import type { StatedFieldError } from '../shapes/shape.ts';
import { isBlankValue, isRefused, meetsKind, saysAbsent } from './element-clues.ts';
import type { Followed } from './follow.ts';
import { follow } from './follow.ts';
import type { LocatedField } from './located.ts';
import { insertionPlace } from './missing.ts';

/** Elements looked at for telling which one is meant; in longer lists the answer stays open. */
const mostElements = 200;

interface Choice {
  readonly index: number;
  readonly found: Followed;
}

/**
 * The place of an error whose answer has lost the index of a list. The element is told only when exactly one fits: the
 * only one without the member that is missing, with the value that the message repeats or excludes, or with the member
 * at all.
 * Otherwise the path stays without the index. `undefined`: no element could be meant.
 */
export function locateInOpenList(open: Followed, stated: StatedFieldError): LocatedField | undefined {
  const { openList } = open;
  if (openList === null) return undefined;
  const { list, below, path, member } = openList;
  const choices = choicesIn(list, below);
  const having = choices.filter(({ found }) => found.rest.length === 0 && found.openList === null);
  const lacking = choices.filter(
    ({ found }) => found.rest.length === 1 && found.openList === null && found.node.kind === 'object',
  );
  if (having.length === 0 && lacking.length === 0) return undefined;
  const only = theOnlyOne(choices, having, lacking, list, stated);
  const spelled = (having[0] ?? lacking[0])?.found;
  const name: Path = [...(spelled?.path ?? []), ...(spelled?.rest ?? [])];
  if (only !== undefined) {
    const { index, found } = only;
    const missing = found.rest.length > 0;
    const span = missing ? insertionPlace(found.node) : found.node.span;
    return {
      path: [...path, index, ...found.path, ...found.rest],
      in: 'body',
      place: { span, match: missing ? 'missing' : 'near', within: 'body' },
      because: `only element ${index} fits; the answer does not say which one is meant`,
    };
  }
  const [single] = choices;
  const span =
    choices.length === 1 && single !== undefined && single.found.rest.length === 0
      ? single.found.node.span
      : (member?.nameSpan ?? { start: list.span.start, end: Math.min(list.span.start + 1, list.span.end) });
  return {
    path: [...path, ...name],
    in: 'body',
    place: { span, match: 'near', within: 'body' },
    because: 'the answer does not say which element is meant',
  };
}

const known = new WeakMap<JsonNode, Map<string, readonly Choice[]>>();

/** Where the rest of the path leads in each element; computed once for a list and path. */
function choicesIn(list: JsonNode, below: Path): readonly Choice[] {
  const paths = known.get(list) ?? new Map<string, readonly Choice[]>();
  known.set(list, paths);
  const key = JSON.stringify(below);
  const before = paths.get(key);
  if (before !== undefined) return before;
  const choices = list.elements
    .slice(0, mostElements)
    .map((element, index) => ({ index, found: follow(element, below) }));
  paths.set(key, choices);
  return choices;
}

function theOnlyOne(
  choices: readonly Choice[],
  having: readonly Choice[],
  lacking: readonly Choice[],
  list: JsonNode,
  stated: StatedFieldError,
): Choice | undefined {
  const offset = stated.requestOffset;
  if (offset !== undefined) {
    const at = list.elements.findIndex(({ span }) => span.start <= offset && offset <= span.end);
    if (at >= 0) return choices[at];
  }
  // Of a list of one, the answer may mean that one; the path stays as the answer has it.
  if (choices.length < 2 || list.elements.length > mostElements) return undefined;
  if (stated.missing === true) return lacking.length === 1 ? lacking[0] : undefined;
  const { message } = stated;
  if (saysAbsent(message)) {
    const blank = [...lacking, ...having.filter(({ found }) => isBlankValue(found.node))];
    if (blank.length > 0) return blank.length === 1 ? blank[0] : undefined;
  }
  const clues: readonly ((value: JsonNode) => boolean)[] = [
    (value) => repeats(message, value),
    (value) => meetsKind(message, value) === true,
    (value) => isRefused(message, value),
  ];
  for (const fits of clues) {
    const [one, another] = having.filter(({ found }) => fits(found.node));
    if (one !== undefined && another === undefined) return one;
  }
  return having.length === 1 ? having[0] : undefined;
}

/** Whether the message repeats the value in quotes. */
function repeats(message: string, value: JsonNode): boolean {
  if (value.text === '' || value.text.length > 200 || value.kind === 'null') return false;
  return [`"${value.text}"`, `'${value.text}'`, `\`${value.text}\``, `“${value.text}”`].some((quoted) =>
    message.includes(quoted),
  );
}
