import { opensAsRecords } from '../json/records.ts';

/** Whether the text is one JSON value (RFC 8259), strictly, or one on every line of a bulk request. */
export function isJson(text: string): boolean {
  return opensAsRecords(text)
    ? text.split('\n').every((line) => line.trim() === '' || parses(line))
    : parses(text);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a body is meant as JSON, well-formed or not. */
export function looksLikeJson(body: string): boolean {
  return /^[{["]/u.test(body.slice(0, 200).trimStart()) || isJson(body);
}
