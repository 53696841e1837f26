import type { Exchange } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { joinHalves } from './wire/join-halves.ts';
import { isBlank, linesOf, trimmed } from './wire/lines.ts';
import { startsMessage } from './wire/head.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';

const WINDOW = 65536;
/** A fence: three or more backquotes or tildes, perhaps indented or quoted, with an info string. Applied to a line's first 128 characters. */
const FENCE = /^[ \t>]{0,16}(`{3,20}|~{3,20})[^`~]{0,80}$/u;

/**
 * Text with fenced code blocks, as people write it in tickets, chats and issues. Every block is read as if it had been
 * pasted alone; a request in one block and an answer in the next are one exchange, and a status that only the prose
 * states is given to an answer without one.
 *
 * @see {@link https://spec.commonmark.org/0.31.2/#fenced-code-blocks CommonMark, fenced code blocks}
 */
export const markdownFence: Format = {
  id: 'markdown-fence',
  name: 'Markdown with a fenced block',
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    if (!window.includes('```') && !window.includes('~~~')) return undefined;
    const [first] = blocksOf(window);
    if (first === undefined || isStructured(window)) return undefined;
    return { confidence: 0.985, because: 'has a fenced block' };
  },
  parse: (text, inside) => {
    const blocks = blocksOf(text);
    const problems: { message: string; span: Span }[] = [];
    const exchanges = blocks.flatMap((block) => {
      const reading = inside(sliceOf(text, block.start, block.end));
      problems.push(...reading.problems);
      return reading.value;
    });
    return { value: withStatedStatus(text, joinHalves(exchanges), blocks), problems };
  },
};

/** Markup that people put into Markdown, and comments of issue templates. Applied to 16 characters. */
const MARKUP = /^<(?:!--|(?:details|summary|sub|b|p|br|h\d|img|a|kbd|pre)[\s/>])/iu;

/** A text that is something else from its first character on, in which a fence is content. */
function isStructured(text: string): boolean {
  const { start } = trimmed(text, 0, text.length);
  if (MARKUP.test(text.slice(start, start + 16))) return false;
  if ('{["<'.includes(text.charAt(start))) return true;
  for (const line of linesOf(text, start)) return startsMessage(text, line, true);
  return false;
}

/** The ranges between the fences; a block without an end runs to the end of the text. */
function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const line of linesOf(text)) {
    if (line.end - line.start > 128) continue;
    const mark = FENCE.exec(text.slice(line.start, line.end))?.[1];
    if (mark === undefined) continue;
    if (open === undefined) open = { mark, start: line.next };
    else if (mark.startsWith(open.mark)) {
      if (!isBlank(text, open.start, line.start)) blocks.push({ start: open.start, end: line.start });
      open = undefined;
    }
  }
  if (open !== undefined && !isBlank(text, open.start, text.length))
    blocks.push({ start: open.start, end: text.length });
  return blocks;
}

function withStatedStatus(
  text: string,
  exchanges: readonly Exchange[],
  blocks: readonly Span[],
): readonly Exchange[] {
  const [only] = exchanges;
  const response = only?.response ?? null;
  if (exchanges.length !== 1 || only === undefined || response === null || response.statusCode !== null)
    return exchanges;
  const stated = statusInProse(text, blocks);
  if (stated === undefined) return exchanges;
  const { statusCode, span } = stated;
  return [{ ...only, response: { ...response, statusCode, statusFrom: 'text', statusSpan: span } }];
}

/** The first status that the text outside of the blocks states. */
function statusInProse(text: string, blocks: readonly Span[]): StatedStatus | undefined {
  let from = 0;
  for (const block of blocks) {
    const stated = readStatedStatus(text, from, block.start);
    if (stated !== undefined) return stated;
    from = block.end;
  }
  return readStatedStatus(text, from);
}
