import type { Pattern } from './sentence-patterns.ts';
import { wordSet } from './vocabulary.ts';

/**
 * How sentences of any server name a field: a noun for fields and a name beside it, in the one order or the other; what
 * failed and for which name; a place known by its spelling. Tried when no set phrase of `sentence-patterns.ts` fits.
 */

const noun =
  '(?:param(?:eter)?|field|propert(?:y|ies)|attribute|argument|arg|key|member|column|element|option|input|variable)';
const name = '([\\p{L}_$][\\p{L}\\p{N}_$.[\\]/-]{0,80})';
const quote = '["\'`“„«‘]';
const closing = '["\'`”“»’]';
/** What links a noun to the name behind it. */
const link = '(?:s|\\(s\\))?(?:,? (?:named|called|name|at|key))?(?:: ?| )';

function reading(source: string): RegExp {
  return new RegExp(source, 'giu');
}

/** Places known by their spelling, wherever they stand. */
export const placePatterns: readonly Pattern[] = [
  // Python: @ data['lines'][1]['qty']
  {
    find: /(?:^|[\s"`(])((?!SQLSTATE)[A-Za-z_]\w{0,60}(?:\[(?:'[^'\]\n]{1,60}'|"[^"\]\n]{1,60}"|\d{1,6})\]){1,20})(?![\w(])/gu,
    strength: 'strong',
  },
  // A place by its spelling: $.lines[0].qty, .lines[1].qty behind "at", lines[1].qty
  { find: /(?:^|[\s"'`([])(\$(?:\.[\w-]{1,60}|\[(?:\d{1,6}|'[^'\]]{1,60}')\]){1,20})/gu, strength: 'strong' },
  {
    find: /(?:^(?=[^\s(]{1,200}\()|\b(?:at|path|field|for|in|property) ["'`]?)(\.[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,6}\]){0,20})/gu,
    strength: 'strong',
  },
  {
    find: /(?:^|[\s"'`(])((?!SQLSTATE)[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,10}\[\d{1,6}\](?:\.\w{1,60}|\[\d{1,6}\]){0,20})(?![\w(])/gu,
    strength: 'strong',
  },
  // A dotted place behind what was expected there: Expecting number at guests.1.age but instead got
  {
    find: /(?<!\w)(?:expect\w{0,6}|invalid|wrong|missing|got|found)\b[^.\n]{0,60}? at ([A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,10})(?=[\s,;:]|$)/giu,
    strength: 'strong',
  },
  {
    find: /\b[Ee]xpect\w{0,6} [^\n]{1,60}? at ([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,10})(?=,? (?:but|instead|got|received)\b)/gu,
    strength: 'strong',
  },
  {
    find: /(?:^|[\s"'`([])(?<!\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) )(#?(?:\/[\w~%.-]{1,60}){1,20})(?=["'`\s:,)\]]|$)/gu,
    strength: 'plain',
  },
];

export const generalPatterns: readonly Pattern[] = [
  // A part of the request and a name: query param limit must be …; header 'X-Tenant' is …; path variable id
  ...(
    [
      ['(?:query|url|search)(?: |-)?(?:string )?', 'query'],
      ['(?:path|route|uri) ', 'path'],
      ['(?:http |request )?header ', 'header'],
      ['cookie ', 'cookie'],
    ] as const
  ).flatMap(([part, location]): Pattern[] => [
    {
      find: reading(`\\b${part}${noun}${link}${quote}([^"'\`\\s]{1,80})${closing}`),
      strength: 'strong',
      in: location,
    },
    { find: reading(`\\b${part}${noun}${link}${name}(?![\\w'])`), strength: 'strong', in: location },
    {
      find: reading(
        `\\b${part.trimEnd()} ?${quote}([^"'\`\\s]{1,80})${closing} (?:validation|is|must|failed|was)\\b`,
      ),
      strength: 'strong',
      in: location,
    },
  ]),
  // The X-Tenant header is required; Header X-Tenant is missing
  { find: /\b((?:[\p{L}\d]{1,30}-){1,6}[\p{L}\d]{1,30}) header\b/giu, strength: 'strong', in: 'header' },
  {
    find: /(?<!\w)header:? ["'`]?((?:[\p{L}\d]{1,30}-){1,6}[\p{L}\d]{1,30})\b/giu,
    strength: 'strong',
    in: 'header',
  },
  // An absent or surplus thing and its name: should contain property email; Unrecognized field at: colour
  {
    find: reading(
      `\\b(?:missing|lacks|lacking|without|contains?|requires?|required|mandatory|unknown|un-?recogni[sz]ed|unexpected|undeclared|extra|additional|surplus|duplicate)(?: the| an?)?(?: required| mandatory| request| input| unknown| body)? ${noun}${link}${quote}([^"'\`\\s]{1,80})${closing}`,
    ),
    strength: 'strong',
  },
  {
    find: reading(
      `\\b(?:missing|lacks|lacking|contain|requires|required|mandatory|unknown|un-?recogni[sz]ed|unexpected|undeclared|extra)(?: the| an?)?(?: required| mandatory| request| input)? ${noun}(?:s|\\(s\\))?(?: named| called| at| name)?(?:: ?| )${name}(?=[.)\\]]?$|[.)\\]]?\\n|[)\\]]| to be present)`,
    ),
    strength: 'strong',
    closed: true,
  },
  // … with more words between the noun and the name: Missing required key in single structure: courseid
  {
    find: reading(
      `\\b(?:missing|required|mandatory|unknown|un-?recogni[sz]ed|unsupported|unexpected|undeclared)\\b[^:\\n]{0,40}\\b${noun}s?\\b[^:\\n]{0,40}: ${quote}?${name}(?=${closing}?[.)\\]]?$|[)\\]]| \\()`,
    ),
    strength: 'strong',
    closed: true,
  },
  {
    find: reading(
      `\\b(?:invalid ${noun}s?(?: specified| given| supplied| provided)?|${noun}s? (?:is|are) (?:not valid|invalid|missing|required)): ${name}(?=[.)\\]]?\\n?$)`,
    ),
    strength: 'strong',
    closed: true,
  },
  // A name in brackets beside its noun: Property [qty] of class …
  { find: reading(`\\b${noun}s?:? \\[([\\w.-]{1,80})\\]`), strength: 'strong' },
  // What is absent by its name alone: Invalid or missing channel_id in request body
  {
    find: reading(
      `\\b(?:missing|invalid|unknown|malformed|unexpected|required):? (?!(?:parameters|params|fields|arguments|properties)$)${name}(?= in | from |[.,;:)]|$)`,
    ),
    strength: 'plain',
    spelled: true,
  },
  // The 'To' phone number is required
  {
    find: reading(
      `(?:^|\\b)(?:an?|the) ${quote}([^"'\`\\s]{1,80})${closing} (?:\\w{1,20} ){0,2}(?:is|are|must|was|should|cannot|can't|has)\\b`,
    ),
    strength: 'strong',
    loose: true,
  },
  { find: reading(`\\b${noun} ${name}(?=: )`), strength: 'strong' },
  // … of what: Cannot deserialize field price of order: expected decimal
  { find: reading(`\\b${noun} ${name}(?= (?:of|in|on) [\\w.]{1,80}: )`), strength: 'strong' },
  // … at the end: could not cast "x" to integer for parameter page; … for parameter limit in location query
  {
    find: reading(`\\b(?:for|of) (?:the )?${noun} ${name}(?=[.)]?$| in location )`),
    strength: 'strong',
    closed: true,
  },
  // Parameter age must be less than 120
  {
    find: reading(
      `\\b${noun} ${name} (?:must|should|cannot|can't|is (?:required|missing|invalid|not|too|out)|has to|may not|exceeds)\\b`,
    ),
    strength: 'strong',
  },
  // What was wrong with a quoted name: Invalid "age": …; Failed to convert 'limit' with value
  {
    find: reading(
      `\\b(?:invalid|missing|mandatory|unknown|unexpected|unsupported|malformed|duplicate|empty|bad|required) ${quote}([^"'\`\\s]{1,80})${closing}(?=[:,.\\s]|$)(?! (?:for|in) ${quote})`,
    ),
    strength: 'strong',
    loose: true,
  },
  {
    find: reading(
      `\\b(?:fail(?:ed|ure)|unable|could not|cannot|can't|error) (?:to )?(?:convert|converting|parse|parsing|bind|binding|read|reading|map|mapping|decode|decoding|set|setting|validate|validating|coerce|process)(?: the)?(?: value (?:of|for))? ${quote}([^"'\`\\s]{1,80})${closing}(?= |:|$)`,
    ),
    strength: 'strong',
  },
  { find: /(?<!\w)expected ["'`]?([\w.[\]-]{1,80})["'`]? to be\b/giu, strength: 'plain', requested: true },
  // A name the request has, beside a noun or behind what failed
  { find: reading(`\\b${noun}${link}${name}`), strength: 'plain' },
  {
    find: /["'`]?([\p{L}_][\p{L}\p{N}_.[\]-]{0,80})["'`]? (?:parameter|param|field|property|attribute|argument) (?:is|was|must|should|cannot|can't|has)\b/giu,
    strength: 'plain',
  },
  {
    find: reading(
      `\\b(?:fail(?:ed|ure)?|errors?|invalid|problem|conflict|issue|wrong|incorrect|mismatch|values?|type|format|data)(?: value| type| data| format)? (?:for|on|in|with|at|of)(?: the)? ${quote}?${name}`,
    ),
    strength: 'plain',
  },
  { find: /: ["'`]?([\p{L}_][\p{L}\p{N}_.[\]-]{0,80})["'`]?\.?$/gu, strength: 'plain', requested: true },
];

/** Words that stand where a name could and are none. */
export const functionWords: ReadonlySet<string> = wordSet(
  'is are was were be been must should shall can cannot could may might will would has have had do does did not no in of for from on',
  'at to with by and or the a an as that this which it its their your specified provided given supplied present found allowed',
  'expected required missing invalid unknown unexpected only if when where while because but than then failed exceeds contains',
  'one some any all each every there due before after also such valid other more matching further stream describe represent denote',
);

/** Words that are names more seldom than nouns of the sentence. */
export const commonNouns: ReadonlySet<string> = wordSet(
  'error errors type types value values name named names called body query path header request response json string integer number',
  'object array boolean null format length validation content apikey accesstoken',
);
