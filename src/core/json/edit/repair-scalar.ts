import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** RFC 8259 §6. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
/** Reading: sign, digits, point, digits, exponent, with nothing that must stand. */
const looseNumber = /^([+-]?)(\d*)(?:\.(\d*))?([eE][+-]?\d+)?$/u;
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/** A number of another language as JSON writes it; `null` when JSON writes it the same way. */
export function mendNumber(written: string): { readonly text: string; readonly isSure: boolean } | null {
  if (jsonNumber.test(written)) return null;
  const joined = written.replaceAll('_', '');
  const isRadix = /^[+-]?0[xob]/iu.test(joined);
  const plain = joined.replace(isRadix ? /n$/u : /[nfFlLmM]$/u, '');
  if (isRadix) {
    const value = Number(plain.replace(/^[+-]/u, ''));
    return Number.isSafeInteger(value)
      ? { text: `${plain.startsWith('-') ? '-' : ''}${value}`, isSure: true }
      : { text: 'null', isSure: false };
  }
  const match = looseNumber.exec(plain);
  if (match === null) return { text: 'null', isSure: false };
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const text = `${sign === '-' ? '-' : ''}${digits === '' ? '0' : digits}${fraction === '' ? '' : `.${fraction}`}${exponent}`;
  // Leading zeros mark an octal number in some languages and a code that is no number in many bodies.
  return { text, isSure: digits === whole || whole === '' };
}

function isJsonString(token: string): boolean {
  try {
    return typeof JSON.parse(token) === 'string';
  } catch {
    return false;
  }
}

/** Reading: a path of Windows, whose backslashes are all meant, also those that happen to make an escape. */
const windowsPath = /^"(?:[A-Za-z]:\\|\\\\\w)/u;
/** What stands behind a backslash in JSON, or in JavaScript's and Python's texts. */
const escapeSigns = `"\\/bfnrtu'xv0\n\r`;

/** A backslash for each one that was written for itself, in a path or a pattern; a person may have meant none. */
function doubled(token: string, start: number): readonly TextEdit[] {
  const isPath = windowsPath.test(token);
  const edits: TextEdit[] = [];
  for (let at = 1; at < token.length - 2; at += 1) {
    if (token.charAt(at) !== '\\') continue;
    const next = token.charAt(at + 1);
    if (next === '\\' || next === '"') at += 1;
    else if (isPath || !escapeSigns.includes(next))
      edits.push({ start: start + at, end: start + at, text: '\\' });
  }
  return edits;
}

function applied(token: string, edits: readonly TextEdit[], from: number): string {
  return edits.reduceRight(
    (made, { start, end, text: put }) => made.slice(0, start - from) + put + made.slice(end - from),
    token,
  );
}

/**
 * What makes a string token JSON: an escape for each control character, a second backslash for one that begins no
 * escape, else the whole token written anew.
 */
export function mendString(text: string, span: Span, content: string): readonly TextEdit[] {
  const token = text.slice(span.start, span.end);
  if (isJsonString(token)) return [];
  const edits: TextEdit[] = [];
  if (token.startsWith('"') && token.endsWith('"') && token.length > 1) {
    for (let at = 1; at < token.length - 1; at += 1) {
      const code = token.charCodeAt(at);
      if (code >= 32) continue;
      const escape = shortEscapes.get(token.charAt(at)) ?? `\\u${code.toString(16).padStart(4, '0')}`;
      edits.push({ start: span.start + at, end: span.start + at + 1, text: escape });
    }
    const some = edits.length > 0 ? edits : doubled(token, span.start);
    if (some.length > 0 && some.length < 200 && isJsonString(applied(token, some, span.start))) return some;
  }
  return [{ ...span, text: JSON.stringify(content) }];
}
