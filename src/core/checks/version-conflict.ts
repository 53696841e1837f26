import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that the record has changed since it was read. */
const words =
  /version (?:conflict|mismatch|check)|stale (?:object|data|version|record|element)|(?:concurrent|simultaneous) (?:modification|update|edit|change)|optimistic(?: |-)?lock|(?:has been|was) (?:modified|changed|updated|edited) (?:by|since|in the meantime)|newer version|outdated version|row was updated or deleted|resourceversion|edit conflict|_version\b|if-match|etag/iu;

/** Somebody else saved the record between your reading and your writing. */
export const versionConflict: Check = {
  id: 'version-conflict',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    if (statusCode !== null && ![400, 409, 412, 422, 428].includes(statusCode)) return null;
    const said = says(evidence, words, 'says it');
    const help =
      'Read the record again, carry your change over to the fresh copy, and send that; do not repeat the old one.';
    if (said !== null && evidence.fieldErrors.length === 0) {
      return fail(
        'version-conflict',
        'certain',
        `The record changed since you read it: the answer says ${quoted(said.words, 40)}`,
        help,
        said.labels,
      );
    }
    const changes = /^(?:PUT|PATCH)$/iu.test(request?.method ?? '');
    return statusCode === 409 &&
      evidence.fieldErrors.length === 0 &&
      (changes || (request?.method ?? null) === null)
      ? fail(
          'version-conflict',
          'likely',
          'Somebody probably saved the record after you read it',
          help,
          atStatus(evidence, 'conflict'),
        )
      : null;
  },
};
