import { quoted } from '../checks/clues/words.ts';
import { readMojibake } from '../values/mojibake.ts';
import { answer, nameOf, writeText } from './fixes.ts';
import type { Probe } from './probe.ts';
import { textOf } from './read-target.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
};

/** Reading: signs that are encoded in addresses only: a blank, a letter beyond ASCII, `@`, `/`. */
const encoded = /%(?:20|[89A-F][\dA-F]|40|2F)/iu;

/** A text that was encoded for an address and never decoded; `null` for every other. */
function percentDecoded(text: string): string | null {
  if (!encoded.test(text) || /\s|:\/\//u.test(text)) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * UTF-8 that was read as windows-1252 and written again (`MÃ¼ller`), characters that were lost on the way (`M�ller`), or signs that were
 * escaped for HTML before they became JSON (`&amp;`).
 */
export const mojibake: Probe = {
  id: 'mojibake',
  explains: ['invalid-format', 'invalid-field', 'invalid-choice', 'out-of-range'],
  run: (target) => {
    const text = textOf(target);
    if (text === null) return null;
    const plain = text.replaceAll(
      /&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27);/gu,
      (entity) => entities[entity] ?? entity,
    );
    // Markup that was escaped on purpose has its brackets escaped too.
    const isMarkup = text.includes('<') || (target.stated === null && /&[lg]t;/u.test(text));
    if (plain !== text && !isMarkup)
      return answer('likely', `${nameOf(target)} holds signs as HTML writes them: ${quoted(text, 30)}`, [
        writeText(target, readMojibake(plain) ?? plain, 'the signs themselves: a JSON text needs no HTML'),
      ]);
    const decoded = target.stated === null ? null : percentDecoded(text);
    if (decoded !== null)
      return answer('likely', `${nameOf(target)} is probably percent-encoded: ${quoted(text, 30)}`, [
        writeText(target, decoded, 'the signs themselves: a JSON text is not encoded for addresses'),
      ]);
    if (target.stated !== null && /\p{M}/u.test(text) && text.normalize('NFC') !== text)
      return answer(
        'certain',
        `${nameOf(target)} has letters whose accents are characters of their own`,
        [writeText(target, text.normalize('NFC'), 'the same letters as one character each')],
        'likely',
      );
    if (!/[\u00C2-\u00F4\u{FFFD}]/u.test(text)) return null;
    const once = readMojibake(text);
    if (once !== null) {
      const twice = readMojibake(once);
      const mended = twice ?? once;
      return answer(
        'likely',
        `${nameOf(target)} was probably read in the wrong encoding on its way: ${quoted(text, 30)}`,
        [writeText(target, mended, 'the same octets read as UTF-8')],
      );
    }
    return text.includes('\u{FFFD}')
      ? answer(
          'certain',
          `${nameOf(target)} holds the sign for characters that were lost in decoding: ${quoted(text, 30)}`,
        )
      : null;
  },
};
