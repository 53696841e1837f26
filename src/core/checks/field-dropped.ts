import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequestBody } from './clues/labels.ts';
import { recordOf } from './clues/records.ts';
import { listed } from './clues/words.ts';
import { memberValue } from '../json/node.ts';

const mostMembers = 300;

/** A success whose record lacks a member that was sent, or holds another value: the API left it out silently. */
export const fieldDropped: Check = {
  id: 'field-dropped',
  run: (evidence) => {
    const { statusCode, request, requestView, errorBody } = evidence;
    if (
      statusCode === null ||
      statusCode < 200 ||
      statusCode >= 300 ||
      !/^(?:POST|PUT|PATCH)$/iu.test(request?.method ?? '')
    )
      return null;
    const sent = requestView?.body;
    const back = recordOf(errorBody?.root);
    if (sent?.kind !== 'object' || back === null || sent.members.length > mostMembers) return null;
    const same = sent.members.filter((member) => memberValue(back, member.name) !== undefined);
    // Without a single common member the answer is no echo of the record.
    if (same.length === 0) return null;
    const dropped = sent.members.filter((member) => {
      const kept = memberValue(back, member.name);
      if (kept === undefined) return !/passw|secret|token/iu.test(member.name);
      return kept.kind === 'null' && member.value.kind !== 'null' && member.value.text !== '';
    });
    if (dropped.length === 0) return pass('The answer holds every member that was sent');
    return fail(
      'field-dropped',
      'likely',
      `The API probably left out ${listed(dropped.map((member) => member.name))}: the answer lacks what was sent`,
      'Check the spelling of the name and whether your profile may write the field, then read the record again.',
      dropped.slice(0, 20).flatMap((member) => inRequestBody(evidence, member.nameSpan, 'not in the answer')),
    );
  },
};
