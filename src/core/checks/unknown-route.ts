import type { Check } from './check.ts';
import { readAddress, readRecordAddress } from './clues/address.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inRequest, inTarget } from './clues/labels.ts';
import { missingThing } from './clues/missing-thing.ts';
import { quoted } from './clues/words.ts';

/** Nothing lies at this path, or not for this method. Also the guess for a 404 that says nothing about a record. */
export const unknownRoute: Check = {
  id: 'unknown-route',
  run: (evidence) => {
    if (evidence.statusCode !== 404 && evidence.statusCode !== 405 && evidence.statusCode !== null)
      return null;
    const missing = missingThing(evidence);
    const address = readAddress(evidence.request);
    const path = address === null ? 'the path' : quoted(address.path, 60);
    const span =
      address === null
        ? null
        : inTarget(address.request, address.pathStart, address.pathStart + address.path.length);
    const help =
      'Compare the path with the API’s documentation piece by piece: host, prefix, name, id, method, slash at the end.';
    if (missing?.kind === 'route') {
      return fail('unknown-route', 'certain', `The API has nothing at ${path}`, help, [
        ...inRequest(span, 'nothing here'),
        ...missing.saying.labels,
      ]);
    }
    if (missing !== null || evidence.statusCode !== 404) return null;
    const looksLikeRecord =
      address !== null &&
      readRecordAddress(address, evidence.api).id !== null &&
      evidence.errorBody?.kind !== 'html';
    if (looksLikeRecord) return null;
    return fail(
      'unknown-route',
      'likely',
      `Probably the API has nothing at ${path}: the answer does not say what it misses`,
      help,
      [...inRequest(span, 'nothing here?'), ...atStatus(evidence, 'not found')],
    );
  },
};
