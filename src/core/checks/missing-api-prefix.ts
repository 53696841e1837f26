import type { Check } from './check.ts';
import { apiOf, hostKind, partsOf, prefixCount, readAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { quoted } from './clues/words.ts';

/** The path lacks the prefix under which the whole API lies. */
export const missingApiPrefix: Check = {
  id: 'missing-api-prefix',
  run: (evidence) => {
    const api = apiOf(evidence);
    const address = readAddress(evidence.request);
    const basePath = api?.basePath ?? null;
    if (api === null || address === null || basePath === null || partsOf(basePath).length === 0) return null;
    const first = address.segments[0];
    const span =
      first === undefined
        ? inTarget(address.request, address.pathStart, address.pathStart + address.path.length)
        : inTarget(address.request, first.start, first.end);
    if (prefixCount(address, basePath) > 0)
      return pass(`The path begins with ${quoted(basePath)}`, inRequest(span, 'the prefix'));
    const ours = partsOf(api.recordPath)[0];
    const certain =
      hostKind(address.host, api) === 'api' && (first?.text === ours || evidence.statusCode === 404);
    // Without a host, a foreign path says nothing: only the API's own first segment gives it away.
    if (!certain && (ours === undefined || first?.text !== ours)) return null;
    return fail(
      'missing-api-prefix',
      certain ? 'certain' : 'likely',
      certain
        ? `The path ${quoted(address.path, 50)} is outside ${quoted(basePath)}, where the API lies`
        : `The path ${quoted(address.path, 50)} probably lacks the prefix ${quoted(basePath)}`,
      `Write ${quoted(`${basePath}${address.path}`, 80)}.`,
      inRequest(span, `${basePath} belongs before this`),
    );
  },
};
