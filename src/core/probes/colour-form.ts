import { quoted } from '../checks/clues/words.ts';
import { isColourName } from '../values/names.ts';
import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Probe } from './probe.ts';
import { textOf } from './read-target.ts';

/** The sixteen colours of HTML 4 and orange, with what CSS Color 4 makes of them. */
const named: ReadonlyMap<string, string> = new Map(
  'black 000000,silver c0c0c0,gray 808080,grey 808080,white ffffff,maroon 800000,red ff0000,purple 800080,fuchsia ff00ff,green 008000,lime 00ff00,olive 808000,yellow ffff00,navy 000080,blue 0000ff,teal 008080,aqua 00ffff,orange ffa500'
    .split(',')
    .map((pair) => {
      const [name = '', digits = ''] = pair.split(' ');
      return [name, `#${digits}`] as const;
    }),
);
/** Reading: `rgb(1, 2, 3)` and `rgba(1 2 3 / 100%)`. */
const rgb =
  /^rgba?\(\s{0,3}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})(?:[\s,/]{1,4}(?:1|1\.0|100%))?\s{0,3}\)$/iu;

/** Reading: `hsl(120, 100%, 25%)` and `hsl(120deg 100% 25% / 1)`. */
const hsl =
  /^hsla?\(\s{0,3}(\d{1,3}(?:\.\d{1,4})?)(?:deg)?[\s,]{1,4}(\d{1,3}(?:\.\d{1,4})?)%[\s,]{1,4}(\d{1,3}(?:\.\d{1,4})?)%(?:[\s,/]{1,4}(?:1|1\.0|100%))?\s{0,3}\)$/iu;

/** Hue, saturation and lightness as red, green and blue. @see {@link https://www.w3.org/TR/css-color-4/#hsl-to-rgb CSS Color 4, §7.1} */
function fromHsl(parts: readonly string[]): readonly string[] {
  const [hue = 0, saturation = 0, lightness = 0] = parts.map(Number);
  const light = lightness / 100;
  const reach = (saturation / 100) * Math.min(light, 1 - light);
  return [0, 8, 4].map((shift) => {
    const turn = (shift + hue / 30) % 12;
    return String(Math.round(255 * (light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))));
  });
}

function hexOf(parts: readonly string[]): string | null {
  const numbers = parts.map(Number);
  if (numbers.some((number) => number > 255)) return null;
  return `#${numbers.map((number) => number.toString(16).padStart(2, '0')).join('')}`;
}

function mended(text: string): readonly [string, string] | null {
  const plain = text.replaceAll(/\s/gu, '');
  const colour = text.trim().toLowerCase();
  const short = /^(#?)([\da-f])([\da-f])([\da-f])$/iu.exec(plain);
  if (short !== null) {
    const digits = short
      .slice(2)
      .map((digit) => digit + digit)
      .join('');
    return [
      `#${digits}`,
      short[1] === '#' ? 'is a colour of three digits' : 'is a colour of three digits without `#`',
    ];
  }
  if (/^#[\da-f]{6}ff$/iu.test(plain)) return [plain.slice(0, 7), 'is a colour with how opaque it is'];
  if (/^#[\da-f]{6}$/iu.test(plain) && plain !== text) return [plain, 'is a colour with blanks'];
  if (/^[\da-f]{6}$/iu.test(plain)) return [`#${plain}`, 'is a colour without its `#`'];
  if (/^0x[\da-f]{6}$/u.test(colour))
    return [`#${colour.slice(2)}`, 'is a colour written as a hexadecimal number'];
  if (/^##[\da-f]{6}$/u.test(colour)) return [colour.slice(1), 'is a colour with two `#`'];
  const name = named.get(colour);
  if (name !== undefined) return [name, 'is a colour by its name'];
  const mixed = hsl.exec(colour)?.slice(1, 4);
  const isHue = mixed?.slice(1).every((part) => Number(part) <= 100) === true;
  const parts = isHue ? fromHsl(mixed) : rgb.exec(colour)?.slice(1, 4);
  const hex = parts === undefined ? null : hexOf(parts);
  return hex === null ? null : [hex, 'is a colour as a style sheet mixes it'];
}

/** A colour in another form than `#rrggbb`, where the API refuses it. */
export const colourForm: Probe = {
  id: 'colour-form',
  explains: ['invalid-format', 'invalid-field'],
  run: (target) => {
    const text = textOf(target);
    if (text === null || text.length > 40) return null;
    const isPlace =
      target.facts.format === 'color' ||
      (target.stated !== null && target.facts.format === null && isColourName(target.name));
    if (!isPlace || target.facts.choices !== null) return null;
    // A colour by its name may be one of a list: only words that ask for a code make a code of it.
    const found = target.facts.format === 'color' || /[\d#]/u.test(text) ? mended(text) : null;
    const digits = /^#?([\da-z]{1,12})$/iu.exec(text.trim())?.[1] ?? '';
    if (found === null && text.trim().startsWith('#') && target.stated !== null && digits !== '') {
      const isHex = /^[\da-f]+$/iu.test(digits);
      if (isHex && digits.length === 6) return null;
      return answer(
        'certain',
        `${nameOf(target)} ${isHex ? `has ${digits.length} digits, a colour has six` : 'has letters that no hexadecimal number has'}: ${quoted(text, 30)}`,
        [askAnew(target, 'the whole colour as `#rrggbb`')],
      );
    }
    if (found === null) return null;
    const [colour, what] = found;
    return answer(
      'certain',
      `${nameOf(target)} ${what}: ${quoted(text, 30)}`,
      [writeText(target, colour, 'the same colour as `#rrggbb`')],
      'likely',
    );
  },
};
