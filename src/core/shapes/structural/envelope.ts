import { reasonPhrase } from '../../http/status-codes.ts';
import type { JsonMember, JsonNode } from '../../json/node.ts';
import type { ApiError, ErrorBody } from '../shape.ts';
import { type Folded, foldedMembers, isCode, isScalar } from './reading-context.ts';

type Envelope = Omit<ApiError, 'fieldErrors'>;
const nothingSaid: Envelope = { title: null, detail: null, code: null, statusCode: null };

/** Members that wrap the error object. */
const wrappers = [
  'error',
  'errors',
  'fault',
  'err',
  'response',
  'root',
  'exception',
  'body',
  'result',
  'status',
  'meta',
  'messages',
] as const;
const titleWords = ['title', 'error', 'name', 'type', 'reason', 'statustext'] as const;
const detailWords = [
  'detail',
  'message',
  'errordescription',
  'msg',
  'description',
  'errormessage',
  'errmsg',
  'errormsg',
  'faultstring',
  'reason',
  'err',
  'info',
  'text',
  'exceptiontext',
  'errortext',
  'responsetext',
  'explanation',
  'statusmessage',
  'responsemessage',
  'resultmessage',
  'returnmessage',
  'statusdescription',
  'responsedescription',
  'errorcodelabel',
  'longtext',
] as const;
const codeWords = [
  'errorcode',
  'apierrorcode',
  'exceptioncode',
  'code',
  'errcode',
  'reasoncode',
  'errorkey',
  'errno',
  'type',
  'error',
  'errortype',
  'faultcode',
  'key',
  'scimtype',
  'ecode',
  'datacode',
  'errorid',
  'err',
  'customcode',
  'resultcode',
  'returncode',
] as const;
/** Words without which an answer tells its error in one text, or in a list of one. */
const bareWords = ['error', 'title', 'errors'] as const;
const listWords = ['errors', 'errormessages', 'messages', 'details'] as const;
/** Reading: a title that only says that this is an error. */
const emptyTitle = /^errors?(?:\.list)?$/iu;
/** Reading: a reason as machines write it; an `id` of this form is none of a record or a request. */
const reasonId = /^[a-z]+(?:[_-][a-z]+)*$/u;
/** Reading: a reason as goa has it in `name`. */
const reasonName = /^[a-z]+(?:_[a-z]+)+$/u;
const statusWords = ['statuscode', 'status', 'httpstatus', 'httpstatuscode', 'httpcode'] as const;

/** The API's own title, sentence, code and status around the field errors. */
export function readEnvelope(body: ErrorBody): Envelope {
  const { root } = body;
  if (root === undefined) return nothingSaid;
  const outer = root.kind === 'array' ? firstObject(root) : root;
  if (outer?.kind !== 'object') return nothingSaid;
  const layers = layersOf(outer);
  const part = body.statusCode !== null && body.statusCode < 300 ? failedPart(outer, layers) : undefined;
  if (part !== undefined) return { ...readEnvelope({ ...body, root: part }), statusCode: null };
  return { ...wordsOf(layers), statusCode: readStatus([...layers, ...firstOfMany(outer)], body.statusCode) };
}

/** What the first of several errors says, in an answer that says nothing of the whole. */
export function readFirstEntry({ root }: ErrorBody, stated: Envelope): Envelope {
  const entry = root === undefined ? undefined : sayingBelow(root, 0);
  if (root === undefined) return stated;
  if (entry === undefined)
    return { ...stated, detail: stated.title === null ? sentenceBelow(root, 0) : null };
  const layers = root.kind === 'object' ? layersOf(root) : [];
  return { ...wordsOf([...layers, foldedMembers(entry)]), statusCode: stated.statusCode };
}

/** Lists and wrappers are looked into so far. */
const deepestEntry = 4;
/** XML's results lie below more of them. */
const deepestSentence = 7;
/** Reading: the end of a member's name under which an API says what failed: `TrxnError`, `ConditionData`. Applied to one name. */
const sayingName =
  /(?:error|message|msg|text|description|reason|return|result|status|condition_?data|info)$/iu;
/** Reading: three words or more. */
const fullSentence = /\S \S{1,80} \S/u;

/** The first full sentence under such a name, where no usual word says anything. */
function sentenceBelow(node: JsonNode, depth: number): string | null {
  for (const { name, value } of node.members.slice(0, 40)) {
    const said = value.kind === 'object' ? (textOf(value) ?? '') : value.kind === 'string' ? value.text : '';
    if (sayingName.test(name) && fullSentence.test(said.slice(0, 400))) return said.slice(0, 500);
  }
  if (depth === deepestSentence) return null;
  const inside =
    node.kind === 'array' ? node.elements.slice(0, 5) : node.members.slice(0, 40).map(({ value }) => value);
  for (const value of inside) {
    const found = isScalar(value) ? null : sentenceBelow(value, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The first object on the way down that says something. */
function sayingBelow(node: JsonNode, depth: number): JsonNode | undefined {
  if (isSaying(node)) return node;
  if (depth === deepestEntry) return undefined;
  const inside = node.kind === 'array' ? node.elements.slice(0, 20) : node.members.map(({ value }) => value);
  for (const value of inside) {
    const found = isScalar(value) ? undefined : sayingBelow(value, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordsOf(layers: readonly Folded[]): Omit<Envelope, 'statusCode'> {
  const detail =
    firstText(layers, detailWords, (text) => text !== '') ??
    firstText(layers, bareWords, (text) => text.includes(' ')) ??
    onlyText(layers);
  const title =
    firstText(
      layers,
      titleWords,
      (text) => text !== '' && text !== detail && !text.includes('://') && !emptyTitle.test(text),
    ) ?? sentenceBeside(layers, detail);
  return { title, detail, code: readCode(layers, detail) };
}

const partLists = ['responses', 'results', 'data', 'items', 'value'] as const;

/** What the first part of a batch that failed says, when nothing is said of the whole. */
function failedPart(outer: JsonNode, layers: readonly Folded[]): JsonNode | undefined {
  if (firstText(layers, [...detailWords, ...bareWords], Boolean) !== null) return undefined;
  const members = foldedMembers(outer);
  const list = partLists.map((word) => members.get(word)?.value).find((value) => value?.kind === 'array');
  const failed = list?.elements.find(
    (part) =>
      Number(
        foldedMembers(part).get('status')?.value.text ?? foldedMembers(part).get('statuscode')?.value.text,
      ) >= 400,
  );
  const said = failed === undefined ? undefined : foldedMembers(failed);
  const body = (said?.get('body') ?? said?.get('response'))?.value;
  return body?.kind === 'object' ? body : failed;
}

function firstObject(list: JsonNode): JsonNode | undefined {
  return list.elements.find(({ kind }) => kind === 'object');
}

/** JSON:API repeats the status in each of several errors. */
function firstOfMany(outer: JsonNode): readonly Folded[] {
  const first = foldedMembers(outer).get('errors')?.value.elements[0];
  return first?.kind === 'object' ? [foldedMembers(first)] : [];
}

/** The shorter sentence beside the longer one: `{ "message": "Bad request", "detail": "You must …" }`. */
function sentenceBeside(layers: readonly Folded[], detail: string | null): string | null {
  const layer = layers.find((members) => textOf(members.get('detail')?.value) === detail);
  const message = detail === null ? undefined : textOf(layer?.get('message')?.value);
  return message === undefined || message === detail ? null : message;
}

/** The sentence or word that a list of errors consists of. */
function onlyText(layers: readonly Folded[]): string | null {
  for (const members of layers) {
    for (const word of listWords) {
      const [only, ...others] = members.get(word)?.value.elements ?? [];
      const text = others.length === 0 ? textOf(only) : undefined;
      if (text !== undefined) return text;
    }
  }
  return null;
}

/** A text: as it is, or with its language: OData's `{ "lang", "value" }`, XML's attributes. */
function textOf(node: JsonNode | undefined): string | undefined {
  const text =
    node?.kind === 'object'
      ? node.members.find(({ name }) => name === 'value' || name === '#text')?.value
      : node;
  return text?.kind === 'string' ? text.text : undefined;
}

/** The object itself and the wrapped error objects, outermost first, at most three deep. */
function layersOf(outer: JsonNode): readonly Folded[] {
  const layers: Folded[] = [];
  let at: JsonNode | undefined = outer;
  while (at !== undefined && layers.length < 3) {
    const members: Folded = foldedMembers(at);
    layers.push(members);
    const [alone, ...others]: readonly JsonMember[] = at.members;
    // A lone member that holds a sentence is a wrapper, whatever its name is.
    at = others.length === 0 && isSaying(alone?.value) ? alone?.value : undefined;
    for (const word of at === undefined ? wrappers : []) {
      const value: JsonNode | undefined = members.get(word)?.value;
      const inner: JsonNode | undefined =
        value?.kind === 'array' && value.elements.length === 1 ? value.elements[0] : value;
      if (inner?.kind === 'object') {
        at = inner;
        break;
      }
    }
  }
  return layers;
}

function isSaying(node: JsonNode | undefined): boolean {
  return node?.kind === 'object' && firstText([foldedMembers(node)], ['message', 'detail'], Boolean) !== null;
}

function firstText(
  layers: readonly Folded[],
  words: readonly string[],
  fits: (text: string) => boolean,
): string | null {
  for (const members of layers) {
    for (const word of words) {
      const text = textOf(members.get(word)?.value);
      if (text !== undefined && fits(text)) return text;
    }
  }
  return null;
}

function readCode(layers: readonly Folded[], detail: string | null): string | null {
  for (const members of layers) {
    for (const word of codeWords) {
      const value = (members.get(word) ?? members.get(`@${word}`))?.value;
      if (value === undefined || (value.kind !== 'string' && value.kind !== 'number')) continue;
      if (word === 'resultcode' && emptyTitle.test(value.text)) continue;
      if (value.text !== detail && isCode(value.text) && !value.text.includes('/')) return value.text;
    }
    const extended = members.get('extensions')?.value.members.find(({ name }) => name === 'code')?.value;
    if (extended?.kind === 'string' && isCode(extended.text)) return extended.text;
    const id = members.get('id')?.value;
    if (id?.kind === 'string' && reasonId.test(id.text)) return id.text;
    const name = members.get('name')?.value;
    if (name?.kind === 'string' && reasonName.test(name.text)) return name.text;
  }
  return null;
}

/**
 * The HTTP status that the body states. `code` counts only when it equals the head's, or without a head when it is an
 * integer from 400 to 599: `1013`, `21211` and gRPC's `3` are an API's own numbers.
 */
function readStatus(layers: readonly Folded[], head: number | null): number | null {
  for (const members of layers) {
    for (const word of statusWords) {
      const status = asStatus(members.get(word)?.value);
      if (status !== null) return status;
    }
  }
  for (const members of layers) {
    for (const word of ['code', 'errorcode'] as const) {
      const code = members.get(word)?.value;
      const status = code?.kind === 'number' ? asStatus(code) : null;
      if (status !== null && (head === null ? status >= 400 : status === head)) return status;
    }
  }
  const stated = layers.map((members) => readStatusLine(members) ?? statusBelow(members));
  return stated.find((status) => status !== null) ?? null;
}

/** tRPC's `data.httpStatus`. */
function statusBelow(members: Folded): number | null {
  return asStatus(members.get('data')?.value.members.find(({ name }) => name === 'httpStatus')?.value);
}

/** Reading: a status with its reason phrase: `404 Not Found` (Falcon, WebOb). */
const statusLine = /^([45]\d{2}) (\p{Lu}[\p{L} ]{1,40})$/u;

/** The status that a title or a code spells out. */
function readStatusLine(members: Folded): number | null {
  for (const word of ['title', 'code', 'error'] as const) {
    const [, digits, phrase] = statusLine.exec(members.get(word)?.value.text ?? '') ?? [];
    if (phrase !== undefined && reasonPhrase(Number(digits)) === phrase) return Number(digits);
  }
  return null;
}

function asStatus(value: JsonNode | undefined): number | null {
  if (value === undefined || (value.kind !== 'number' && value.kind !== 'string')) return null;
  const status = Number(value.text);
  return Number.isInteger(status) && status >= 100 && status <= 599 && value.text.length === 3
    ? status
    : null;
}
