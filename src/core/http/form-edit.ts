import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/**
 * A text as a form writes it.
 * @see {@link https://url.spec.whatwg.org/#concept-urlencoded-serializer URL Standard, application/x-www-form-urlencoded}
 */
export function encodeFormText(text: string): string {
  return Array.from(text)
    .map((character) => {
      if (/^[\w.*-]$/u.test(character)) return character;
      if (character === ' ') return '+';
      // A lone surrogate has no octets; it is written as the replacement character.
      const safe = /^\p{Surrogate}$/u.test(character) ? '\u{FFFD}' : character;
      return encodeURIComponent(safe).replaceAll(
        /[!'()~]/gu,
        (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
      );
    })
    .join('');
}

/** Takes a `name=value` pair out with one `&`. */
export function removePair(text: string, name: Span, value: Span): TextEdit {
  const end = Math.max(name.end, value.end);
  if (text.charAt(end) === '&') return { start: name.start, end: end + 1, text: '' };
  return { start: /[&?]/u.test(text.charAt(name.start - 1)) ? name.start - 1 : name.start, end, text: '' };
}

/** A `name=value` pair behind the last one; `opening` stands before the first one. */
export function insertPair(text: string, name: string, value: string, opening: '' | '?' = ''): TextEdit {
  const end = text.trimEnd().length;
  const isFirst = opening === '' ? end === 0 : !text.includes(opening);
  const joint = isFirst ? opening : '&?'.includes(text.charAt(end - 1)) ? '' : '&';
  return { start: end, end, text: `${joint}${encodeFormText(name)}=${encodeFormText(value)}` };
}
