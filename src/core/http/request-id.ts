import type { JsonNode } from '../json/node.ts';
import { headerField, type HttpResponse } from './message.ts';

/** Header fields that name one request, the most useful to a support desk first; patterns stand for vendors' own. */
const requestIdFields: readonly (string | RegExp)[] = [
  'x-request-id',
  'request-id',
  'requestid',
  'x-requestid',
  'x-amzn-requestid',
  'x-amz-request-id',
  'x-ms-request-id',
  'x-ms-client-request-id',
  'apim-request-id',
  /^[a-z][\w-]{0,40}re(?:quest|q)[-_]?(?:id|uuid)$/iu,
  'request_id',
  'sprequestguid',
  'x-oracle-dms-ecid',
  'intuit_tid',
  'correlation-id',
  /^[a-z][\w-]{0,40}(?:correlation|debug)[-_]?id$/iu,
  /^(?:[a-z][\w-]{0,40}[-_])?(?:transaction|tracking|operation|activity|message|log)[-_]?id$/iu,
  'transid',
  'pspreference',
  'x-slack-unique-id',
  'x-li-uuid',
  'x-fb-debug',
  'x-guploader-uploadid',
  'trace-id',
  /^[a-z][\w-]{0,40}trace[-_]?(?:id|token)$/iu,
  'x-cloud-trace-context',
  'sentry-trace',
  'x-honeycomb-trace',
  'traceresponse',
  'traceparent',
  'elastic-apm-traceparent',
  'b3',
  'x-amz-cf-id',
  'x-vercel-id',
  'rndr-id',
  'x-azure-ref',
  'cf-ray',
];

/** Member names of the same meaning, without case and separators. */
const memberForms: readonly string[] = [
  'requestid',
  'xrequestid',
  'reqid',
  'correlationid',
  'traceid',
  'errorid',
  'eventid',
  'incidentid',
  'referenceid',
  'supportid',
  'transactionid',
  'activityid',
  'operationid',
  'logid',
  'rayid',
  'debugid',
  'fbtraceid',
  'awsrequestid',
  'traceidentifier',
  'requesttoken',
  'errorreference',
  'pspreference',
  'logref',
];

/** Containers in which APIs put them, besides the body itself. */
const containers: ReadonlySet<string> = new Set([
  'error',
  'errors',
  'meta',
  'metadata',
  'fault',
  'status',
  'details',
  'detail',
  'extensions',
  'innererror',
  'context',
  'response',
  'errorresponse',
  'data',
  'result',
  'soapenv:envelope',
]);
/** Reading: a member with the vendor's name before it: `clerk_trace_id`. */
const vendorTrace = /^[a-z]{1,40}traceid$/u;
/** A batch's part holds its own answer: `{"responses": [{"status": 400, "body": {"error": {"innerError": {…}}}}]}` (Graph). */
const batches: ReadonlySet<string> = new Set(['responses', 'results']);
const deepest = 4;
const mostChildren = 20;
/** Reading: a number of an error in a list of all there are (eBay: `"errorId": 12001`), which names no request. */
const errorNumber = /^\d{1,7}$/u;

/**
 * W3C Trace Context, `00-<trace id>-<parent id>-<flags>`, and B3 (Zipkin), `<trace id>-<span id>-<sampled>`; the trace id is
 * what one searches logs for.
 */
const traceContext = /^[\da-f]{2}-(?<trace>[\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/u;
const traceForms: ReadonlyMap<string, RegExp> = new Map([
  ['traceparent', traceContext],
  ['traceresponse', traceContext],
  ['elastic-apm-traceparent', traceContext],
  ['b3', /^(?<trace>[\da-f]{16,32})-[\da-f]{16}/u],
]);

function idIn(value: string, field: string): string | null {
  const written = value.trim().slice(0, 300);
  if (written === '') return null;
  const trace = traceForms.get(field)?.exec(written)?.groups?.['trace'];
  // B3 alone with `0`, `1` or `d` says only whether the call is traced.
  return trace ?? (field === 'b3' ? null : written);
}

function folded(name: string): string {
  return name
    .slice(0, 60)
    .replaceAll(/[-_ @]/gu, '')
    .toLowerCase();
}

function fromBody(root: JsonNode): string | null {
  let level: readonly JsonNode[] = root.kind === 'array' ? root.elements.slice(0, mostChildren) : [root];
  for (let depth = 0; depth <= deepest; depth += 1) {
    const below: JsonNode[] = [];
    for (const node of level) {
      const members = node.members.slice(0, 200);
      for (const form of memberForms) {
        const found = members.find(
          ({ name, value }) =>
            folded(name) === form && isId(value) && (form !== 'errorid' || !errorNumber.test(value.text)),
        );
        if (found !== undefined) return found.value.text.trim();
      }
      const own = members.find(({ name, value }) => vendorTrace.test(folded(name)) && isId(value));
      if (own !== undefined) return own.value.text.trim();
      for (const { name, value } of members) {
        if (value.kind === 'object' && (depth === 0 || containers.has(folded(name)))) below.push(value);
        else if (containers.has(folded(name))) below.push(...value.elements.slice(0, mostChildren));
        else if (batches.has(folded(name)))
          below.push(...value.elements.slice(0, mostChildren).flatMap(failed));
      }
    }
    level = below;
  }
  return null;
}

/** The answer in a part of a batch that was refused. */
function failed(part: JsonNode): readonly JsonNode[] {
  const status = part.members.find(({ name }) => folded(name) === 'status')?.value.text ?? '';
  const body = part.members.find(({ name }) => folded(name) === 'body')?.value;
  return body !== undefined && /^[45]\d\d$/u.test(status) ? [body] : [];
}

function isId(node: JsonNode): boolean {
  const scalar = node.kind === 'string' || node.kind === 'number';
  return scalar && node.text.trim() !== '' && node.text.length <= 300;
}

/** The id under which the server's operators find this request; from the head, else from the body. */
export function readRequestId(response: HttpResponse | null, root: JsonNode | undefined): string | null {
  const headers = response?.headers ?? [];
  for (const name of headers.length === 0 ? [] : requestIdFields) {
    const field =
      typeof name === 'string' ? headerField(headers, name) : headers.find((other) => name.test(other.name));
    const id = field === undefined ? null : idIn(field.value, field.name.toLowerCase());
    if (id !== null) return id;
  }
  return root === undefined ? null : fromBody(root);
}
