import type { Check } from './check.ts';
import { memberValue } from '../json/node.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inResponseBody, inTarget } from './clues/labels.ts';
import { recordsOf } from './clues/records.ts';
import { quoted } from './clues/words.ts';

const mostRecords = 500;

interface EqualityFilter {
  readonly field: string;
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** `filter=status,eq,open`, `filter[status]=open`: the conditions on equality that can be compared with the records. */
function equalityFilters(
  query: readonly {
    readonly name: string;
    readonly value: string;
    readonly span: { readonly start: number; readonly end: number };
  }[],
): EqualityFilter[] {
  return query.slice(0, 100).flatMap(({ name, value, span }) => {
    const bracketed = /^filters?\[(\w{1,80})\](?:\[(?:eq|\$eq)\])?$/u.exec(name);
    if (bracketed !== null) return [{ field: bracketed[1] ?? '', value, span }];
    const joined = /^filter\d{0,2}$/u.test(name) ? /^(\w{1,80}),eq,(.{1,200})$/u.exec(value) : null;
    return joined === null ? [] : [{ field: joined[1] ?? '', value: joined[2] ?? '', span }];
  });
}

/** A list that holds records which the filter of the request should have left out: the API did not apply it. */
export const filterIgnored: Check = {
  id: 'filter-ignored',
  run: (evidence) => {
    const { statusCode, requestView, request } = evidence;
    if (
      statusCode === null ||
      statusCode < 200 ||
      statusCode >= 300 ||
      requestView === null ||
      request === null
    )
      return null;
    const records = recordsOf(evidence.errorBody?.root)?.slice(0, mostRecords);
    const filters = equalityFilters(requestView.query);
    if (records === undefined || records.length === 0 || filters.length === 0) return null;
    // Numbered filters may be alternatives, so one that does not match proves nothing there.
    if (filters.length > 1) return null;
    for (const { field, value, span } of filters) {
      const compared = records
        .map((record) => memberValue(record, field))
        .filter((node) => node !== undefined);
      const other = compared.find((node) => node.text.toLowerCase() !== value.toLowerCase());
      if (other !== undefined) {
        return fail(
          'filter-ignored',
          'certain',
          `The list holds a record whose ${quoted(field, 30)} differs from the filter’s ${quoted(value, 30)}`,
          'Check the filter’s spelling, operator and URL encoding against the documentation; unknown parameters often go unnoticed.',
          [
            ...inRequest(inTarget(request, span.start, span.end), 'this filter'),
            ...inResponseBody(evidence, other.span, 'should not be here'),
          ],
        );
      }
      if (compared.length > 0) return pass(`Each record matches the filter on ${quoted(field, 30)}`);
    }
    return null;
  },
};
