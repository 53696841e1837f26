import type { FieldLocation } from './shape.ts';

/** Words that mean a part of the request wherever they open a path of two or more segments. */
const strongWords: ReadonlyMap<string, FieldLocation> = new Map([
  ['body', 'body'],
  ['requestbody', 'body'],
  ['query', 'query'],
  ['querystring', 'query'],
  ['queryparams', 'query'],
  ['queryparameter', 'query'],
  ['queryparameters', 'query'],
  ['params', 'path'],
  ['pathparams', 'path'],
  ['pathparameter', 'path'],
  ['pathparameters', 'path'],
  ['urlparams', 'path'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
]);

/** Words that some servers use for a part of the request and others for a member of the body. */
const weakWords: ReadonlyMap<string, FieldLocation> = new Map([
  ['json', 'body'],
  ['form', 'body'],
  ['formdata', 'body'],
  ['files', 'body'],
  ['payload', 'body'],
  ['jsonorform', 'body'],
  ['entity', 'body'],
  ['path', 'path'],
  ['param', 'path'],
  ['viewargs', 'path'],
  ['uri', 'path'],
  ['url', 'path'],
  ['header', 'header'],
  ['httpheader', 'header'],
  ['cookie', 'cookie'],
]);

/** How firmly a word names a part of the request. */
export interface LocationWord {
  readonly in: FieldLocation;
  readonly strong: boolean;
}

/** Reading: dashes, underscores and blanks. */
const separators = /[-_\s]/gu;

/** The part of the request that a path's first segment may mean (`querystring`, `headers`, `json` …). */
export function locationWord(segment: string | number | undefined): LocationWord | undefined {
  if (typeof segment !== 'string' || segment.length > 24) return undefined;
  const word = segment.toLowerCase().replace(separators, '');
  const strong = strongWords.get(word);
  if (strong !== undefined) return { in: strong, strong: true };
  const weak = weakWords.get(word);
  return weak === undefined ? undefined : { in: weak, strong: false };
}

/** The part of the request that the value of a member such as `location`, `source`, `in` or `on` names. */
export function readLocation(text: string): FieldLocation | null {
  const word = text.toLowerCase().replace(separators, '');
  if (word === 'parameter' || word === 'args' || word === 'search') return 'query';
  return locationWord(word)?.in ?? null;
}

/** Reading: what follows the part in the name of a list: `headerErrors`, `queryParameterIssues`. */
const listEnding = /[-_]?(?:errors|issues|violations)$/iu;

/** The part of the request that a list of errors is named after (`body`, `query`, `headerErrors`). */
export function sortedPart(name: string): FieldLocation | null {
  const bare = name.length > 40 ? name : name.replace(listEnding, '');
  const word = locationWord(bare);
  return word !== undefined && (word.strong || bare !== name) ? word.in : null;
}
