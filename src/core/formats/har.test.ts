import { expect, test } from 'vitest';
import { toSource } from '../text/mapped-text.ts';
import { mostTelling } from './most-telling.ts';
import { readPaste } from './read-paste.ts';

function entry(index: number, status: number, content: object): object {
  return {
    startedDateTime: '2026-11-22T11:13:44.122Z',
    request: {
      method: 'GET',
      url: `https://acme.haricrm.com/api/records/contact/${String(index)}`,
      headers: [{ name: 'Accept', value: '*/*' }],
    },
    response: {
      status,
      statusText: '',
      headers: [{ name: 'content-type', value: 'application/json' }],
      content,
    },
  };
}

function archive(entries: readonly object[]): string {
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'WebInspector', version: '1' }, entries },
  });
}

test('five thousand entries are read, and the one that failed is found', () => {
  const entries = Array.from({ length: 5000 }, (_, index) =>
    entry(index, index === 4321 ? 422 : 200, { mimeType: 'application/json', text: '{"message":"x"}' }),
  );
  const { exchanges } = readPaste(archive(entries));
  expect(exchanges).toHaveLength(5000);
  expect(mostTelling(exchanges)).toBe(4321);
});

test('every character of a base64 body leads back into its own letters', () => {
  const body = '{"message":"größer als 😀","n":1}';
  const text = Buffer.from(body, 'utf8').toString('base64');
  const paste = archive([entry(1, 422, { mimeType: 'application/json', encoding: 'base64', text })]);
  const content = readPaste(paste).exchanges[0]?.response?.body?.content ?? { text: '', pieces: [] };
  expect(content.text).toBe(body);
  const at = body.indexOf('"n"');
  const place = toSource(content, { start: at, end: at + 3 });
  expect(Buffer.from(paste.slice(place.start, place.end), 'base64').toString('utf8')).toContain('"n"');
  expect(place.end - place.start).toBeLessThanOrEqual(12);
});

test('a HAR in which credentials stand is taken for complete', () => {
  const shown = archive([entry(1, 401, {})]).replace('"Accept"', '"Authorization"');
  expect(readPaste(shown).exchanges[0]?.request?.coverage).toBe('complete');
  expect(readPaste(archive([entry(1, 401, {})])).exchanges[0]?.request?.coverage).toBe('sanitized');
});
