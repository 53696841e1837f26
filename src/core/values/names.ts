/** Longer names say nothing. */
const longest = 100;

/** Words of a name whose value is usually a date, and endings of one that is written together. */
const dateWord = /^(?:date|day|birthday|dob|born|due|deadline|datum)$|.date$|.datum$/u;
/** Reading: a name whose values are numbers. */
const numberName =
  /(?:^|[_\s-])(?:price|amount|quantity|qty|count|total|subtotal|sum|cost|percent|percentage|rate|discount|weight|height|width|revenue|budget|salary|score|age|tax|fee|balance|probability|employees|number_of_\w{1,30}|latitude|longitude|lat|lng)(?:$|[_\s-](?:net|gross|cents|eur|usd|value|total|count|percent|amount)$)/u;
/** Reading: a name whose values are yes or no. */
const booleanName = /^(?:is|has|can|should|allow|allows|enable|enabled|disabled|active)(?:$|_|(?=[A-Z]))/u;

/** Names whose value is usually a date; for hints only. */
export function isDateName(name: string): boolean {
  if (name.length > longest) return false;
  const words = nameWords(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const isStamp = words.length > 1 && /^(?:at|on)$/u.test(words.at(-1) ?? '');
  return isStamp || words.some((word) => dateWord.test(word));
}

/** `totalAmount` → `total_amount`: the words of a name apart, in small letters. */
function nameWords(name: string): string {
  return name
    .slice(0, longest)
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '_')
    .toLowerCase();
}

/** Names whose value is a number in every API; not of phone numbers, codes or versions. */
export function isNumberName(name: string): boolean {
  return numberName.test(nameWords(name));
}

/** `is_vip`, `hasChildren`, `enabled`: names of yes or no. */
export function isBooleanName(name: string): boolean {
  return name.length <= longest && booleanName.test(name);
}

/** Whether one of these words stands in the name by itself. */
function hasWord(name: string, words: RegExp): boolean {
  return nameWords(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => words.test(word));
}

export function isEmailName(name: string): boolean {
  return /(?:^|_)e_?mail(?:_address)?s?$|^mail$/u.test(nameWords(name).replaceAll('-', '_'));
}

export function isUrlName(name: string): boolean {
  return hasWord(name, /^(?:url|uri|website|homepage|webhook|callback|href)$/u);
}

export function isPhoneName(name: string): boolean {
  return hasWord(name, /^(?:phone|telephone|tel|mobile|fax|cell|msisdn|handy|telefon)$/u);
}

export function isColourName(name: string): boolean {
  return hasWord(name, /^(?:colou?r|background|foreground|tint)$/u);
}
