import type { Evidence, FieldError } from '../../checks/check.ts';
import { type FieldFacts, type JsonType, nothingKnown } from '../../facts/field-facts.ts';
import type { JsonMember, JsonNode } from '../../json/node.ts';
import type { Bounds } from '../../values/stated-bounds.ts';
import { choicesIn } from './choices.ts';

/** An entry of an error list has no more members. */
const mostMembers = 60;
const mostChoices = 200;
const deepest = 60;

/** Reading: what was sent is not what is wanted. */
const sent =
  /^(?:value|input|received|actual|given|instance|data|rejectedvalue|target|body|source|attemptedvalue)$/u;
/** Reading: names of members that list choices. */
const choiceNames =
  /^(?:(?:allowed|valid|permitted|accepted|acceptable|possible|supported|enum|expected)(?:values?|options?|choices?|list)?|enums?|options|choices|values|valids|oneof|inlist)$/u;
/** Reading: names of members that state a kind. */
const typeNames = /^(?:expected|expectedtype|wanted|type|types|typename)$/u;
/** Reading: names of members that state a form. */
const formatNames = /^(?:format|expectedformat|validation)$/u;

const types: Readonly<Record<string, JsonType>> = {
  string: 'string',
  str: 'string',
  text: 'string',
  number: 'number',
  float: 'number',
  decimal: 'number',
  integer: 'integer',
  int: 'integer',
  boolean: 'boolean',
  bool: 'boolean',
  array: 'array',
  list: 'array',
  object: 'object',
  dict: 'object',
};

const formats: Readonly<Record<string, string>> = {
  email: 'email',
  uuid: 'uuid',
  guid: 'uuid',
  url: 'uri',
  uri: 'uri',
  date: 'date',
  'date-time': 'date-time',
  datetime: 'date-time',
  'iso-date': 'date',
};

/** What a name says of the number beside it: at least, at most, and whether the border itself is refused. */
const bounds: readonly (readonly [RegExp, keyof Bounds])[] = [
  [/^(?:exclusivemin(?:imum)?|gt|greaterthan|morethan|above)$/u, 'above'],
  [/^(?:exclusivemax(?:imum)?|lt|lessthan|below)$/u, 'below'],
  [
    /^(?:min(?:imum)?(?:length|len|items|size|value|chars)?|gte|ge|from|atleast|lower(?:bound|limit)?)$/u,
    'least',
  ],
  [
    /^(?:max(?:imum)?(?:length|len|items|size|value|chars)?|lte|le|to|atmost|upper(?:bound|limit)?)$/u,
    'most',
  ],
];

/** The object that holds the error's own message, and so what is said beside it. */
function entryOf(root: JsonNode, { stated }: FieldError): JsonNode | null {
  let at = root;
  let entry: JsonNode | null = null;
  for (let depth = 0; depth < deepest; depth += 1) {
    const says = at.members
      .slice(0, mostMembers)
      .some(({ value }) => value.kind === 'string' && value.text === stated.message);
    if (says) entry = at;
    const inside = ({ span }: JsonNode): boolean =>
      span.start <= stated.span.start && stated.span.end <= span.end;
    const next = at.members.find(({ value }) => inside(value))?.value ?? at.elements.find(inside);
    if (next === undefined) break;
    at = next;
  }
  return entry;
}

/** A name without case, blanks and dashes. */
const folded = (name: string): string =>
  name
    .slice(0, 60)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();

interface Beside {
  readonly name: string;
  readonly value: JsonNode;
  /** In an object of parameters, not among the entry's own members, where `type` names the kind of error. */
  readonly isParameter: boolean;
}

function namedIn(members: readonly JsonMember[], isParameter: boolean): readonly Beside[] {
  return members
    .slice(0, mostMembers)
    .map(({ name, value }) => ({ name: folded(name), value, isParameter }))
    .filter(({ name }) => !sent.test(name));
}

function besides(entry: JsonNode): readonly Beside[] {
  const own = namedIn(entry.members, false);
  return [
    ...own,
    ...own.flatMap(({ value }) => (value.kind === 'object' ? namedIn(value.members, true) : [])),
  ];
}

function jsonOf(node: JsonNode): string | null {
  if (node.kind === 'string') return JSON.stringify(node.text);
  return node.kind === 'object' || node.kind === 'array' ? null : node.text;
}

function choicesOf({ name, value }: Beside): readonly string[] | null {
  if (!choiceNames.test(name)) return null;
  if (value.kind === 'array') {
    const texts = value.elements.slice(0, mostChoices).map(jsonOf);
    return texts.length > 0 && texts.every((text) => text !== null) ? texts : null;
  }
  return value.kind === 'string' && /[,|]| or /u.test(value.text) ? choicesIn(`one of: ${value.text}`) : null;
}

/** `limit: 8` beside `comparison: ">="`, `keyword: "minLength"` or `type: "string.max"`. */
function directionOf(all: readonly Beside[], code: string | null): keyof Bounds | null {
  const words = [
    code ?? '',
    ...all.flatMap(({ value }) => (value.kind === 'string' ? value.text.slice(0, 40) : [])),
  ];
  if (words.includes('>=')) return 'least';
  if (words.includes('<=')) return 'most';
  if (words.includes('>')) return 'above';
  if (words.includes('<')) return 'below';
  const isLeast = words.some((word) => /(?:^|[._])(?:min|too_?(?:short|small))|^min[A-Z]/u.test(word));
  const isMost = words.some((word) => /(?:^|[._])(?:max|too_?(?:long|big|large))|^max[A-Z]/u.test(word));
  return isLeast === isMost ? null : isLeast ? 'least' : 'most';
}

function boundsOf(all: readonly Beside[], code: string | null): Partial<Record<keyof Bounds, number>> {
  const found: Partial<Record<keyof Bounds, number>> = {};
  const isExclusive = all.some(({ name, value }) => name === 'inclusive' && value.text === 'false');
  for (const { name, value } of all) {
    const amount = value.kind === 'number' ? Number(value.text) : NaN;
    if (!Number.isFinite(amount)) continue;
    const said =
      name === 'limit' || name === 'limitvalue'
        ? directionOf(all, code)
        : (bounds.find(([pattern]) => pattern.test(name))?.[1] ?? null);
    if (said === null) continue;
    const bound = isExclusive && said === 'least' ? 'above' : isExclusive && said === 'most' ? 'below' : said;
    found[bound] ??= amount;
  }
  return found;
}

/** Whether numbers count characters or items, or are compared with the value itself. */
function measured(
  all: readonly Beside[],
  code: string | null,
  sentValue: JsonNode | null,
): 'length' | 'items' | 'value' {
  const words = [
    code ?? '',
    ...all.flatMap(({ name, value }) => [name, value.kind === 'string' ? value.text.slice(0, 40) : '']),
  ].join(' ');
  if (/items|(?<!\w)array\b|(?<!\w)list\b/iu.test(words) || sentValue?.kind === 'array') return 'items';
  if (
    /len(?:gth)?\b|len_|_len|chars|string[._ ]|(?<!\w)string\b|too_?(?:short|long)|minLength|maxLength/iu.test(
      words,
    )
  )
    return 'length';
  return 'value';
}

/**
 * What stands beside an error's message says more surely than words what a field may hold: the parameters of a rule
 * (`allowedValues`, `ctx`, `meta`, `params`), under the names that validators use for them.
 */
export function factsFromMembers(field: FieldError, { errorBody }: Evidence): FieldFacts | null {
  const entry = errorBody?.root === undefined ? null : entryOf(errorBody.root, field);
  if (entry === null) return null;
  const all = besides(entry);
  const { code } = field.stated;
  const choices = all.map(choicesOf).find((list) => list !== null) ?? null;
  const wanted = <Known extends string>(
    pattern: RegExp,
    known: Readonly<Record<string, Known>>,
  ): Known | undefined =>
    all
      .filter(({ name, isParameter }) => pattern.test(name) && (isParameter || !/^types?$/u.test(name)))
      .map(({ value }) =>
        value.kind === 'string' ? known[value.text.toLowerCase().slice(0, 40)] : undefined,
      )
      .find((word) => word !== undefined);
  const type = wanted(typeNames, types);
  const format = wanted(formatNames, formats);
  const { least = null, most = null, above = null, below = null } = boundsOf(all, code);
  const what = measured(all, code, field.value);
  const lowest = least ?? (above === null ? null : above + 1);
  const highest = most ?? (below === null ? null : below - 1);
  if (
    [choices ?? undefined, type, format, lowest ?? undefined, highest ?? undefined].every(
      (one) => one === undefined,
    )
  )
    return null;
  return {
    ...nothingKnown,
    types: type === undefined ? [] : [type],
    format: format ?? null,
    choices,
    ...(what === 'value'
      ? { minimum: least, maximum: most, exclusiveMinimum: above, exclusiveMaximum: below }
      : {}),
    ...(what === 'length' ? { minLength: lowest, maxLength: highest } : {}),
    ...(what === 'items' ? { minItems: lowest, maxItems: highest } : {}),
  };
}
