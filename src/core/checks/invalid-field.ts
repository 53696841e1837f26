import type { Check, Evidence } from './check.ts';
import { judgeFields } from './clues/field-check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { firstJsonProblem, readRequestBody } from './clues/request-body.ts';
import { readWholeAnswer } from './clues/whole-answer.ts';
import { shortened } from './clues/words.ts';

const halves =
  'the smallest body that works, then add the fields in halves: the first half that fails holds the field.';

function isReadable(evidence: Evidence): boolean {
  const body = readRequestBody(evidence);
  return body === null || body.looks !== 'json' || firstJsonProblem(body.text) === null;
}

/** The answer names a field and says no more than that it is wrong. Also the guess for a 422 that names nothing. */
export const invalidField: Check = {
  id: 'invalid-field',
  run: (evidence) => {
    const judgement = judgeFields(evidence, 'invalid-field', {
      kind: 'a field',
      one: ({ field }, name) => `The API refuses ${name} and says: “${shortened(field.stated.message, 60)}”`,
      many: (names) => `The API refuses ${names} without a reason that is known here`,
      label: ({ field }) => shortened(field.stated.message, 60),
      help: () =>
        'Compare the value with the field’s definition (type, format, allowed values), then send it alone to see whether it passes.',
      pass: 'Every named field comes with a reason',
    });
    // A bare 400 for a request that can be read is most often about a value, too.
    const readable = evidence.statusCode === 400 && evidence.request !== null && isReadable(evidence);
    if (judgement !== null || (evidence.statusCode !== 422 && !readable)) return judgement;
    if (readWholeAnswer(evidence) !== null) return null;
    const { errorBody, formatId } = evidence;
    // A ticket or a log line that only speaks of the code holds nothing of the answer.
    const isTalk = formatId === 'plain-text' && errorBody?.kind === 'text';
    const isThere = errorBody !== null && errorBody.kind !== 'empty' && !isTalk;
    return fail(
      'invalid-field',
      'likely',
      `The API probably refuses a value of the request; ${isThere ? 'the answer names no field' : 'the text lacks the answer’s body'}`,
      isThere
        ? `Send ${halves}`
        : `Most APIs name the field in the body: paste the whole answer. Where it has none, send ${halves}`,
      atStatus(evidence, 'refused for its content'),
    );
  },
};
