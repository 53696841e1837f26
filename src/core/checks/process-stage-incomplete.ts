import type { Check } from './check.ts';
import { judgeFields } from './clues/field-check.ts';
import { fail } from './clues/judge.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that a stage of a process wants more first. */
const words =
  /(?:stage|process flow|business process|workflow|status|state)\b[^\n]{0,80}(?<!\w)(?:require|missing|incomplete|must be (?:filled|completed)|not allowed|transition)|(?:invalid|illegal|forbidden) (?:stage|state|status|workflow) (?:transition|change)|transition (?:from|to) [^\n]{0,60}not (?:allowed|possible|permitted)|before (?:moving|advancing|changing)[^\n]{0,40}(?:stage|status)/iu;

/** The record may not enter the next stage of its process before certain fields are filled. */
export const processStageIncomplete: Check = {
  id: 'process-stage-incomplete',
  run: (evidence) => {
    const help = 'Fill the fields that the stage demands in one call, then change the stage in a second one.';
    const byField = judgeFields(evidence, 'process-stage-incomplete', {
      kind: 'a process stage',
      one: (_, name) => `The process stage demands more before ${name} may change`,
      many: (names) => `The process stage demands more before ${names} may change`,
      label: () => 'demanded by the stage',
      help: () => help,
      pass: 'No process stage is reported',
    });
    if (byField?.verdict === 'fail') return byField;
    const { statusCode } = evidence;
    if (statusCode !== null && ![400, 403, 409, 422].includes(statusCode)) return byField;
    const said = says(evidence, words, 'says it');
    return said === null || evidence.fieldErrors.length > 0
      ? byField
      : fail(
          'process-stage-incomplete',
          'likely',
          `The process stage probably demands more first: ${quoted(said.words, 50)}`,
          help,
          said.labels,
        );
  },
};
