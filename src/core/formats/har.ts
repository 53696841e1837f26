import type { Exchange, HeaderCoverage, TransportFailure } from '../http/message.ts';
import { memberValue, type JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import type { Format } from './format.ts';
import { readRequestObject, readResponseObject } from './members/messages.ts';
import { innerSpan, scalarText, statusIn } from './members/values.ts';

/** A HAR says what it is within its first lines. */
const WINDOW = 4096;
/** `{"log":{"version":…` in any order, or a lone entry. Applied to the window. */
const LOG = /^\s{0,64}\{\s{0,64}"log"\s{0,64}:\s{0,64}\{/u;
const MEMBERS = /"(?:entries|creator|pages|version)"\s{0,64}:/u;
const ENTRY =
  /^\s{0,64}[[{][\s{]{0,64}"(?:_\w{1,40}|startedDateTime|pageref|cache|connection|request)"\s{0,64}:/u;
const ENTRY_MEMBERS = /"(?:startedDateTime|_initiator|httpVersion|headersSize)"\s{0,64}:/u;
/** Fields that Chrome removes from a sanitized HAR; one of them anywhere shows that it did not. Their ends come
 * first, since most texts have few of them. Applied to the whole text. */
const CREDENTIALS = /(?:tion|okie)"(?<="(?:authorization|cookie|set-cookie)")/iu;
/** Tools that write what they saw; Chrome and those made of it leave credentials out. Applied to the creator's name. */
const PLAIN_WRITERS = /firefox|webkit|safari|charles|fiddler|mitmproxy|insomnia|proxyman|burp/iu;

/**
 * HTTP Archive 1.2: what browsers and proxies save of their network panel, one to thousands of entries. Chrome removes
 * credentials from it unless told otherwise, "Copy all as HAR" has no response bodies at all, and bodies may be base64.
 * Bodies are decoded when somebody looks at them.
 *
 * @see {@link https://w3c.github.io/web-performance/specs/HAR/Overview.html HTTP Archive format}
 */
export const har: Format = {
  id: 'har',
  name: 'HAR file',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    if (LOG.test(window) && MEMBERS.test(window))
      return { confidence: 0.99, because: 'starts with the `log` of a HAR' };
    return ENTRY.test(window) && ENTRY_MEMBERS.test(text.slice(0, WINDOW * 4))
      ? { confidence: 0.9, because: 'holds an entry of a HAR' }
      : undefined;
  },
  parse: (text) => {
    const root = readJson(text).value;
    const log = memberValue(root, 'log') ?? root;
    const entries = entriesOf(log);
    const coverage = coverageOf(text, log);
    return { value: entries.flatMap((entry) => readEntry(text, entry, coverage)), problems: [] };
  },
};

function entriesOf(log: JsonNode | undefined): readonly JsonNode[] {
  if (log === undefined) return [];
  if (log.kind === 'array') return log.elements;
  return memberValue(log, 'entries')?.elements ?? (memberValue(log, 'request') === undefined ? [] : [log]);
}

function coverageOf(text: string, log: JsonNode | undefined): HeaderCoverage {
  if (CREDENTIALS.test(text)) return 'complete';
  const creator = memberValue(memberValue(log, 'creator'), 'name')?.text ?? '';
  return PLAIN_WRITERS.test(creator.slice(0, 200)) ? 'complete' : 'sanitized';
}

function readEntry(text: string, entry: JsonNode, coverage: HeaderCoverage): Exchange[] {
  const request = memberValue(entry, 'request');
  const response = memberValue(entry, 'response');
  if (request?.kind !== 'object' && response?.kind !== 'object') return [];
  const status = memberValue(response, 'status');
  const answered = response !== undefined && statusIn(status) !== null;
  const started = Date.parse(memberValue(entry, 'startedDateTime')?.text ?? '');
  return [
    {
      request: request === undefined ? null : readRequestObject(text, request, coverage),
      response: answered ? readResponseObject(text, response, 'har', coverage) : null,
      failure: answered ? null : failureOf(text, entry, response, status),
      startedAt: Number.isNaN(started) ? null : started,
    },
  ];
}

function failureOf(
  text: string,
  entry: JsonNode,
  response: JsonNode | undefined,
  status: JsonNode | undefined,
): TransportFailure | null {
  const error =
    memberValue(response, '_error') ?? memberValue(entry, '_error') ?? memberValue(response, 'statusText');
  if (error !== undefined && scalarText(error)) return { message: error.text, span: innerSpan(text, error) };
  const place = status ?? response;
  return place === undefined
    ? null
    : { message: `status ${status?.text ?? 'unknown'}: no answer was recorded`, span: place.span };
}
