import type { Check } from './check.ts';
import { memberValue } from '../json/node.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inResponseBody } from './clues/labels.ts';
import { says } from './clues/said.ts';

/** Reading: how answers say that one refused record took the others back with it. */
const words =
  /rolled[- ]back|roll(?:ed)?back|failed dependency|ALL_OR_NONE|transaction (?:was |has been )?(?:aborted|cancell?ed)|batch (?:failed|aborted)/iu;

/** One item of a batch failed and took the others with it (424): items reported as successes were undone. */
export const batchRolledBack: Check = {
  id: 'batch-rolled-back',
  run: (evidence) => {
    const { statusCode, errorBody } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const said = says(evidence, words, 'says it');
    if (statusCode !== 424 && said === null) return null;
    const rows = errorBody?.root?.kind === 'array' ? errorBody.root.elements.slice(0, 1000) : [];
    const at = rows.findIndex((row) => {
      const code = memberValue(row, 'code');
      return code !== undefined && code.text !== '0' && code.text !== '';
    });
    const row = rows[at];
    return fail(
      'batch-rolled-back',
      'certain',
      at >= 0
        ? `Item ${at + 1} of ${rows.length} failed, and the whole batch was undone`
        : 'One item failed, and the whole batch was undone',
      'Correct the items that failed, then send the whole batch again: the others were not saved either.',
      row === undefined
        ? (said?.labels ?? atStatus(evidence, 'a part failed'))
        : inResponseBody(evidence, row.span, 'this item failed'),
    );
  },
};
