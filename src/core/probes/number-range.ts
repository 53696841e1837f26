import { quoted } from '../checks/clues/words.ts';
import { answer, askLiteral, nameOf, writeLiteral } from './fixes.ts';
import { takesType } from './known-facts.ts';
import { nearestAllowed } from './nearest-allowed.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { numberOf, textOf } from './read-target.ts';

/** Reading: a whole number, of any length. */
const integer = /^-?\d{1,400}$/u;
/** Reading: a number as JSON writes it, without an exponent. */
const plainNumber = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?$/u;
const biggestInt32 = 2_147_483_647;
/** Reading: words that name a whole number of 32 bits. */
const int32Words =
  /(?<!\w)int(?:eger)?32\b|(?<!\w)int4\b|32[- ]bit|java\.lang\.Integer|(?<!\w)Int\b|out of range of int\b/iu;

function multiple(value: number, target: Target, isText: boolean): Answer | null {
  const { multipleOf } = target.facts;
  if (multipleOf === null || multipleOf <= 0) return null;
  const times = value / multipleOf;
  if (Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times))) return null;
  const places = Math.max(0, Math.ceil(-Math.log10(multipleOf)));
  const written = (Math.round(times) * multipleOf).toFixed(
    String(multipleOf).includes('e-') ? places : (String(multipleOf).split('.')[1] ?? '').length,
  );
  const what =
    multipleOf === Number(`1e-${places}`) && places > 0
      ? `at most ${places} decimal${places === 1 ? '' : 's'}`
      : `a multiple of ${multipleOf}`;
  return answer('certain', `${nameOf(target)} is ${value}; ${target.facts.says('multipleOf')} ${what}`, [
    askLiteral(target, isText ? JSON.stringify(written) : written, 'the nearest such value'),
  ]);
}

function tooLarge(target: Target, written: string): Answer | null {
  if (!integer.test(written)) return null;
  const name = nameOf(target);
  const digits = BigInt(written);
  const size = digits < 0n ? -digits : digits;
  const { stated, facts } = target;
  if (size > 9_223_372_036_854_775_807n)
    return answer(
      'certain',
      `${name} is larger than a 64-bit integer holds: ${quoted(written, 30)}`,
      [
        takesType(facts, 'string') === true
          ? writeLiteral(target, JSON.stringify(written), 'the digits as a text')
          : null,
      ],
      'likely',
    );
  if (stated === null) return null;
  if (size > BigInt(biggestInt32) && int32Words.test(`${stated.code ?? ''} ${stated.message.slice(0, 600)}`))
    return answer('certain', `${name} is larger than a 32-bit integer holds: ${quoted(written, 30)}`);
  if (
    size > BigInt(Number.MAX_SAFE_INTEGER) &&
    (stated.cause === 'invalid-lookup' || takesType(facts, 'string') === true)
  )
    return answer(
      'certain',
      `${name} has more digits than a JavaScript number keeps: ${quoted(written, 30)}`,
      [writeLiteral(target, JSON.stringify(written), 'the digits as a text keep every one')],
      'likely',
    );
  return null;
}

/** Whether the value is a part of one whole: what is larger was probably counted in percent. */
function isShare({ facts }: Target): boolean {
  return (facts.minimum ?? facts.exclusiveMinimum) === 0 && (facts.maximum ?? facts.exclusiveMaximum) === 1;
}

/** A number outside the bounds of the message or schema, or beyond what 32 bits, 64 bits or a double hold. */
export const numberRange: Probe = {
  id: 'number-range',
  explains: ['out-of-range', 'wrong-type', 'invalid-field', 'invalid-lookup', 'numeric-string'],
  run: (target) => {
    const bare = numberOf(target);
    const text = textOf(target)?.trim();
    const written = bare ?? (text !== undefined && plainNumber.test(text) ? text : null);
    if (written === null) return null;
    const large = bare === null ? null : tooLarge(target, bare);
    if (large !== null) return large;
    const value = Number(written);
    if (!Number.isFinite(value)) return null;
    const allowed = nearestAllowed(value, target);
    const isText =
      bare === null && target.body.style === 'json' && takesType(target.facts, 'number', 'integer') !== true;
    if (allowed === null) return multiple(value, target, isText);
    if (isShare(target) && value > 1 && value <= 100 && bare !== null)
      return answer(
        'certain',
        `${nameOf(target)} is ${quoted(written, 30)}; ${allowed.what}`,
        [
          writeLiteral(
            target,
            String(Number((value / 100).toPrecision(12))),
            'the same percentage as a part of 1',
          ),
        ],
        'likely',
      );
    const json = isText ? JSON.stringify(String(allowed.value)) : String(allowed.value);
    return answer('certain', `${nameOf(target)} is ${quoted(written, 30)}; ${allowed.what}`, [
      askLiteral(target, json, 'the nearest allowed value; decide which is meant'),
    ]);
  },
};
