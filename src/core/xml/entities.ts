/** Character references that error pages and XML answers use. HTML has 2,231 names; the others are kept as written. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['sbquo', '‚'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['deg', '°'],
  ['sect', '§'],
  ['para', '¶'],
  ['euro', '€'],
  ['pound', '£'],
  ['cent', '¢'],
  ['yen', '¥'],
  ['times', '×'],
  ['larr', '←'],
  ['rarr', '→'],
  ['uarr', '↑'],
  ['darr', '↓'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['ecirc', 'ê'],
  ['agrave', 'à'],
  ['aacute', 'á'],
  ['acirc', 'â'],
  ['ccedil', 'ç'],
  ['ntilde', 'ñ'],
  ['oacute', 'ó'],
  ['ocirc', 'ô'],
  ['uacute', 'ú'],
  ['iacute', 'í'],
  ['ugrave', 'ù'],
  ['aring', 'å'],
  ['oslash', 'ø'],
  ['sol', '/'],
  ['colon', ':'],
  ['comma', ','],
  ['period', '.'],
  ['num', '#'],
  ['lpar', '('],
  ['rpar', ')'],
  ['lsqb', '['],
  ['rsqb', ']'],
  ['lcub', '{'],
  ['rcub', '}'],
  ['equals', '='],
  ['grave', '`'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
]);

/** A reference's name or number; bounded to eight letters or digits. */
const reference = /^&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\da-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}));/u;

export interface CharacterReference {
  readonly text: string;
  /** Characters it takes in the source, `&` and `;` included. */
  readonly length: number;
}

/**
 * The character reference that starts at the ampersand; `undefined` when none does. Only single characters come out:
 * entities a document declares itself are never looked at, let alone expanded.
 */
export function readReference(text: string, ampersand: number): CharacterReference | undefined {
  const match = reference.exec(text.slice(ampersand, ampersand + 12));
  if (match === null) return undefined;
  const { decimal, hexadecimal, name } = match.groups ?? {};
  const length = match[0].length;
  if (name !== undefined) {
    const character = named.get(name);
    return character === undefined ? undefined : { text: character, length };
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (!(point > 0 && point <= 0x10ffff)) return undefined;
  return { text: String.fromCodePoint(point), length };
}
