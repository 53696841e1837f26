import type { Check } from './check.ts';
import { memberValue } from '../json/node.ts';
import { fail, pass } from './clues/judge.ts';
import { inResponse, inResponseBody } from './clues/labels.ts';

const counters = [
  'affected',
  'affectedRows',
  'affected_rows',
  'modifiedCount',
  'matchedCount',
  'updated',
  'deleted',
  'count',
  'rowCount',
  'nModified',
  'changed',
];

/** A success that changed nothing: the body counts zero records. */
export const nothingUpdated: Check = {
  id: 'nothing-updated',
  run: (evidence) => {
    const { statusCode, request, response } = evidence;
    const body = response?.body ?? null;
    if (statusCode === null || statusCode < 200 || statusCode >= 300 || body === null) return null;
    const method = request?.method?.toUpperCase() ?? null;
    if (method !== null && !['PUT', 'PATCH', 'DELETE'].includes(method)) return null;
    const text = body.content.text.slice(0, 200).trim();
    const help =
      'Read the record with the same token: it may be missing, out of your scope, or the filter matches none.';
    const whole = { start: 0, end: body.content.text.length };
    if (/^(?:0|false|\[\s{0,10}(?:0|false)\s{0,10}\])$/u.test(text)) {
      const certain = method !== null;
      return fail(
        'nothing-updated',
        certain ? 'certain' : 'likely',
        certain
          ? `The call succeeded and changed no record: the body says \`${text}\``
          : `The call probably changed no record: the body says \`${text}\``,
        help,
        inResponse(evidence.fromResponseBody(whole), 'no record'),
      );
    }
    if (method !== null && /^[1-9]\d{0,9}$/u.test(text))
      return pass(
        text === '1' ? 'One record changed' : `${text} records changed`,
        inResponse(evidence.fromResponseBody(whole), 'records'),
      );
    const root = evidence.errorBody?.root;
    const counter = counters.map((name) => memberValue(root, name)).find((node) => node?.kind === 'number');
    if (counter === undefined || method === null) return null;
    return Number(counter.text) === 0
      ? fail(
          'nothing-updated',
          'certain',
          'The call succeeded and changed no record: the body counts none',
          help,
          inResponseBody(evidence, counter.span, 'none'),
        )
      : pass('The body counts changed records', inResponseBody(evidence, counter.span, 'records'));
  },
};
