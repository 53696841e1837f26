import type { Exchange } from '../../http/message.ts';
import type { JsonMember, JsonNode } from '../../json/node.ts';
import { readJson } from '../../json/read.ts';
import { errorWeight } from './error-weight.ts';
import { statusMember } from './messages.ts';
import { memberNamed, scalarText, statusIn, valueNamed } from './values.ts';

// Members by which a program's own record of a call is told from an API's answer, and where such a record keeps the body.

/** Members that only a program's own record has beside an answer's body. */
export const responseBodies = [
  'responsebody',
  'respbody',
  'resbody',
  'responsedata',
  'responsepayload',
  'responsecontent',
  'responsetext',
  'responsejson',
  'httpresponsebodycontent',
];
/** What shows that an object is a thrown error or a log record, not an API's answer. */
const recordMarks = [
  'stack',
  'level',
  'severity',
  'loglevel',
  'isaxioserror',
  'time',
  'timestamp',
  'ts',
  'hostname',
  'pid',
  'config',
  'name',
];
const times = ['starteddatetime', 'time', 'timestamp', 'ts', 'date', 'datetime'];

export interface FoundExchange {
  readonly exchange: Exchange;
  readonly because: string;
}

export function isLogged(node: JsonNode): boolean {
  return memberNamed(node, ['level', 'severity', 'loglevel', 'l']) !== undefined;
}

export function isRecord(node: JsonNode): boolean {
  return memberNamed(node, recordMarks) !== undefined;
}

/** Members that hold an answer's body when the record is of a call. */
const answers = ['data', 'body', 'response', 'result', 'payload', 'content'];

export function answerMember(node: JsonNode): JsonMember | undefined {
  const member = memberNamed(node, isRecord(node) ? answers : ['data', 'response']);
  return member !== undefined && (member.value.kind === 'object' || holdsJson(member.value))
    ? member
    : undefined;
}

/** A string that holds an error answer, of which the object around it says little; in a program's record an object too. */
export function heldAnswer(node: JsonNode, isCall: boolean): JsonMember | undefined {
  const named = memberNamed(node, ['response', 'data', 'body']);
  const isObject = named?.value.kind === 'object' && statusMember(node) !== undefined && isLogged(node);
  if (isObject && errorWeight(named.value) >= 2) return named;
  const member = memberNamed(node, [...answers, 'message', 'error']);
  if (member === undefined || !holdsJson(member.value)) return undefined;
  const held = readJson(member.value.text).value;
  const weight = held === undefined ? 0 : errorWeight(held);
  const failed = (statusIn(statusMember(node)) ?? 0) >= 400;
  return (weight >= 2 && weight >= errorWeight(node)) || (isCall && failed && weight >= 1.5)
    ? member
    : undefined;
}

/** More is not looked into. */
const largestHeld = 1_048_576;

export function holdsJson(node: JsonNode): boolean {
  return (
    node.kind === 'string' &&
    node.text.length < largestHeld &&
    /^\s{0,64}(?:\{|\[\s{0,16}\{)/u.test(node.text.slice(0, 160))
  );
}

/** RFC 3339 times and epoch milliseconds; other spellings are left alone. */
export function startedAt(node: JsonNode): number | null {
  const value = valueNamed(node, times);
  const written = scalarText(value);
  if (written === null || written.length > 40) return null;
  if (value?.kind === 'number') return /^1\d{12}$/u.test(written) ? Number(written) : null;
  const parsed = /^\d{4}-\d\d-\d\dT/u.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
