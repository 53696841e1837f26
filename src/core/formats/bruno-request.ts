import type { Exchange, HeaderField } from '../http/message.ts';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { bodyOf, UNKNOWN_REQUEST } from './wire/exchange.ts';
import { linesOf, trimmed, type Line } from './wire/lines.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** `post {`, `body:json {`: a block of Bruno's markup starts. Applied to one line. */
const OPEN = /^([a-z][\w:-]{0,40}) (?:\{|\[)\s{0,4}$/u;
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace', 'connect']);
/** `url: …`, a pair of a block; `~` switches one off. Applied to one line. */
const PAIR = /^\s{0,16}(~?)([^\s:{}][^\n:]{0,100}): ?/u;

/**
 * A request file of Bruno (`.bru`): blocks for method and address, header fields and body, indented by two spaces. It
 * holds no answer.
 *
 * @see {@link https://docs.usebruno.com/bru-lang/overview Bru markup language}
 */
export const brunoRequest: Format = {
  id: 'bruno-request',
  name: 'Bruno request file',
  sniff: (text) => {
    const blocks = blocksOf(text.slice(0, WINDOW));
    const method = blocks.find(({ name }) => METHODS.has(name));
    return method !== undefined && valueIn(text, method, 'url') !== undefined
      ? { confidence: 0.96, because: `has a block \`${method.name}\` with an address` }
      : undefined;
  },
  parse: (text) => ({ value: readBlocks(text, blocksOf(text)), problems: [] }),
};

interface Block extends Span {
  readonly name: string;
  readonly nameSpan: Span;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { name: string; nameSpan: Span; start: number } | undefined;
  for (const line of linesOf(text)) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 60));
    if (open === undefined) {
      const name = OPEN.exec(head)?.[1];
      if (name !== undefined)
        open = { name, nameSpan: { start: line.start, end: line.start + name.length }, start: line.next };
    } else if (/^[}\]]\s{0,4}$/u.test(head)) {
      blocks.push({ ...open, end: line.start });
      open = undefined;
    }
  }
  return blocks;
}

interface Pair {
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

function pairAt(text: string, line: Line): Pair | undefined {
  const found = PAIR.exec(text.slice(line.start, Math.min(line.end, line.start + 140)));
  if (found === null || found[1] === '~') return undefined;
  const end = line.start + found[0].trimEnd().length - 1;
  const name = found[2] ?? '';
  return {
    nameSpan: { start: end - name.length, end },
    valueSpan: trimmed(text, line.start + found[0].length, line.end),
  };
}

function pairsIn(text: string, block: Block | undefined): readonly Pair[] {
  if (block === undefined) return [];
  return [...linesOf(text, block.start, block.end)].flatMap((line) => pairAt(text, line) ?? []);
}

function valueIn(text: string, block: Block, name: string): Span | undefined {
  return pairsIn(text, block).find(({ nameSpan }) => text.slice(nameSpan.start, nameSpan.end) === name)
    ?.valueSpan;
}

function readBlocks(text: string, blocks: readonly Block[]): readonly Exchange[] {
  const method = blocks.find(({ name }) => METHODS.has(name));
  const url = method === undefined ? undefined : valueIn(text, method, 'url');
  if (method === undefined || url === undefined) return [];
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const headers = pairsIn(
    text,
    blocks.find(({ name }) => name === 'headers'),
  ).map(({ nameSpan, valueSpan }): HeaderField => ({
    name: slice(nameSpan),
    value: slice(valueSpan),
    nameSpan,
    valueSpan,
  }));
  const block = blocks.find(({ name }) => name.startsWith('body'));
  const body = block === undefined ? null : bodyOf(withoutIndent(text, block), headers);
  const target = slice(url);
  return [
    {
      request: {
        ...UNKNOWN_REQUEST,
        method: method.name.toUpperCase(),
        methodSpan: method.nameSpan,
        target,
        targetSpan: url,
        targetUri: targetUri(target, headers),
        headers,
        // `auth` blocks become header fields when Bruno sends.
        coverage: blocks.some(({ name }) => name.startsWith('auth')) ? 'sanitized' : 'complete',
        body,
        bodyAbsent: body === null ? 'none-sent' : null,
      },
      response: null,
      failure: null,
      startedAt: null,
    },
  ];
}

/** The lines of a block without the two spaces that set them off. */
function withoutIndent(text: string, block: Block): MappedText {
  const builder = new MappedTextBuilder();
  const { end } = trimmed(text, block.start, block.end);
  for (const line of linesOf(text, block.start, Math.max(block.start, end))) {
    const start = text.startsWith('  ', line.start) ? line.start + 2 : line.start;
    builder.add(text.slice(start, line.next), start, line.next);
  }
  return builder.build();
}
