import type { Check, Evidence } from './check.ts';
import { readAllow } from '../http/allow.ts';
import { headerFields } from '../http/message.ts';
import { apiOf, readAddress, readRecordAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inField, inRequest, inResponse } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that the address does not take the method. */
const words =
  /method not allowed|method [^\n]{0,40}(?:is )?not (?:allowed|supported)|(?:GET|POST|PUT|PATCH|DELETE) method (?:is )?not|operation '[^'\n]{0,40}' not supported|supported methods?:/iu;

/** The path exists, the method does not go with it (RFC 9110 §15.5.6). Some APIs tell it as a 404. */
export const wrongMethod: Check = {
  id: 'wrong-method',
  run: (evidence) => {
    const { request, response, statusCode } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const method = request?.method?.toUpperCase() ?? null;
    const shown = method === null ? 'The method' : `The method ${quoted(method, 20)}`;
    const headers = response?.headers ?? [];
    const at = inRequest(request?.methodSpan ?? null, 'not taken here');
    const allowed = headerFields(headers, 'allow').flatMap((field) =>
      inResponse(inField(field), field.value.trim() === '' ? 'no method' : 'taken here'),
    );
    const help = helpFor(readAllow(headers), asWritten(evidence));
    const said = statusCode === 405 ? null : says(evidence, words, 'says it');
    if (
      statusCode === 405 ||
      (statusCode === 501 && said !== null) ||
      (said !== null && (statusCode === 404 || statusCode === 400))
    ) {
      return fail('wrong-method', 'certain', `${shown} is not taken at this path`, help, [
        ...at,
        ...allowed,
        ...atStatus(evidence, 'method not allowed'),
        ...(said?.labels ?? []),
      ]);
    }
    const api = apiOf(evidence);
    const address = readAddress(request);
    if (api === null || address === null || method === null || statusCode !== 404) return null;
    const { entity, id } = readRecordAddress(address, api);
    if (entity === null) return null;
    const documented = id === null ? api.collectionMethods : api.recordMethods;
    if (documented.length === 0) return null;
    if (documented.includes(method))
      return pass(
        `${shown} is documented for this path`,
        inRequest(request?.methodSpan ?? null, 'documented'),
      );
    return fail(
      'wrong-method',
      'likely',
      `${shown} was probably meant for another path: it is documented ${id === null ? 'with' : 'without'} a record’s id`.replace(
        'it is documented',
        'the documentation has it',
      ),
      `Use one of ${documented.join(', ')} here, or check the id in the path.`,
      at,
    );
  },
};

/** The method as it stands in the request's text, where readers of commands and code write it in capitals. */
function asWritten({ request, requestText, paste }: Evidence): string | null {
  const { method = null, methodSpan = null } = request ?? {};
  if (method === null || methodSpan === null) return method;
  const written = (requestText ?? paste).slice(methodSpan.start, methodSpan.end);
  return written.toUpperCase() === method.toUpperCase() ? written : method;
}

/** What to do, by what the answer allows and by the method as it was sent. */
function helpFor(allowed: readonly string[] | null, sent: string | null): string {
  const capitals = sent?.toUpperCase() ?? null;
  if (capitals !== null && capitals !== sent && (allowed === null || allowed.includes(capitals)))
    return `Write the method in capitals, ${quoted(capitals, 20)}: methods are case-sensitive, and ${quoted(sent ?? '', 20)} was probably not understood.`;
  if (allowed === null) {
    return 'Look up which methods the path takes: changes and deletes need the record’s id in the path, creating must not have one.';
  }
  if (allowed.length === 0) {
    return 'The answer’s `Allow` is empty: nothing can be done at this path for now. Check the path, and ask the provider whether the resource was switched off.';
  }
  if (sent !== null && allowed.includes(sent)) {
    return `The answer’s \`Allow\` has ${quoted(sent, 20)} itself, so something else probably refused it: check the path to its last character, and what stands before the API.`;
  }
  return `Use one of the methods the answer allows: ${allowed.join(', ').slice(0, 80)}.`;
}
