import type { PasteReading } from '../core/formats/read-paste.ts';
import type { Body, Exchange, HeaderField } from '../core/http/message.ts';
import { toSource } from '../core/text/mapped-text.ts';
import type { Span } from '../core/text/span.ts';

/** Long lines of a golden end here. */
const WIDTH = 160;
/** A golden shows so many exchanges and header fields. */
const MOST_EXCHANGES = 4;
const MOST_FIELDS = 8;
const MOST_BODY_LINES = 6;

/** What was read, for a person: one block an exchange, with the places in the paste. */
export function renderReading(paste: string, reading: PasteReading): string {
  const next = reading.format.alternatives.map(({ id, confidence }) => `${id} ${confidence.toFixed(2)}`);
  const lines = [
    `read as ${reading.format.id}: it ${reading.format.because}`,
    `next: ${next.join(', ') || 'nothing'}`,
  ];
  reading.exchanges.slice(0, MOST_EXCHANGES).forEach((exchange) => {
    lines.push('', ...renderExchange(paste, exchange));
  });
  const left = reading.exchanges.length - MOST_EXCHANGES;
  if (left > 0) lines.push('', `and ${String(left)} more`);
  for (const { message, span } of reading.problems) lines.push('', `problem ${place(span)}: ${message}`);
  return `${lines.map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line)).join('\n')}\n`;
}

function renderExchange(paste: string, { request, response, failure, startedAt }: Exchange): string[] {
  const lines: string[] = [];
  if (startedAt !== null) lines.push(new Date(startedAt).toISOString());
  if (request !== null) {
    const { method, target, targetUri, coverage } = request;
    lines.push(
      `> ${method ?? '?'} ${target ?? '?'}  ${places(request.methodSpan, request.targetSpan)} ${coverage}`,
    );
    if (targetUri !== null && targetUri !== target) lines.push(`  = ${targetUri}`);
    lines.push(...renderFields(paste, request.headers));
    lines.push(
      ...(request.body === null ? [`  no body: ${request.bodyAbsent ?? '?'}`] : renderBody(request.body)),
    );
  }
  if (response !== null) {
    const { statusCode, reasonPhrase, statusFrom, statusSpan, coverage } = response;
    const status = `${String(statusCode ?? '?')} ${reasonPhrase ?? ''}`.trimEnd();
    lines.push(`< ${status}  ${statusFrom ?? 'not said'} ${places(statusSpan)} ${coverage}`);
    lines.push(...renderFields(paste, response.headers));
    lines.push(...(response.body === null ? ['  no body'] : renderBody(response.body)));
  }
  if (failure !== null) lines.push(`! ${failure.message}  ${place(failure.span)}`);
  return lines;
}

function renderFields(paste: string, fields: readonly HeaderField[]): string[] {
  const shown = fields.slice(0, MOST_FIELDS).map((field) => {
    const verbatim = paste.slice(field.valueSpan.start, field.valueSpan.end) === field.value;
    return `  ${field.name}: ${field.value}  ${places(field.nameSpan, field.valueSpan)}${verbatim ? '' : ' decoded'}`;
  });
  return fields.length > MOST_FIELDS
    ? [...shown, `  and ${String(fields.length - MOST_FIELDS)} fields more`]
    : shown;
}

function renderBody({ content, mediaType }: Body): string[] {
  const span = toSource(content, { start: 0, end: content.text.length });
  const lines = content.text.split(/\r?\n/u);
  const shown = lines.slice(0, MOST_BODY_LINES).map((line) => `  | ${line}`);
  if (lines.length > MOST_BODY_LINES)
    shown.push(`  | and ${String(lines.length - MOST_BODY_LINES)} lines more`);
  return [
    `  body ${mediaType ?? 'of no stated type'}, ${String(content.text.length)} characters ${place(span)}`,
    ...shown,
  ];
}

function place({ start, end }: Span): string {
  return `[${String(start)}–${String(end)}]`;
}

function places(...spans: readonly (Span | null)[]): string {
  return spans.map((span) => (span === null ? '[–]' : place(span))).join('');
}
