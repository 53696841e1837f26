import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { apiOf, readAddress, readRecordAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inField, inRequest, inResponse } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

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
    const allow = headerField(response?.headers ?? [], 'allow');
    const at = inRequest(request?.methodSpan ?? null, 'not taken here');
    const allowed = allow === undefined ? [] : inResponse(inField(allow), 'taken here');
    const help =
      allow === undefined || allow.value.trim() === ''
        ? 'Look up which methods the path takes: changes and deletes need the record’s id in the path, creating must not have one.'
        : `Use one of the methods the answer allows: ${allow.value.slice(0, 80)}.`;
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
