import { sortedPart } from '../location-word.ts';
import type { FieldLocation } from '../shape.ts';
import { foldName } from '../../text/fold-name.ts';
import { byOutline } from '../../json/outline.ts';
import { wordOf } from './reading-context.ts';
import { echoWords, isContainerWord, locationWords, messageWords, wordSet } from './vocabulary.ts';

export const messageWordSet: ReadonlySet<string> = new Set(messageWords);
export const locationWordSet: ReadonlySet<string> = new Set(locationWords);
/** Members beside the sentences' own that hold prose; of a trace only what Jackson says in it is read. */
const proseWords = wordSet(
  'faultstring exceptionmessage exception userpresentablemessage statusmessage errordesc errormsg detailederrormessage developermessage debugmessage info more reasons cause hint trace status',
);
/** Members that may hold a body as text. */
export const boxWords = wordSet('data body response content');
/** Members that hold the reason of the sentence beside them. */
export const reasonWords = ['code', 'errorcode', 'errcode', 'errortype'] as const;
const reasonMembers: ReadonlySet<string> = new Set([...reasonWords, 'name', 'type', 'extensions']);

// What the names and kinds of an object's members rule out, so that nothing is made of most objects of a long list.

/** What the name of a member says of it. */
export interface SeenMember {
  readonly index: number;
  readonly name: string;
  /** The folded name. */
  readonly word: string;
  /** The part of the request that a list of errors under this name is about. */
  readonly part: FieldLocation | null;
  readonly isEcho: boolean;
  /** An element of a list in RFC 9457's XML, or an XML element's text beside its attributes: it has the word above it. */
  readonly isInner: boolean;
  readonly isOriginal: boolean;
}

/** The members that hold something, or a text under a word for one: most members are passed over. */
export const membersToVisit = byOutline(({ names, kinds, empty }) => {
  const seen: SeenMember[] = [];
  for (const [index, name] of names.entries()) {
    const kind = kinds[index];
    const word = wordOf(name);
    const holds = (kind === 'object' || kind === 'array') && empty[index] !== true;
    const isInner = name === 'i' || name === '#text';
    const speaks =
      kind === 'string' &&
      (isInner ||
        messageWordSet.has(word) ||
        isContainerWord(word) ||
        proseWords.has(word) ||
        boxWords.has(word));
    if (!holds && !speaks) continue;
    const isEcho = echoWords.has(word);
    seen.push({
      index,
      name,
      word,
      part: sortedPart(name),
      isEcho,
      isInner,
      isOriginal: name === '_original',
    });
  }
  return seen;
});

/** Whether an object or list stands under a word for errors. */
export const holdsContainer = byOutline(({ names, kinds }) =>
  names.some(
    (name, at) => (kinds[at] === 'object' || kinds[at] === 'array') && isContainerWord(foldName(name)),
  ),
);

/** Whether a text may name the part of the request that the errors are about. */
export const mayNameSide = byOutline(({ names, kinds }) =>
  names.some((name, at) => {
    const word = kinds[at] === 'string' ? foldName(name) : '';
    return word === 'type' || locationWordSet.has(word);
  }),
);

/** Whether a member may hold a machine-readable reason. */
export const mayGiveReason = byOutline(({ names }) => names.some((name) => reasonMembers.has(wordOf(name))));

/** Whether a text stands under a word for a sentence. */
export const maySaySentence = byOutline(({ names, kinds }) =>
  names.some((name, at) => kinds[at] === 'string' && messageWordSet.has(wordOf(name))),
);
