import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** The line that parts begin with, RFC 2046 §5.1.1. */
function delimiterOf(text: string): string {
  return text.slice(0, 300).split(/\r?\n/u, 1)[0] ?? '';
}

/** Takes the part with this name out, from its delimiter up to the next one. */
export function removePart(text: string, name: Span): TextEdit {
  const delimiter = delimiterOf(text);
  const start = Math.max(0, text.lastIndexOf(delimiter, name.start));
  const end = text.indexOf(delimiter, name.end);
  return { start, end: end < 0 ? text.length : end, text: '' };
}

/** A part behind the last one, before the delimiter that closes the body. */
export function insertPart(text: string, name: string, value: string): TextEdit {
  const delimiter = delimiterOf(text);
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  const close = text.lastIndexOf(`${delimiter}--`);
  const at = close < 0 ? text.length : close;
  const quoted = name.replaceAll('"', '%22').replaceAll(/[\r\n]/gu, ' ');
  const head = `${delimiter}${feed}Content-Disposition: form-data; name="${quoted}"${feed}${feed}`;
  return { start: at, end: at, text: `${head}${value}${feed}` };
}
