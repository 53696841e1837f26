import type { Check } from './check.ts';
import { readAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inRequestBody, inTarget } from './clues/labels.ts';
import { says } from './clues/said.ts';

/** Reading: how answers say that ids and records are not as many. */
const words =
  /argument count mismatch|(?:number|count) of (?:ids|items|records|elements)[^\n]{0,60}(?:match|differ|equal)|ids? (?:and|\/) (?:items|records)[^\n]{0,40}mismatch/iu;

/** A call for several records whose ids in the path are not as many as the items in the body. */
export const idCountMismatch: Check = {
  id: 'id-count-mismatch',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const said = says(evidence, words, 'says it');
    const address = readAddress(evidence.request);
    const last = address?.segments.at(-1);
    const ids = last === undefined ? 0 : last.text.split(/,|%2C/iu).length;
    const items =
      evidence.requestView?.body?.kind === 'array' ? evidence.requestView.body.elements.length : null;
    const help = 'Send one item for each id of the path, in the same order.';
    if (address !== null && last !== undefined && ids > 1 && items !== null) {
      if (ids === items) return pass(`${ids} ids stand against ${items} items`);
      const body = evidence.requestView?.body?.span ?? { start: 0, end: 0 };
      const labels = [
        ...inRequest(inTarget(address.request, last.start, last.end), `${ids} ids`),
        ...inRequestBody(
          evidence,
          { start: body.start, end: body.start + 1 },
          items === 1 ? 'one item' : `${items} items`,
        ),
      ];
      return fail(
        'id-count-mismatch',
        'certain',
        `The path names ${ids} ids, and the number of items in the body is ${items}`,
        help,
        labels,
      );
    }
    return said === null
      ? null
      : fail(
          'id-count-mismatch',
          'certain',
          'The API counts other numbers of ids in the path and of items in the body',
          help,
          said.labels,
        );
  },
};
