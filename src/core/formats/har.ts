import type {
  Exchange,
  ExchangeGlance,
  HeaderCoverage,
  HttpRequest,
  HttpResponse,
  TransportFailure,
} from '../http/message.ts';
import { memberValue, type JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import type { Format } from './format.ts';
import { sniffHar } from './members/sniff-har.ts';
import {
  readAnswerBody,
  readRequestLine,
  readRequestObject,
  readResponseObject,
  statusMember,
} from './members/messages.ts';
import { innerSpan, scalarText, statusIn } from './members/values.ts';
import { targetUri } from './wire/target-uri.ts';

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
  sniff: sniffHar,
  parse: (text) => {
    const root = readJson(text).value;
    const log = memberValue(root, 'log') ?? root;
    const entries = entriesOf(log);
    const coverage = coverageOf(text, log);
    const told = entries.filter((entry) =>
      ['request', 'response'].some((name) => memberValue(entry, name)?.kind === 'object'),
    );
    return { value: told.map((entry) => new RecordedExchange(text, entry, coverage)), problems: [] };
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

/** An entry of a HAR. Of thousands one is diagnosed: the messages of the others are never read. */
class RecordedExchange implements Exchange {
  readonly #text: string;
  readonly #entry: JsonNode;
  readonly #coverage: HeaderCoverage;
  #request: HttpRequest | null | undefined;
  #response: HttpResponse | null | undefined;

  constructor(text: string, entry: JsonNode, coverage: HeaderCoverage) {
    this.#text = text;
    this.#entry = entry;
    this.#coverage = coverage;
  }

  get request(): HttpRequest | null {
    const node = memberValue(this.#entry, 'request');
    this.#request ??= node === undefined ? null : readRequestObject(this.#text, node, this.#coverage);
    return this.#request;
  }

  get response(): HttpResponse | null {
    const node = this.#answer;
    this.#response ??=
      node === undefined ? null : readResponseObject(this.#text, node, 'har', this.#coverage);
    return this.#response;
  }

  get failure(): TransportFailure | null {
    if (this.#answer !== undefined) return null;
    const response = memberValue(this.#entry, 'response');
    return failureOf(this.#text, this.#entry, response, memberValue(response, 'status'));
  }

  get startedAt(): number | null {
    const started = Date.parse(memberValue(this.#entry, 'startedDateTime')?.text ?? '');
    return Number.isNaN(started) ? null : started;
  }

  get glance(): ExchangeGlance {
    const request = memberValue(this.#entry, 'request');
    const line = request === undefined ? null : readRequestLine(request);
    const response = this.#answer;
    const uri = line === null ? null : (targetUri(line.target, []) ?? this.request?.targetUri ?? line.target);
    return {
      method: line?.method ?? null,
      uri,
      statusCode: response === undefined ? null : statusIn(statusMember(response)),
      hasResponse: response !== undefined,
      hasBody: response !== undefined && readAnswerBody(this.#text, response) !== null,
    };
  }

  /** The response when one was recorded: a status of 0 says that none came. */
  get #answer(): JsonNode | undefined {
    const response = memberValue(this.#entry, 'response');
    return statusIn(memberValue(response, 'status')) === null ? undefined : response;
  }
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
