import { wordSet } from './vocabulary.ts';

/** Words that open a sentence where a name could, and are none unless the request has them. */
export const notNames: ReadonlySet<string> = wordSet(
  'instead missing invalid unknown unexpected required expected failed cannot could body member value values',
  'path column key at reason type status code file line source caused details',
  'it this that there you we they he which what who and or but the a an request server something',
  'nothing one some validation error errors http json api method access authentication',
  'authorization token resource route page url service user record message operation these those',
  'your my no not please each all any input format query parameter field property value object',
  'item items content target data payload csrf severity following param given unrecognized unrecognised document incorrect',
  'is are was were has have had must should may permitted allowed signature',
);

/** Words that open a sentence about something else. */
export const pronouns: ReadonlySet<string> = wordSet(
  'it this that these those there you your we our they their he she which what who if when while please try no not some any all each',
  'a an the another every either neither both several many most such same other only',
);

/**
 * Reading: texts of programs in place of a name: a part of a Java date (`MonthOfYear`), a source file, a class in its package or namespace, words in brackets before the
 * sentence (`(storage.buckets.create) Could not …`).
 */
const ofPrograms: readonly RegExp[] = [
  /^(?:[A-Z][a-z]{2,10}Of(?:[A-Z][a-z]{2,10}){1,2}|EpochDay)$/u,
  /\/[^/\s]{1,200}\.(?:py|rb|java|kts?|m?js|tsx?|php|go|cs|rs|p[lm]|scala|swift)(?::\d{1,7})?:?$/u,
  /^(?:[a-z]\w{0,40}\.){1,12}[A-Z]\w{0,100}(?:Exception|Error|\$\w{1,100})$/u,
  /^(?:Microsoft|System)\.(?:\w{1,60}\.){1,12}\w{1,60}(?:\[\d{1,6}\])?$/u,
  /^(?:[a-z_]\w{0,40}\.){2,12}[A-Z]\w{0,60}(?:Request|Response|Handler|Failure|Fault|Warning|NotFound)$/u,
  /^\([a-z][\w-]{0,60}(?:\.[\w-]{1,60}){1,12}\)$/u,
  /^[\w$.]{1,120}\(\)$/u,
];

/** Whether a text is a program's own rather than a field's name. */
export function isOfProgram(text: string): boolean {
  return ofPrograms.some((form) => form.test(text));
}
