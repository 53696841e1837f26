import { quoted } from '../checks/clues/words.ts';
import { shifted } from '../values/numbers.ts';
import { answer, askLiteral, nameOf, writeLiteral } from './fixes.ts';
import { takesType } from './known-facts.ts';
import type { Answer, Target } from './probe.ts';

/** Reading: words that ask for an amount in the smallest unit of its currency. */
const minorWords =
  /(?<!\w)(?:cents?|minor (?:currency )?units?|smallest (?:currency )?unit|pence|rappen|centimes|céntimos|centavos|centesimi)\b/iu;
/** Reading: an amount with one or two decimals. */
const decimals = /^-?\d{1,12}\.\d{1,2}$/u;

/** `Fee cents must be an integer`: the member's own name asks for nothing. */
function withoutName(message: string, name: string): string {
  const label = name.replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|[_-]/gu, ' ').toLowerCase();
  const spaced = message
    .toLowerCase()
    .replaceAll(/[_"'`]/gu, ' ')
    .trimStart();
  return spaced.startsWith(label) ? spaced.slice(label.length) : message;
}

/**
 * An amount with decimals where the API counts cents; `null` where it does not, or the value is whole. What may be
 * thousands as well as decimals is left to the person.
 */
export function inMinorUnits(target: Target, readings: readonly string[]): Answer | null {
  const { stated, name } = target;
  const [written = '', ...others] = readings;
  if (!written.includes('.')) return null;
  const isSaid = minorWords.test(withoutName(stated?.message.slice(0, 600) ?? '', name));
  const counted = others.length === 0 && decimals.test(written) ? shifted(written, 2) : null;
  if (!isSaid) {
    const isNamed = /cents$/iu.test(name) && takesType(target.facts, 'integer') === true;
    return isNamed && counted !== null
      ? answer('certain', `${nameOf(target)} is ${quoted(target.node?.text ?? '', 30)}, not a whole number`, [
          askLiteral(target, counted, 'the amount in hundredths, if its name says what it counts'),
        ])
      : null;
  }
  return answer(
    'certain',
    `${nameOf(target)} is ${quoted(target.node?.text ?? '', 30)}; the API counts in the currency’s smallest unit`,
    [counted === null ? null : writeLiteral(target, counted, 'the same amount in hundredths')],
    'likely',
  );
}
