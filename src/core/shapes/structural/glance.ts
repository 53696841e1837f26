import { foldName } from '../../text/fold-name.ts';
import { byOutline } from '../../json/outline.ts';
import { wordOf } from './reading-context.ts';
import { isContainerWord, locationWords, messageWords, wordSet } from './vocabulary.ts';

export const messageWordSet: ReadonlySet<string> = new Set(messageWords);
export const locationWordSet: ReadonlySet<string> = new Set(locationWords);
/** Members beside the sentences' own that hold prose; of a trace only what Jackson says in it is read. */
const proseWords = wordSet(
  'faultstring exceptionmessage statusmessage errordesc errormsg info more reasons cause hint trace',
);
/** Members that hold the reason of the sentence beside them. */
export const reasonWords = ['code', 'errorcode', 'errcode', 'errortype'] as const;
const reasonMembers: ReadonlySet<string> = new Set([...reasonWords, 'name', 'type', 'extensions']);

// What the names and kinds of an object's members rule out, so that nothing is made of most objects of a long list.

/** Where the members stand that hold more, or a text under a word for one: most members are passed over. */
export const membersToVisit = byOutline(({ names, kinds }) => {
  const indexes: number[] = [];
  for (const [index, name] of names.entries()) {
    const kind = kinds[index];
    const word = wordOf(name);
    if (kind === 'object' || kind === 'array') indexes.push(index);
    else if (kind === 'string' && (messageWordSet.has(word) || isContainerWord(word) || proseWords.has(word)))
      indexes.push(index);
    else if (kind === 'string' && (name === 'i' || name === '#text')) indexes.push(index);
  }
  return indexes;
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
