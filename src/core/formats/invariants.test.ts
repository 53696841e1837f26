import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Exchange, HeaderField } from '../http/message.ts';
import type { Span } from '../text/span.ts';
import { readPaste } from './read-paste.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(fixtures)
  .toSorted()
  .flatMap((id) =>
    readdirSync(join(fixtures, id))
      .toSorted()
      .map((name) => ({ id, name })),
  )
  .map((entry) => ({
    ...entry,
    paste: readFileSync(join(fixtures, entry.id, entry.name, 'paste.txt'), 'utf8'),
  }));

/** So many prefixes of a paste are read. */
const PREFIXES = 120;

function spansOf(exchange: Exchange): { what: string; span: Span }[] {
  const fields = [...(exchange.request?.headers ?? []), ...(exchange.response?.headers ?? [])];
  const spans = [
    ['method', exchange.request?.methodSpan],
    ['target', exchange.request?.targetSpan],
    ['status', exchange.response?.statusSpan],
    ['failure', exchange.failure?.span],
    ...fields.flatMap((field) => [
      [`name of ${field.name}`, field.nameSpan] as const,
      [`value of ${field.name}`, field.valueSpan] as const,
    ]),
    ...[exchange.request?.body, exchange.response?.body].flatMap((body) =>
      (body?.content.pieces ?? []).map((piece) => ['body', { start: piece.from, end: piece.to }] as const),
    ),
  ] as const;
  return spans.flatMap(([what, span]) => (span === null || span === undefined ? [] : [{ what, span }]));
}

/** Spans that lie outside of the text, or whose verbatim pieces are not what stands there. */
function broken(paste: string): string[] {
  const wrong: string[] = [];
  for (const exchange of readPaste(paste).exchanges) {
    for (const { what, span } of spansOf(exchange)) {
      if (span.start < 0 || span.end < span.start || span.end > paste.length)
        wrong.push(`${what} ${String(span.start)}–${String(span.end)}`);
    }
    for (const body of [exchange.request?.body, exchange.response?.body]) {
      let at = 0;
      for (const piece of body?.content.pieces ?? []) {
        const text = body?.content.text.slice(piece.at, piece.at + piece.length);
        if (piece.at !== at) wrong.push(`a gap in the body at ${String(at)}`);
        if (
          piece.to - piece.from === piece.length &&
          piece.length > 8 &&
          paste.slice(piece.from, piece.to) !== text
        )
          wrong.push(`body ${String(piece.from)}`);
        at = piece.at + piece.length;
      }
      if (body !== null && body !== undefined && at !== body.content.text.length)
        wrong.push('the body has no place for its end');
    }
  }
  return wrong;
}

function gist(paste: string): unknown {
  return readPaste(paste).exchanges.map(({ request, response, failure }) => ({
    method: request?.method ?? null,
    target: request?.target ?? null,
    sent: squeeze(request?.body?.content.text),
    status: response?.statusCode ?? null,
    body: squeeze(response?.body?.content.text),
    failed: failure !== null,
  }));
}

/** Line ends may differ between variants, content may not. */
function squeeze(text: string | undefined): string | null {
  return text?.replaceAll('\r\n', '\n').trim() ?? null;
}

test.each(cases)('$id/$name: every span lies in the paste and holds what it claims', ({ paste }) => {
  expect(broken(paste)).toEqual([]);
});

test.each(cases)('$id/$name: its beginnings are read without a throw, with spans inside', ({ paste }) => {
  const step = Math.max(1, Math.floor(paste.length / PREFIXES));
  const wrong: string[] = [];
  for (let length = 0; length <= paste.length; length += step) {
    wrong.push(...broken(paste.slice(0, length)).map((what) => `prefix of ${String(length)}: ${what}`));
  }
  expect(wrong).toEqual([]);
});

const VARIANTS: Readonly<Record<string, (paste: string) => string>> = {
  'a byte order mark': (paste) => `\ufeff${paste}`,
  'blanks behind': (paste) => `${paste}\n  \n\n`,
  'blank lines before': (paste) => `\n\n${paste}`,
  'CRLF line ends': (paste) => paste.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
  'a Markdown fence': (paste) =>
    paste.includes('```') || paste.includes('~~~') ? paste : `\`\`\`\n${paste}\n\`\`\`\n`,
};

const variants = cases.flatMap((entry) =>
  Object.entries(VARIANTS).map(([how, change]) => ({ ...entry, how, change })),
);

test.each(variants)('$id/$name with $how gives the same exchanges', ({ paste, change }) => {
  expect(gist(change(paste))).toEqual(gist(paste));
});

/** Formats that a sentence in front must not hide. Form bodies and bare numbers have nothing that sets them off. */
const SURVIVES_PROSE = new Set([
  'curl-include',
  'http-message',
  'curl-verbose',
  'curl-command',
  'json-body',
  'xml-body',
  'fetch-call',
  'har',
]);

test.each(
  cases.filter(
    ({ id, name }) => SURVIVES_PROSE.has(id) && !['truncated', 'body-before-transcript'].includes(name),
  ),
)('$id/$name behind a sentence gives the same exchanges', ({ paste }) => {
  expect(gist(`Hello, this is what we get since Monday:\n\n${paste}`)).toEqual(gist(paste));
});

test.each(cases)('$id/$name: verbatim header fields are what stands at their places', ({ paste }) => {
  const fields = readPaste(paste).exchanges.flatMap(({ request, response }): readonly HeaderField[] => [
    ...(request?.headers ?? []),
    ...(response?.headers ?? []),
  ]);
  const plain = fields.filter(({ valueSpan, value }) => valueSpan.end - valueSpan.start === value.length);
  expect(plain.map(({ valueSpan }) => paste.slice(valueSpan.start, valueSpan.end))).toEqual(
    plain.map(({ value }) => value),
  );
});
