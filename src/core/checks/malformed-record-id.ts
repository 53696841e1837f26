import type { Check } from './check.ts';
import { apiOf, decoded, readAddress, readRecordAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { isBrokenUuid, isIdLike } from './clues/record-id.ts';
import { uuid } from '../values/identifiers.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that an id has the wrong form. */
const words =
  /(?:invalid|malformed|bad|not an? valid) (?:object ?id|record ?id|u?uid|guid|id\b|identifier)|invalid input syntax for (?:type )?uuid|(?:uuid|numeric string) is expected|cast to objectid failed|MALFORMED_ID|badly formed hexadecimal UUID/iu;

/** An id in the path that cannot be one by its form. Says nothing about whether a well-formed id exists. */
export const malformedRecordId: Check = {
  id: 'malformed-record-id',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const address = readAddress(evidence.request);
    const api = apiOf(evidence);
    const id = address === null ? null : readRecordAddress(address, api).id;
    const help = 'Copy the id again from the record itself or from a list, without blanks, quotes or braces.';
    if (address !== null && id !== null) {
      const span = inTarget(address.request, id.start, id.end);
      // Several ids may be joined with commas in one segment.
      const parts = decoded(id.text).split(',').slice(0, 100);
      const broken = parts.find((part) =>
        api !== null && api.recordId !== 'unknown'
          ? !isIdLike(part, api)
          : isBrokenUuid(part) || /[\s"'<>{}]/u.test(part),
      );
      if (broken !== undefined) {
        const certain = api !== null && api.recordId !== 'unknown';
        return fail(
          'malformed-record-id',
          certain ? 'certain' : 'likely',
          certain
            ? `${quoted(broken, 50)} is not built like a record’s id`
            : `${quoted(broken, 50)} was probably damaged: ids are built differently`,
          help,
          inRequest(
            span,
            isBrokenUuid(broken) ? 'a UUID has 8-4-4-4-12 hexadecimal digits' : 'not built like an id',
          ),
        );
      }
      const said = says(evidence, words, 'says it');
      if (said === null) {
        return parts.every((part) => uuid.test(part) || (api !== null && isIdLike(part, api)))
          ? pass(`The id ${quoted(id.text, 45)} is well-formed`, inRequest(span, 'well-formed'))
          : null;
      }
      return fail(
        'malformed-record-id',
        'certain',
        `The API cannot read ${quoted(id.text, 50)} as an id`,
        help,
        [...inRequest(span, 'not read as an id'), ...said.labels],
      );
    }
    const said = says(evidence, words, 'says it');
    return said === null
      ? null
      : fail(
          'malformed-record-id',
          'certain',
          `The API cannot read the id and says ${quoted(said.words, 40)}`,
          help,
          said.labels,
        );
  },
};
