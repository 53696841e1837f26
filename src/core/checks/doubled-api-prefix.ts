import type { Check } from './check.ts';
import { apiOf, partsOf, prefixCount, readAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { quoted } from './clues/words.ts';

/** The prefix stands twice: a base URL that holds it, joined with a path that holds it too. */
export const doubledApiPrefix: Check = {
  id: 'doubled-api-prefix',
  run: (evidence) => {
    const address = readAddress(evidence.request);
    if (address === null) return null;
    const api = apiOf(evidence);
    const basePath = api?.basePath ?? null;
    const [first, second] = address.segments;
    const known = basePath !== null && partsOf(basePath).length > 0;
    const parts = known ? partsOf(basePath).length : 1;
    // Without facts, a first segment that repeats itself is odd only when it looks like an API's prefix.
    const doubled = known
      ? prefixCount(address, basePath) > 1
      : first !== undefined && first.text === second?.text && /^(?:api|rest|v\d{1,2})$/iu.test(first.text);
    if (!doubled)
      return known && prefixCount(address, basePath) === 1
        ? pass(`The prefix ${quoted(basePath)} stands once`)
        : null;
    const repeated = address.segments[parts];
    const until = address.segments[parts * 2 - 1];
    const span =
      repeated === undefined || until === undefined
        ? null
        : inTarget(address.request, repeated.start, until.end);
    const certain = known || evidence.statusCode === 404;
    return fail(
      'doubled-api-prefix',
      certain ? 'certain' : 'likely',
      certain
        ? `The prefix ${quoted(basePath ?? first?.text ?? '')} stands twice in the path`
        : `The prefix ${quoted(first?.text ?? '')} probably stands once too often in the path`,
      'Take the prefix out of the base URL or out of the path, so that it stands once.',
      inRequest(span, 'a second time'),
    );
  },
};
