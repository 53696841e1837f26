import type { Path } from '../json/node.ts';
import { type MappedText, toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { messageTexts } from './kit/message-texts.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { Shape, StatedFieldError } from './shape.ts';
import { readEnvelope } from './structural/envelope.ts';

/**
 * Effect Schema's parse error as a drawn tree: `└─ ["address"]`, below it `└─ ["zip"]`, below it `└─ is missing`.
 *
 * The steps in brackets are the path, the leaves the messages; what stands between names the types.
 *
 * @see {@link https://effect.website/docs/schema/error-formatters/#treeformatter-default Effect, TreeFormatter}
 */
export const effectTree: Shape = {
  id: 'effect-tree',
  name: 'Effect Schema error tree',
  reference: 'https://effect.website/docs/schema/error-formatters/#treeformatter-default',
  recognise: (body) =>
    // Issues beside the tree say the same with their tags.
    reach(body.root, 'issues.0._tag').length === 0 &&
    messageTexts(body).some(({ text }) => drawnStep.test(text.slice(0, longest)))
      ? { confidence: 0.94, because: 'has a drawn tree with steps in brackets' }
      : undefined,
  extract: (body) => ({ ...readEnvelope(body), fieldErrors: messageTexts(body).flatMap(leavesOf) }),
};

/** Longer texts are read in their beginning only. */
const longest = 100_000;
/** Reading: `├─ ["name"]`, `└─ [0]`. */
const drawnStep = /[├└]─ \[(?:"[^"\n]{1,200}"|\d{1,9})\](?:\n|$)/u;
/** Reading: a line of the tree: three characters for each level, then the branch and what hangs on it. */
const branch = /^([│ ]{0,300})[├└]─ (.{1,2000})$/u;
/** Reading: a step of the path. */
const step = /^\[(?:"([^"\n]{1,200})"|(\d{1,9}))\]$/u;

interface Knot {
  readonly depth: number;
  readonly words: string;
  readonly span: Span;
}

function leavesOf(mapped: MappedText): readonly StatedFieldError[] {
  const knots = knotsOf(mapped.text.slice(0, longest));
  const errors: StatedFieldError[] = [];
  const above: Knot[] = [];
  for (const [index, knot] of knots.entries()) {
    while ((above.at(-1)?.depth ?? -1) >= knot.depth) above.pop();
    above.push(knot);
    if ((knots[index + 1]?.depth ?? -1) > knot.depth || step.test(knot.words)) continue;
    const path = above.flatMap(({ words }): Path => {
      const [whole, name, position] = step.exec(words) ?? [];
      return whole === undefined ? [] : [name ?? Number(position)];
    });
    const place = above.findLast(({ words }) => step.test(words)) ?? knot;
    errors.push(stated({ paths: [path], message: knot.words, span: toSource(mapped, place.span) }));
  }
  return errors;
}

function knotsOf(text: string): readonly Knot[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const [whole, levels, words] = branch.exec(line) ?? [];
    if (whole === undefined || levels === undefined || words === undefined) return [];
    return [
      {
        depth: levels.length,
        words,
        span: { start: start + line.length - words.length, end: start + line.length },
      },
    ];
  });
}
