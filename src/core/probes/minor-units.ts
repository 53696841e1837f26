import { quoted } from '../checks/clues/words.ts';
import { shifted } from '../values/numbers.ts';
import { answer, nameOf, writeLiteral } from './fixes.ts';
import type { Answer, Target } from './probe.ts';

/** Reading: words that ask for an amount in the smallest unit of its currency. */
const minorWords =
  /(?<!\w)(?:cents?|minor (?:currency )?units?|smallest (?:currency )?unit|pence|rappen|centimes|céntimos|centavos|centesimi)\b/iu;
/** Reading: an amount with one or two decimals. */
const decimals = /^-?\d{1,12}\.\d{1,2}$/u;

/**
 * An amount with decimals where the API counts cents; `null` where it does not, or the value is whole. What may be
 * thousands as well as decimals is left to the person.
 */
export function inMinorUnits(target: Target, readings: readonly string[]): Answer | null {
  if (!minorWords.test(target.stated?.message.slice(0, 600) ?? '')) return null;
  const [written = '', ...others] = readings;
  if (!written.includes('.')) return null;
  const counted = others.length === 0 && decimals.test(written) ? shifted(written, 2) : null;
  return answer(
    'certain',
    `${nameOf(target)} is ${quoted(target.node?.text ?? '', 30)}; the API counts in the currency’s smallest unit`,
    [counted === null ? null : writeLiteral(target, counted, 'the same amount in hundredths')],
    'likely',
  );
}
