import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequestBody } from './clues/labels.ts';
import { expectsBody, firstJsonProblem, readRequestBody } from './clues/request-body.ts';
import { saidText, says } from './clues/said.ts';
import { readWholeAnswer } from './clues/whole-answer.ts';
import { quoted, shortened } from './clues/words.ts';

/** Reading: how answers say that the body could not be parsed. */
const words =
  /(?:invalid|malformed|bad|broken|unparsable|cannot parse|could not parse|failed to parse|unable to parse|error parsing|not valid|parse error|syntax error)[^\n]{0,40}(?<!\w)json\b|(?<!\w)json\b[^\n]{0,60}(?:parse|syntax|decode|invalid|malformed|format|not valid|could not|unexpected)|json_invalid|unexpected (?:token|end of|character|non-whitespace|string|number) |in JSON at position|expecting (?:value|property name|',' delimiter|':' delimiter)|invalid character '[^\n]{1,6}' (?:looking|after|in)|unexpected EOF|^EOF$|entity\.parse\.failed|cannot read http message|unparse?able|HttpMessageNotReadable|body is not valid|is not valid JSON|Unrecognized token|GRAPHQL_PARSE_FAILED|Expected (?:',' or|double-quoted|property name)|failed to decode|(?:cannot|could not|unable to) (?:read|deserialize|decode) (?:the )?(?:request|body|message|input)/imu;

/** Whoever misses a field by its name has read the text; HubSpot calls it "invalid input JSON" all the same. Applied to what was said. */
const namesFields =
  /(?<!\w)json\b[^\n]{0,60}: [^\n]{0,60}(?<!\w)(?:required|missing|unknown|unrecogni[sz]ed) (?:fields?|propert(?:y|ies)|members?|keys?)\b/iu;

/** The request's body is no JSON (RFC 8259), by its own text or by the API's words. */
export const malformedJson: Check = {
  id: 'malformed-json',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && statusCode < 300) return null;
    const body = readRequestBody(evidence);
    const readAll = evidence.fieldErrors.length > 0 && namesFields.test(saidText(evidence));
    const said =
      !readAll && (statusCode === null || (statusCode >= 400 && statusCode !== 404))
        ? says(evidence, words, 'says it')
        : null;
    const asJson =
      body !== null && (body.looks === 'json' || (body.declared !== null && /\bjson\b/u.test(body.declared)));
    if (asJson && body.looks !== 'empty' && body.looks !== 'form' && body.looks !== 'multipart') {
      const takesRecords = said === null || /ndjson|jsonl|json-seq|stream/u.test(body.declared ?? '');
      const problem = firstJsonProblem(body.text, takesRecords);
      if (problem === null) {
        // The text parses, so whatever the API means by "JSON", it is not the syntax of this text.
        return pass('The request’s body is well-formed JSON');
      }
      return fail(
        'malformed-json',
        'certain',
        `The request’s body is not JSON: ${shortened(problem.message, 70)}`,
        'Correct the marked place; build the body with your language’s JSON writer instead of joining texts.',
        [...inRequestBody(evidence, problem.span, shortened(problem.message, 60)), ...(said?.labels ?? [])],
      );
    }
    if (said !== null) {
      return fail(
        'malformed-json',
        'certain',
        `The API cannot read the request’s body: ${quoted(said.words, 60)}`,
        'Paste the request’s body too, to see the exact place; `jq . body.json` shows it as well.',
        said.labels,
      );
    }
    // A bare 400 most often means that the request could not be read at all (RFC 9110 §15.5.1).
    const bare =
      statusCode === 400 &&
      evidence.fieldErrors.length === 0 &&
      readWholeAnswer(evidence) === null &&
      body === null &&
      (evidence.request === null || expectsBody(evidence.request.method));
    return bare
      ? fail(
          'malformed-json',
          'likely',
          'The API probably failed to read the request: the syntax of its body, or of its URL',
          'Check the body’s JSON and the encoding of the URL; paste the request to see the place.',
          [],
        )
      : null;
  },
};
