import type { Check } from './check.ts';
import { apiOf, decoded, readAddress, readRecordAddress } from './clues/address.ts';
import { isDateName } from '../values/names.ts';
import { probeDate } from '../values/dates.ts';
import { fail } from './clues/judge.ts';
import { inRequest, inRequestBody, inResponse, inTarget } from './clues/labels.ts';
import { isBrokenUuid, isIdLike, isLookupName } from './clues/record-id.ts';
import { uuid } from '../values/identifiers.ts';
import { readRequestBody } from './clues/request-body.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';
import type { Evidence, Judgement } from './check.ts';

const mostMembers = 300;
/** Reading: a database's or program's words about what was sent, in a fault of the server. */
const words =
  /invalid input syntax|no such column|unknown column|column [^\n]{0,80}(?:does not exist|not found)|undefined column|out of range for type|invalid (?:datetime|date) (?:format|value)|incorrect (?:date|datetime|integer|decimal) value|data (?:too long|truncat)|insert failed, duplicate|duplicate (?:key|entry|id)|string data, right truncat|date\/time field value|malformed [^\n]{0,30}literal|numberformatexception|invalid literal for int|cannot be cast|typeerror|valueerror|keyerror|nullpointerexception|undefined (?:index|array key|property)|cannot read propert/iu;

/**
 * A 500 that something in the request explains: servers without strict validation fail inside at malformed ids,
 * impossible dates, unknown columns. The guess stays a guess: the server does not say so.
 */
export const serverErrorFromInput: Check = {
  id: 'server-error-from-input',
  run: (evidence) => {
    if (evidence.statusCode !== 500) return null;
    const said = says(evidence, words, 'says it');
    if (said !== null) {
      return fail(
        'server-error-from-input',
        'certain',
        `The server failed at something in the request: ${quoted(said.words, 50)}`,
        'Check the value that the message names, then report the failure: bad input should be answered with a 4xx code.',
        said.labels,
      );
    }
    if (evidence.fieldErrors.length > 0) {
      return fail(
        'server-error-from-input',
        'certain',
        'The server answered 500 for fields that it names itself',
        'Correct the named fields; report that bad input should be answered with a 4xx code.',
        evidence.fieldErrors.slice(0, 20).flatMap((field) => inResponse(field.responseSpan, 'named here')),
      );
    }
    return inPath(evidence) ?? inFilter(evidence) ?? inBody(evidence) ?? asForm(evidence);
  },
};

const bisect =
  'Correct the marked part and send the call again; if it then works, report it: bad input should not end in a 500.';

function inPath(evidence: Evidence): Judgement | null {
  const address = readAddress(evidence.request);
  const api = apiOf(evidence);
  const id = address === null ? null : readRecordAddress(address, api).id;
  if (address === null || id === null) return null;
  const text = decoded(id.text).split(',')[0] ?? '';
  const odd = api !== null && api.recordId !== 'unknown' ? !isIdLike(text, api) : isBrokenUuid(text);
  if (!odd) return null;
  return fail(
    'server-error-from-input',
    'likely',
    `The server probably failed at the id ${quoted(text, 45)}, which no record can have`,
    bisect,
    inRequest(inTarget(address.request, id.start, id.end), 'not built like an id'),
  );
}

function inFilter(evidence: Evidence): Judgement | null {
  const { request, requestView } = evidence;
  const filter = requestView?.query
    .slice(0, 100)
    .find(({ name }) => /^(?:filter|where|q$|search|sort|order)/iu.test(name));
  if (filter === undefined || request === null) return null;
  const field = /^\w{1,80}/u.exec(filter.value)?.[0] ?? filter.name;
  return fail(
    'server-error-from-input',
    'likely',
    `The server may have failed at the filter on ${quoted(field, 40)}`,
    'Send the call without the filter; if it works, compare the field’s name and the value’s form with the schema.',
    inRequest(inTarget(request, filter.span.start, filter.span.end), 'leave this out to try'),
  );
}

function inBody(evidence: Evidence): Judgement | null {
  const { requestView } = evidence;
  const body = requestView?.body;
  const members = (
    body?.kind === 'array' ? body.elements.slice(0, 50) : body === undefined ? [] : [body]
  ).flatMap((node) => node.members.slice(0, mostMembers));
  for (const { name, value } of members) {
    if (value.kind !== 'string' && value.kind !== 'object') continue;
    const probe = value.kind === 'string' ? probeDate(value.text) : null;
    const date =
      probe !== null &&
      (probe.style === 'impossible' ||
        ((probe.style === 'empty' || probe.style !== 'iso-date') &&
          probe.style !== 'iso-date-time' &&
          isDateName(name)));
    if (date) {
      return fail(
        'server-error-from-input',
        'likely',
        `The server probably failed at ${quoted(value.text, 30)} in ${quoted(name, 30)}`,
        bisect,
        inRequestBody(
          evidence,
          value.span,
          probe.style === 'impossible' ? 'no calendar has this day' : 'not written YYYY-MM-DD',
        ),
      );
    }
    const lookup =
      isLookupName(name, evidence.api) &&
      !(value.kind === 'string' && (uuid.test(value.text) || isIdLike(value.text, evidence.api)));
    if (lookup) {
      return fail(
        'server-error-from-input',
        'likely',
        `The server probably failed at ${quoted(name, 30)}, which holds no id`,
        bisect,
        inRequestBody(evidence, value.span, 'not an id'),
      );
    }
  }
  return null;
}

function asForm(evidence: Evidence): Judgement | null {
  const body = readRequestBody(evidence);
  if (body === null || body.looks !== 'json' || body.declared !== 'application/x-www-form-urlencoded')
    return null;
  return fail(
    'server-error-from-input',
    'likely',
    'The server probably failed because JSON was declared as form data',
    'Send `Content-Type: application/json`.',
    inRequest(body.declaredSpan, 'the body is JSON'),
  );
}
