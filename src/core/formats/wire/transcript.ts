import { headerField, type Exchange, type HttpRequest, type TransportFailure } from '../../http/message.ts';
import { compose, MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { relocateRequest, relocateResponse } from '../relocate.ts';
import { decodeChunked } from './chunked.ts';
import { bodyOf, requestOf, responseOf, whyNoBody } from './exchange.ts';
import { isInterim, readHead } from './head.ts';
import { isBlank, type Line } from './lines.ts';
import { withoutWords } from './shown-body.ts';

/** One message of a transcript: its head without line prefixes, and the lines of its body. */
export class TranscriptMessage {
  readonly kind: 'request' | 'response';
  /** The head is complete: what follows belongs to the body. */
  closed = false;
  readonly #head = new MappedTextBuilder();
  readonly #body: Line[] = [];

  constructor(kind: 'request' | 'response') {
    this.kind = kind;
  }

  /** One line of the head, `from` behind its prefix. */
  addHeadLine(text: string, from: number, line: Line): void {
    if (isBlank(text, from, line.end)) this.closed = true;
    const start = Math.min(from, line.end);
    this.#head.add(text.slice(start, line.end), start, line.end);
    this.#head.add('\n', line.end, line.next);
  }

  addBodyLine(line: Line): void {
    this.#body.push(line);
  }

  /** A part of a body whose line break is the recording's own. */
  addBodyPiece(line: Line): void {
    this.#body.push({ ...line, next: line.end });
  }

  head(): MappedText {
    return this.#head.build();
  }

  /** The body's lines joined, blank lines at both ends left out. */
  body(text: string): MappedText {
    let first = 0;
    let last = this.#body.length;
    const blank = (line: Line | undefined): boolean =>
      line !== undefined && isBlank(text, line.start, line.end);
    while (first < last && blank(this.#body[first])) first += 1;
    while (last > first && blank(this.#body[last - 1])) last -= 1;
    const builder = new MappedTextBuilder();
    for (let index = first; index < last; index += 1) {
      const line = this.#body[index];
      if (line === undefined) break;
      const end = index === last - 1 ? line.end : line.next;
      builder.add(text.slice(line.start, end), line.start, end);
    }
    return builder.build();
  }
}

/** What a transcript says beside its messages. */
export interface TranscriptNotes {
  readonly scheme: string | undefined;
  readonly failure: TransportFailure | null;
  /** The transcript shows request bodies; otherwise their absence says nothing. */
  readonly showsRequestBody: boolean;
}

/** Joins the messages of a transcript to exchanges. Interim responses are dropped when a final one follows. */
export function exchangesOf(
  text: string,
  messages: readonly TranscriptMessage[],
  notes: TranscriptNotes,
): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let pending: HttpRequest | null = null;
  const push = (
    request: HttpRequest | null,
    response: Exchange['response'],
    failure: TransportFailure | null,
  ): void => {
    exchanges.push({ request, response, failure, startedAt: null });
  };
  messages.forEach((message, index) => {
    const mapped = message.head();
    const head = readHead(mapped.text, 0);
    if (head === undefined) return;
    const shown = message.body(text);
    const plain = decodeChunked(shown.text, { start: 0, end: shown.text.length }, head.fields);
    const type = headerField(head.fields, 'content-type')?.value;
    const content = plain === undefined ? withoutWords(shown, type) : compose(shown, plain);
    const body = bodyOf(content, head.fields);
    if (message.kind === 'request') {
      if (pending !== null) push(pending, null, null);
      const bodyAbsent = whyNoBody(head.method, head.fields, notes.showsRequestBody && head.closed);
      const extras = { body: null, bodyAbsent, coverage: 'complete' as const, scheme: notes.scheme };
      const request = relocateRequest(requestOf(head, extras), mapped);
      pending = body === null ? request : { ...request, body, bodyAbsent: null };
      return;
    }
    if (isInterim(head) && messages[index + 1]?.kind === 'response') return;
    const response = { ...relocateResponse(responseOf(head, null), mapped), body };
    push(pending, response, null);
    pending = null;
  });
  if (pending !== null) push(pending, null, notes.failure);
  else if (exchanges.length === 0 && notes.failure !== null) push(null, null, notes.failure);
  return exchanges;
}
