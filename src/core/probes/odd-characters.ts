import { answer, nameOf, writeText } from './fixes.ts';
import type { Probe } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: zero-width space, word joiner, byte order mark, soft hyphen, invisible signs, the marks that turn the direction of writing. */
const invisible = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u{FEFF}]/gu;
/** Reading: joiners that shape emoji and the scripts of India and Persia; odd only between plain letters and digits. */
const joiners = /(?<=^|[\p{ASCII}\u00C0-\u024F])[\u200C\u200D](?=$|[\p{ASCII}\u00C0-\u024F])/gu;
/** Reading: scripts that need direction marks or break lines with zero-width spaces. */
const ownUse = /[\u0590-\u08FF\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
/** Reading: control characters that are no tab and no line break. */
const control = /[^\P{Cc}\t\n\r\u0080-\u009F]/gu;

function wordsFor(text: string): string | null {
  if (text.search(control) >= 0) return 'holds control characters';
  if (ownUse.test(text)) return null;
  const found = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u.test(text);
  if (found) return 'holds invisible characters that turn the direction of writing';
  return text.search(invisible) >= 0 || text.search(joiners) >= 0 ? 'holds invisible characters' : null;
}

/**
 * Zero-width and bidirectional characters, control characters: copied along from web pages and documents, seen by no one,
 * and compared by every server. @see {@link https://www.unicode.org/reports/tr36/ Unicode TR 36}
 */
export const oddCharacters: Probe = {
  id: 'odd-characters',
  explains: [
    'invalid-format',
    'invalid-field',
    'invalid-choice',
    'invalid-lookup',
    'numeric-string',
    'wrong-date-format',
    'wrong-type',
    'out-of-range',
  ],
  run: (target) => {
    const text = textOf(target);
    if (text === null) return null;
    // Soft hyphens are meant in prose.
    const isProse = target.stated === null && /\s/u.test(text);
    const what = wordsFor(isProse ? text.replaceAll('\u00AD', '') : text);
    if (what === null) return null;
    const plain = text.replaceAll(control, '').replaceAll(invisible, '').replaceAll(joiners, '');
    const isAscii = /^[\u0020-\u007E]*$/u.test(plain);
    return answer(
      'certain',
      `${nameOf(target)} ${what}`,
      [writeText(target, plain, 'the same text without them')],
      isAscii && plain !== '' ? 'certain' : 'likely',
    );
  },
};
