import type { Exchange } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { joinHalves } from './wire/join-halves.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';
import { startsMessage } from './wire/head.ts';
import { readStatedRequest } from './wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';

const WINDOW = 65536;
/** A fence: three or more backquotes or tildes, perhaps indented or quoted, with an info string. Applied to a line's first 128 characters. */
const FENCE = /^[ \t>]{0,16}(`{3,20}|~{3,20})[^`~]{0,80}$/u;

/** Jira's and Confluence's blocks: `{code:json}`, `{noformat}`. Applied to a line's first 128 characters. */
const WIKI = /^[ \t>]{0,16}(\{(?:code|noformat))(?::[^{}]{0,80})?\}\s{0,8}$/u;

/**
 * Text with fenced code blocks, as people write it in tickets, chats and issues. Every block is read as if it had been
 * pasted alone; a request in one block and an answer in the next are one exchange, and a call or status that only
 * the prose states is given to an answer without one.
 *
 * @see {@link https://spec.commonmark.org/0.31.2/#fenced-code-blocks CommonMark, fenced code blocks}, {@link https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=advanced Jira's code blocks}
 */
export const markdownFence: Format = {
  id: 'markdown-fence',
  name: 'Markdown with a fenced block',
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    if (!['```', '~~~', '{code', '{noformat'].some((mark) => window.includes(mark))) return undefined;
    const [first] = blocksOf(window);
    if (first === undefined || isStructured(window)) return undefined;
    return { confidence: 0.985, because: 'has a fenced block' };
  },
  parse: (text, inside) => {
    const blocks = blocksOf(text);
    const problems: { message: string; span: Span }[] = [];
    const exchanges = blocks.flatMap((block, index) => {
      const reading = inside(sliceOf(text, block.start, block.end));
      problems.push(...reading.problems);
      const isFirst = index === 0 && blocks.length > 1;
      return isFirst ? reading.value.map((exchange) => sentAbove(text, block, exchange)) : reading.value;
    });
    const value = withStatedCall(text, withStatedStatus(text, joinHalves(exchanges), blocks), blocks);
    return { value, problems };
  },
};

/** Markup that people put into Markdown, and comments of issue templates. Applied to 16 characters. */
const MARKUP = /^<(?:!--|(?:details|summary|sub|b|p|br|h\d|img|a|kbd|pre)[\s/>])/iu;

/** A text that is something else from its first character on, in which a fence is content. */
function isStructured(text: string): boolean {
  const { start } = trimmed(text, 0, text.length);
  if (MARKUP.test(text.slice(start, start + 16))) return false;
  if (/^\{(?:code|noformat)[:}]/u.test(text.slice(start, start + 12))) return false;
  if ('{["<'.includes(text.charAt(start))) return true;
  for (const line of linesOf(text, start)) return startsMessage(text, line, true);
  return false;
}

/** The ranges between the fences; a block without an end runs to the end of the text. */
function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let open: Fence | undefined;
  for (const line of linesOf(text)) {
    const glued = open === undefined ? gluedFence(text, line) : undefined;
    open ??= glued;
    const isShort = glued === undefined && line.end - line.start <= 128;
    const mark = isShort ? markOf(text.slice(line.start, line.end)) : undefined;
    if (open === undefined) {
      if (mark !== undefined) open = { mark, start: line.next };
      continue;
    }
    const end: number | undefined =
      mark?.startsWith(open.mark) === true ? line.start : gluedEnd(text, line, open);
    if (end === undefined) continue;
    if (!isBlank(text, open.start, end)) blocks.push({ start: open.start, end });
    open = undefined;
  }
  if (open !== undefined && !isBlank(text, open.start, text.length))
    blocks.push({ start: open.start, end: text.length });
  return blocks;
}

function markOf(line: string): string | undefined {
  return FENCE.exec(line)?.[1] ?? WIKI.exec(line)?.[1];
}

/** Chats set their fences without line breaks: what is quoted begins and ends on the fence's own line. Applied to 400 characters. */
const GLUED =
  /^(?:[^`]{0,200}?(`{3})|\s{0,8}(\{(?:code|noformat))(?::[^{}]{0,80})?\})(?=[{[<]|[A-Z]{3,7} (?:\/|http)|HTTP\/|curl )/u;

interface Fence {
  readonly mark: string;
  /** Where the block starts. */
  readonly start: number;
}

function gluedEnd(text: string, line: Line, { mark, start }: Fence): number | undefined {
  const closing = mark.startsWith('{') ? `${mark}}` : mark;
  const end = trimmed(text, line.start, line.end).end - closing.length;
  return end > Math.max(start, line.start) && text.startsWith(closing, end) ? end : undefined;
}

function gluedFence(text: string, line: Line): Fence | undefined {
  const found = GLUED.exec(text.slice(line.start, Math.min(line.end, line.start + 400)));
  const mark = found?.[1] ?? found?.[2];
  return found === null || mark === undefined ? undefined : { mark, start: line.start + found[0].length };
}

/** A heading above the first of several blocks that calls what is in it the request's. Applied to the 200 characters before. */
const SENT = /^[\s*#_>-]{0,8}(?:request(?: body| payload)?|payload|body sent|sent)[\s*:_]{0,8}$/imu;
/** … unless an answer's stands below it. Applied to what follows the heading. */
const ANSWERED = /(?<!\w)(?:response|answer|reply|result|error)\b/iu;

/** A bare body below a call is what was sent. */
function sentAbove(text: string, block: Span, exchange: Exchange): Exchange {
  const { request, response } = exchange;
  const body = response?.body ?? null;
  const isBare = request === null && response?.statusCode === null && response.headers.length === 0;
  const before = text.slice(Math.max(0, block.start - 200), block.start);
  const heading = SENT.exec(before);
  if (!isBare || body === null || heading === null || ANSWERED.test(before.slice(heading.index)))
    return exchange;
  const stated = readStatedRequest(text, 0, block.start);
  return stated === null
    ? exchange
    : { ...exchange, request: { ...stated, body, bodyAbsent: null }, response: null };
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

/** An answer without a request belongs to the call that the text outside of the blocks names by method and address. */
function withStatedCall(
  text: string,
  exchanges: readonly Exchange[],
  blocks: readonly Span[],
): readonly Exchange[] {
  const [only] = exchanges;
  if (exchanges.length !== 1 || only === undefined || only.request !== null) return exchanges;
  const above = readStatedRequest(text, 0, blocks[0]?.start);
  const stated = above ?? readStatedRequest(text, blocks.at(-1)?.end);
  return stated === null || stated.method === null ? exchanges : [{ ...only, request: stated }];
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
