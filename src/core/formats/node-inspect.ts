import type { Exchange } from '../http/message.ts';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import type { Problem } from '../text/reading.ts';
import type { Format } from './format.ts';

const WINDOW = 65536;
/** What only `util.inspect` writes. Applied to the window. */
const MARK =
  /\[(?:Function|AsyncFunction|Circular|Getter|Symbol\(|Object: null|\w{1,60}Headers\])|<ref \*\d|[:,[] ?\[(?:Object|Array)\]|\.\.\. \d{1,9} more (?:items?|properties)|: (?:URL|IncomingMessage|ClientRequest|Headers|Response) \{/u;
/**
 * Something that is no JavaScript literal: a class name before a bracket (`Object [AxiosHeaders] {`, `<ref *1> Agent {`),
 * or a value left out (`[Object]`, `[Function: x]`, `<Buffer 7b …>`). Applied to the whole text, from match to match.
 */
const TAG =
  /\[(?:Function|AsyncFunction|class|Circular|Getter|Setter|Object|Array|Symbol)\b[^\]\n]{0,80}\](?! [{[])|<(?:Buffer|ref)[^>\n]{0,400}>(?! \w)|\.{3} \d{1,9} more (?:items?|properties)|(?:<ref \*\d{1,4}> )?(?<![\w"'])(?:[A-Z]\w{0,60}(?:\(\d{1,9}\))? )?(?:\[[A-Z][\w: ]{0,60}\] )?(?=[{[])/gu;

/**
 * What Node's console prints of an object, an axios error most of all: class names before brackets, functions and deep
 * objects as tags in brackets. The tags are taken away, left-out values become `null`, and the rest is read anew.
 *
 * @see {@link https://nodejs.org/api/util.html#utilinspectobject-options Node.js, util.inspect}
 */
export const nodeInspect: Format = {
  id: 'node-inspect',
  name: "object as Node's console prints it",
  wraps: true,
  sniff: (text) => {
    return hasMark(text.slice(0, WINDOW))
      ? { confidence: 0.97, because: "has tags of Node's console" }
      : undefined;
  },
  parse: (text, inside) => {
    const { value, problems } = inside(withoutTags(text));
    return { value, problems: [...problems, ...leftOut(text, value)] };
  },
};

/** What stands for values that the console did not print. Applied to the whole text, from match to match. */
const LEFT_OUT = /\[(?:Object|Array)\]|\.{3} \d{1,9} more (?:items?|properties|characters)/gu;

/** What is lost of an answer's body is not in the text any more, and may be what went wrong. */
function leftOut(text: string, exchanges: readonly Exchange[]): readonly Problem[] {
  const bodies = exchanges.flatMap(({ response }) => response?.body?.content.pieces ?? []);
  const places = bodies.map(({ from, to }) => ({ start: from, end: to }));
  for (const { 0: words, index } of text.matchAll(LEFT_OUT)) {
    const span = { start: index, end: index + words.length };
    if (!places.some(({ start, end }) => start < span.end && end > span.start)) continue;
    const message = `the console left out a part of the body here (\`${words}\`); print it whole with \`console.dir(value, { depth: null, maxArrayLength: null })\` or \`JSON.stringify(value)\``;
    return [{ message, span }];
  }
  return [];
}

/** Reading: a string in double quotes that ends on its line. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"/gu;

/** Whether a tag stands outside every string: graphql-js repeats inspected values in its sentences. */
function hasMark(window: string): boolean {
  return MARK.test(window) && MARK.test(window.replace(QUOTED, '""'));
}

function withoutTags(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let run = 0;
  for (const found of text.matchAll(TAG)) {
    const [tag] = found;
    if (tag === '') continue;
    const end = found.index + tag.length;
    builder.add(text.slice(run, found.index), run, found.index);
    const isValue = tag.endsWith(']') || tag.endsWith('>') || tag.startsWith('...');
    if (isValue) builder.add(text.startsWith(':', end) ? '"symbol"' : 'null', found.index, end);
    run = end;
  }
  builder.add(text.slice(run), run, text.length);
  return builder.build();
}
