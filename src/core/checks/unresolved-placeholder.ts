import type { Check } from './check.ts';
import { readAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { quoted } from './clues/words.ts';

const mostTarget = 8000;
/** Template syntaxes: `{id}` `{{id}}` `${ID}` `<id>` `%s`, also percent-encoded; `:id` and bare `$ID` as a whole segment. */
const template =
  /(?:\$?\{{1,2}|\$?(?:%7B){1,2})[\w .-]{1,60}(?:\}{1,2}|(?:%7D){1,2})|(?:<|%3C)[\w .-]{1,60}(?:>|%3E)|(?<=\/)(?::[a-z_]\w{0,60}|\$[A-Za-z_]\w{0,60})(?=[/?#]|$)|\[object(?: |%20|\+)[A-Z]\w{0,30}\]|%5Bobject(?: |%20|\+)\w{0,30}%5D|(?<!\w)(?:YOUR|MY)[-_][A-Z_-]{1,40}/iu;
/** What programming languages write for a value that is not there, as a whole segment or parameter value. */
const absent = /(?<=[/=])(?:undefined|null|NaN|None|nil|\(null\)|%28null%29)(?=[/?&#]|$)/u;

/** A variable in the URL that was never filled in. */
export const unresolvedPlaceholder: Check = {
  id: 'unresolved-placeholder',
  run: ({ request, statusCode }) => {
    const address = readAddress(request);
    if (address === null || (statusCode !== null && statusCode >= 200 && statusCode < 300)) return null;
    const target = (address.request.target ?? '').slice(0, mostTarget);
    const found = template.exec(target) ?? absent.exec(target);
    if (found === null) return pass('The URL holds no placeholder');
    const span = inTarget(address.request, found.index, found.index + found[0].length);
    const inQuery = target.slice(0, found.index).includes('?');
    // A parameter may legitimately be called or valued `null`; a path segment hardly.
    const certain = !inQuery;
    return fail(
      'unresolved-placeholder',
      certain ? 'certain' : 'likely',
      certain
        ? `The URL still holds the placeholder ${quoted(found[0], 40)}`
        : `${quoted(found[0], 40)} in the URL probably stands for a variable without a value`,
      'Print the URL right before the call is sent, and fill the variable.',
      inRequest(span, 'never filled in'),
    );
  },
};
