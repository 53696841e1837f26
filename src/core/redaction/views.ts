import { compose, type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';

/** Reading: an escaped character or slash of JSON, with its backslashes doubled or not. */
const unicodeEscape = /\\{1,4}u([0-9a-fA-F]{4})|\\{1,4}\//gu;
/** Reading: one percent-encoded octet. */
const percentRun = /%[0-9a-fA-F]{2}/gu;
/** Runs long enough to hold a secret; shorter ones are words. */
const base64Run = /[A-Za-z0-9+/_-]{24,200000}={0,2}/gu;

/** Replaces each match by what `decode` makes of it; `undefined` when there is nothing to decode. */
function replaced(
  text: string,
  pattern: RegExp,
  decode: (match: RegExpMatchArray) => string | undefined,
): MappedText | undefined {
  const builder = new MappedTextBuilder();
  let done = 0;
  let changed = false;
  for (const match of text.matchAll(pattern)) {
    const decoded = decode(match);
    if (decoded === undefined) continue;
    changed = true;
    const start = match.index;
    builder.add(text.slice(done, start), done, start);
    builder.add(decoded, start, start + match[0].length);
    done = start + match[0].length;
  }
  if (!changed) return undefined;
  builder.add(text.slice(done), done, text.length);
  return builder.build();
}

/** `\u003d` and `\/` undone; quotes keep their backslashes, which the pair scanner understands. */
function unescaped(text: string): MappedText | undefined {
  if (!text.includes('\\')) return undefined;
  return replaced(text, unicodeEscape, (match) =>
    match[1] === undefined ? '/' : String.fromCharCode(Number.parseInt(match[1], 16)),
  );
}

function percentDecoded(text: string): MappedText | undefined {
  if (!text.includes('%')) return undefined;
  return replaced(text, percentRun, (match) => {
    const code = Number.parseInt(match[0].slice(1), 16);
    return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
  });
}

/** Base64 runs that hold readable text. A find inside one maps to the whole run: part of it cannot be hidden in place. */
function base64Decoded(text: string): MappedText | undefined {
  return replaced(text, base64Run, (match) => {
    try {
      const run = match[0].replaceAll('-', '+').replaceAll('_', '/');
      const decoded = atob(run.slice(0, run.length - (run.replaceAll('=', '').length % 4 === 1 ? 1 : 0)));
      const sample = decoded.slice(0, 400);
      return /^[\t\n\r\u0020-\u007e]{12,}$/u.test(sample) && /[=:@"]/u.test(sample) ? decoded : undefined;
    } catch {
      return undefined;
    }
  });
}

/** The text as decoders would see it, each view with its way back. The text itself is not among them. */
export function decodedViews(text: string): MappedText[] {
  const views: MappedText[] = [];
  for (const decode of [unescaped, percentDecoded, base64Decoded]) {
    const view = decode(text);
    if (view === undefined) continue;
    views.push(view);
    const again = decode === percentDecoded ? percentDecoded(view.text) : undefined;
    if (again !== undefined) views.push(compose(view, again));
  }
  return views;
}
