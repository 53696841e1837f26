import type { Check } from './check.ts';
import { apiOf, readAddress, readRecordAddress } from './clues/address.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inRequest, inTarget } from './clues/labels.ts';
import { missingThing } from './clues/missing-thing.ts';
import { quoted } from './clues/words.ts';

/** The one record is not there, or not for you. Many APIs say the same for a deleted, a foreign and a hidden record. */
export const recordNotFound: Check = {
  id: 'record-not-found',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== 404 && statusCode !== 410 && statusCode !== null) return null;
    const missing = missingThing(evidence);
    const address = readAddress(evidence.request);
    const id = address === null ? null : readRecordAddress(address, apiOf(evidence)).id;
    const span = address === null || id === null ? null : inTarget(address.request, id.start, id.end);
    const which = id === null ? 'the record' : `the record ${quoted(id.text, 45)}`;
    const help =
      'Search the record in a list with the same token: it may be deleted, merged, archived, of another workspace or hidden from you.';
    if (statusCode === 410) {
      return fail('record-not-found', 'certain', `The API says that ${which} is gone for good`, help, [
        ...inRequest(span, 'gone'),
        ...atStatus(evidence, 'gone'),
      ]);
    }
    if (missing?.kind === 'record') {
      return fail('record-not-found', 'certain', `The API does not find ${which}`, help, [
        ...inRequest(span, 'not found'),
        ...missing.saying.labels,
      ]);
    }
    if (missing !== null || statusCode === null || evidence.errorBody?.kind === 'html') return null;
    // A path that ends without an id asks for a collection: there the route is missing, not a record.
    if (address !== null && id === null) return null;
    return fail('record-not-found', 'likely', `Probably the API does not find ${which}`, help, [
      ...inRequest(span, 'not found?'),
      ...atStatus(evidence, 'not found'),
    ]);
  },
};
