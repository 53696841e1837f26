import { expect, test } from 'vitest';
import { alpha2Of, alpha3Of, countryCodes } from './alpha3.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const named = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

test('every code of two letters is a country that the platform names, and none stands twice', () => {
  const short = [...countryCodes.values()];
  expect(short.filter((code) => named.of(code) === undefined)).toEqual([]);
  expect(new Set(short).size).toBe(249);
  expect([...countryCodes.keys()].filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
});

test('what the platform names beyond them is no country of ISO 3166-1', () => {
  const known = new Set(countryCodes.values());
  const beyond = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => named.of(code) !== undefined && !known.has(code))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  // Reserved exceptionally, or CLDR's own: https://www.unicode.org/reports/tr35/#unicode_region_subtag
  expect(beyond).toEqual([
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'EU',
    'EZ',
    'IC',
    'QO',
    'TA',
    'UN',
    'XA',
    'XB',
    'XK',
    'ZZ',
  ]);
});

test.each([
  ['CHE', 'CH'],
  ['deu', 'DE'],
  ['GBR', 'GB'],
  ['SRB', 'RS'],
  ['TLS', 'TL'],
])('%s is %s', (long, short) => {
  expect(alpha2Of(long)).toBe(short);
  expect(alpha3Of(short)).toBe(long.toUpperCase());
});

test('what is no code has none', () => {
  expect([alpha2Of('XYZ'), alpha2Of('EUR'), alpha3Of('XX')]).toEqual([undefined, undefined, undefined]);
});
