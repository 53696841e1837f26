import { wordSet } from './vocabulary.ts';

/** Words that open a sentence where a name could, and are none unless the request has them. */
export const notNames: ReadonlySet<string> = wordSet(
  'instead missing invalid unknown unexpected required expected failed cannot could body member value values',
  'path column key at reason type status code file line source caused details',
  'it this that there you we they he which what who and or but the a an request server something',
  'nothing one some validation error errors http json api method access authentication',
  'authorization token resource route page url service user record message operation these those',
  'your my no not please each all any input format query parameter field property value object',
  'item items content data payload csrf severity following param given unrecognized unrecognised document incorrect',
);

/** Words that open a sentence about something else. */
export const pronouns: ReadonlySet<string> = wordSet(
  'it this that these those there you your we our they their he she which what who if when while please no not some any all each',
  'a an the another every either neither both several many most such same other only',
);
