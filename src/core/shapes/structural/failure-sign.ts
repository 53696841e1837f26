import type { JsonNode } from '../../json/node.ts';
import type { ErrorBody } from '../shape.ts';
import { isEmpty } from './map-value.ts';
import { isScalar, isSentence, wordOf } from './reading-context.ts';
import { messageWords, wordSet } from './vocabulary.ts';

/** Members that only answers about a failure have. */
const failureWords = wordSet(
  'error errors err fault exception issues violations usererrors fielderrors validationerrors validationmessages errorcode errormessage notcreated notupdated notdestroyed',
);
/** Reading: an element of OGC's services that reports what went wrong: `ServiceException`, `ExceptionReport`. */
export const exceptionElement = /exception(?:report)?$/u;
/** Members that hold what failed, unless they count it. */
const failedWords = wordSet('failure failures failed rejected rejections');
/** Members that say how it went. */
const outcomeWords = wordSet('success ok status result outcome iserror successful valid isvalid');
/** Reading: an outcome's word for a failure. */
export const failed = /^(?:false|error|fail|failed|failure|nok|ko|invalid|rejected)$/iu;
/** Members that number how it went; 0 says well. */
const resultWords = wordSet('result ret rc retcode errno');
/** Reading: a number of a failure. */
const failureNumber = /^-?[1-9]\d{0,6}$/u;
const deepest = 4;
const spokenWords: ReadonlySet<string> = new Set(messageWords);

/** Reading: an outcome's word for a success. */
export const went = /^(?:true|ok|success|succeeded|successful|created|pass(?:ed)?)$/iu;
/** Members under which a success puts what was asked for. */
const dataWords = wordSet('data items results result rows records content entries hits nodes edges');
/** Members beside it that say how much there is. */
const countWords = wordSet('meta metadata pagination paging page links link');

/** Whether the body is a success that says nothing of a failure: no member of it is a field error. */
export function isResource({ statusCode, root }: ErrorBody): boolean {
  if (root === undefined) return false;
  const success = statusCode === null ? showsData(root) : statusCode === 200 || statusCode === 201;
  return success && !saysFailure(root);
}

/** Whether a body without a status says that all went well, or holds nothing but data and its count. */
function showsData(root: JsonNode): boolean {
  let holdsData = false;
  for (const { name, value } of root.members) {
    const word = wordOf(name);
    if (outcomeWords.has(word) && went.test(value.text)) return true;
    if (isEmpty(value)) continue;
    if (isScalar(value) ? spokenWords.has(word) : !dataWords.has(word) && !countWords.has(word)) return false;
    holdsData ||= !isScalar(value) && dataWords.has(word);
  }
  return holdsData;
}

/**
 * Whether an answer of status 200 or 201 says that something went wrong: without such a sign it is a resource, whatever
 * its members are called.
 */
function saysFailure(node: JsonNode, depth = 0): boolean {
  if (depth > deepest) return false;
  return (
    node.members.some(({ name, value }) => {
      const word = wordOf(name);
      const speaks =
        failureWords.has(word) || exceptionElement.test(word) || (!isScalar(value) && failedWords.has(word));
      if (speaks && !isEmpty(value) && value.text !== 'false') return true;
      if (outcomeWords.has(word) && failed.test(value.text)) return true;
      // What a GraphQL mutation refused stands in its payload.
      if (
        word === 'messages' &&
        value.elements.some(({ members }) => members.some(({ name: at }) => at === 'field'))
      )
        return true;
      // An API's own number of an error; 0 and an HTTP status of success are none.
      if ((word === 'code' || word === 'errcode') && isScalar(value) && /^[1-9]\d{2,6}$/u.test(value.text))
        return !/^2\d\d$/u.test(value.text);
      if (value.kind === 'number' && resultWords.has(word) && failureNumber.test(value.text))
        return node.members.some(
          (other) => spokenWords.has(wordOf(other.name)) && isSentence(other.value.text),
        );
      return !isScalar(value) && saysFailure(value, depth + 1);
    }) || node.elements.slice(0, 50).some((element) => saysFailure(element, depth + 1))
  );
}
