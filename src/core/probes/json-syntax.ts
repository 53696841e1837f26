import { shortened } from '../checks/clues/words.ts';
import { firstJsonProblem } from '../checks/clues/request-body.ts';
import { applyFixes } from '../json/edit/apply.ts';
import { repairJson } from '../json/edit/repair.ts';
import { answer, fix } from './fixes.ts';
import type { Probe } from './probe.ts';

/** Larger bodies are written by machines; their first problem is told by the checks. */
const longestMended = 300_000;
const mostShown = 60;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A body that is no JSON: trailing comma, comment, single quotes, bare names, line breaks in texts, other languages' words,
 * a byte order mark. The fix holds the fewest edits that make it parse.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259 RFC 8259}
 */
export const jsonSyntax: Probe = {
  id: 'json-syntax',
  explains: ['invalid-format', 'invalid-field', 'wrong-type'],
  run: ({ path, body, node }) => {
    if (path.length > 0 || body.style !== 'json' || body.root === null || node !== body.root) return null;
    if (body.text.length > longestMended) return null;
    const problem = firstJsonProblem(body.text);
    if (problem === null) return null;
    const message = `The body is not JSON: ${shortened(problem.message, 70)}`;
    const repair = repairJson(body.text, body.root);
    if (repair === null || !parses(applyFixes(body.text, repair.edits).text))
      return answer('certain', message);
    const [first, ...others] = repair.edits;
    const text = first === undefined || others.length > 0 ? '' : first.text;
    const because =
      others.length === 0
        ? 'the change that makes it JSON'
        : `the ${repair.edits.length} changes that make it JSON`;
    return answer(
      'certain',
      message,
      [fix(text.slice(0, mostShown), because, repair.edits)],
      repair.isSure ? 'certain' : 'likely',
    );
  },
};
