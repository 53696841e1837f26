import { readHtml } from '../../html/visible-text.ts';
import { decodeJsonString } from '../../json/strings.ts';
import type { JsonNode, Path } from '../../json/node.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Sniff } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { withoutCall } from './about-call.ts';
import type { ApiError, ErrorBody, StatedFieldError } from '../shape.ts';
import { readEnvelope, readFirstEntry } from './envelope.ts';
import { readPageEnvelope } from './page-envelope.ts';
import { callStatuses } from './call-statuses.ts';
import { isResource } from './failure-sign.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { atRoot } from './reading-context.ts';
import { inRecordOf } from './record.ts';
import { requestNames } from './request-names.ts';
import type { FieldSentence } from './sentences.ts';
import { memberInSentence } from './sentence-member.ts';
import { fieldSentences } from './sentences.ts';
import type { Group } from './standing.ts';
import type { Prose } from './walk.ts';
import { findErrors } from './walk.ts';

/** Codes by which GraphQL says, with status 200, what other servers say with 401, 403 and 404. */
const callCodes: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'UNAUTHORIZED', 'NOT_FOUND']);
/** Reading: words without which a server fault's text is not searched for fields. */
const validationWords =
  /valid|required|unmarshal|constraint|not-null|not expected|default value|converting value|(?:insert|value) null|dup key|duplicate entry|duplicate key|too long for|cannot be null|(?<!\w)Key \(|column "\w{1,80}" of relation/iu;
/** Reading: a fault between the server and its database: the names are its own. */
const serverFault =
  /(?<!\w)(?:column|relation|table|function|index) \S{1,100} (?:does not|doesn['’]t) exist\b/iu;
/** Reading: a word without which a text of status 200 is what was asked for. */
const failing = /(?<!\w)(?:error|invalid|fail(?:ed|ure)?)\b/iu;
/** Reading: words that say a field is absent. */
const absence =
  /(?<!\w)(?:is (?:a )?required|required (?:property|field)|must have required|missing|not provided|was not provided|must be present|can['’]?t be blank)\b|^required$/iu;

/**
 * Finds field errors in a body nobody has described: by structure (lists of objects that name a field, maps from field
 * to message), else by sentences that name one. An ordinary error object yields none.
 */
export function readStructure(body: ErrorBody): { readonly error: ApiError; readonly sniff: Sniff | null } {
  const stated = body.kind === 'html' || body.kind === 'text' ? readPageEnvelope(body) : readEnvelope(body);
  // A status that only the body states tells as well what its errors are about.
  return readBelow({ ...body, statusCode: body.statusCode ?? stated.statusCode }, stated);
}

function readBelow(
  body: ErrorBody,
  stated: Omit<ApiError, 'fieldErrors'>,
): { readonly error: ApiError; readonly sniff: Sniff | null } {
  const context: ReadingContext = { body, names: requestNames(body.request) };
  const found =
    body.root === undefined
      ? {
          groups: [],
          prose: body.statusCode === 200 && !failing.test(body.text.slice(0, 2000)) ? [] : proseOf(context),
        }
      : isResource(body)
        ? { groups: [], prose: [] }
        : findErrors(body.root, context);
  const structured = withoutCall(merge(believed(found.groups)).map(withAbsence), body);
  const fieldErrors =
    structured.length > 0
      ? [...structured, ...saidOfWhole(found.prose, structured, context)]
      : readProse(found.prose, context, stated.title);
  const best = found.groups.toSorted((a, b) => b.confidence - a.confidence)[0];
  const sniff =
    best !== undefined
      ? { confidence: best.confidence, because: best.because }
      : fieldErrors.length > 0
        ? { confidence: 0.5, because: 'names fields in its sentences' }
        : null;
  const isSilent = stated.detail === null && fieldErrors.every(({ paths }) => paths[0]?.length === 0);
  const envelope = isSilent ? readFirstEntry(body, stated) : stated;
  return { error: { ...envelope, fieldErrors: fieldErrors.map(withAbsence) }, sniff };
}

/** Longer pages are error pages of frameworks, whose words are about the call. */
const longestPage = 1500;

/**
 * Reading: the first frame of a JavaScript, Java or .NET trace, or what announces Python's: their paths and names are the
 * program's own. Jackson's ` at [Source: …]` is none. Applied to the beginning.
 */
const firstFrame =
  /\n(?:[ \t]{1,12}(?:at|from) [^\n[][^\n]{0,400}[:(]|Traceback \(most recent call last\):)/u;
const longestMessage = 20_000;

/** What a trace says, without the frames behind it. */
function withoutFrames(text: string): string {
  const at = text.slice(0, longestMessage).search(firstFrame);
  return at < 0 ? text : text.slice(0, at);
}

/** Reading: a sentence that a person quotes: `it says "email is taken" and "phone is invalid"`. Applied to the first 2000 characters. */
const quotation = /["“„«]([^"“”„«»\n{}<>;]{6,300})["”“»]/gu;

/** The sentences about fields that a text of a person quotes. */
function quotedProse(text: string, { body, names }: ReadingContext): readonly Prose[] {
  if (body.kind !== 'text' || (body.statusCode !== 400 && body.statusCode !== 422)) return [];
  return [...text.slice(0, 2000).matchAll(quotation)].flatMap(({ 1: said = '', index }): Prose[] => {
    const isSentence =
      said.includes(' ') && fieldSentences(said, names, { listed: true, least: 'strong' }).length > 0;
    const span = { start: index + 1, end: index + 1 + said.length };
    const node: JsonNode = { kind: 'string', span, members: [], elements: [], text: said };
    return isSentence
      ? [
          {
            text: said,
            node,
            listed: true,
            below: atRoot,
            mapped: null,
            code: null,
            record: null,
            ofWhole: false,
          },
        ]
      : [];
  });
}

/** The text of a body that is no tree. */
function proseOf(context: ReadingContext): readonly Prose[] {
  const { body } = context;
  if (body.kind === 'empty' || body.text.trim() === '') return [];
  const node: JsonNode = {
    kind: 'string',
    span: { start: 0, end: body.text.length },
    members: [],
    elements: [],
    text: body.text,
  };
  const mapped = body.kind === 'html' ? readHtml(body.text).text : null;
  if (mapped !== null && mapped.text.length > longestPage) return [];
  const text = withoutFrames(mapped?.text ?? body.text);
  const quoted = mapped === null ? quotedProse(text, context) : [];
  return [
    ...quoted,
    { text, node, listed: false, below: atRoot, mapped, code: null, record: null, ofWhole: false },
  ];
}

function withAbsence(error: StatedFieldError): StatedFieldError {
  if (error.missing !== undefined) return error;
  const short = error.message.slice(0, 400);
  return absence.test(short) || error.code === 'missing' || error.code === 'required'
    ? { ...error, missing: true }
    : error;
}

/** What stands under a word for errors leaves nothing to what only looks like them. */
function believed(groups: readonly Group[]): readonly Group[] {
  const told = groups.filter(({ byLooks }) => !byLooks);
  return told.length > 0 ? told : groups;
}

/** All groups' errors, each once; a group that repeats another one's places adds nothing. */
function merge(groups: readonly Group[]): readonly StatedFieldError[] {
  const places = new Set<string>();
  const said = new Set<string>();
  const errors: StatedFieldError[] = [];
  for (const group of groups.toSorted((a, b) => b.confidence - a.confidence)) {
    const keys = group.errors.map(({ paths }) => JSON.stringify(paths[0]));
    const repeated = keys.filter((key) => places.has(key)).length;
    if (repeated * 2 > keys.length) continue;
    const fresh = group.errors.filter((error, index) => !said.has(`${keys[index] ?? ''} ${error.message}`));
    for (const [index, error] of group.errors.entries()) said.add(`${keys[index] ?? ''} ${error.message}`);
    for (const key of keys) places.add(key);
    errors.push(...fresh);
  }
  return errors;
}

function readProse(
  prose: readonly Prose[],
  context: ReadingContext,
  title: string | null,
): readonly StatedFieldError[] {
  const { statusCode } = context.body;
  if (statusCode !== null && callStatuses.has(statusCode)) return [];
  if (statusCode === null && prose.some(({ text }) => serverFault.test(text.slice(0, 2000)))) return [];
  const errors: StatedFieldError[] = [];
  const places = new Set<string>();
  const silent: Prose[] = [];
  for (const one of [...prose].toSorted((a, b) => Number(b.listed) - Number(a.listed))) {
    if (statusCode === 200 && one.code !== null && callCodes.has(one.code)) continue;
    const words = `${one.text.slice(0, 5000)} ${one.code ?? ''} ${title ?? ''}`;
    if (statusCode !== null && statusCode >= 500 && !validationWords.test(words)) continue;
    const sentences = fieldSentences(one.text, context.names, { listed: one.listed, least: 'strong' });
    if (sentences.length === 0 && one.listed && one.text.includes(' ')) silent.push(one);
    const before = one.listed ? null : new Set(places);
    const place = placesIn(one, context);
    for (const sentence of sentences) {
      const said = toStated(sentence, one, place, sentences.length === 1 && !one.listed ? one.code : null);
      const [error = said] = one.record === null ? [] : inRecordOf(one.record, [said], context);
      const key = JSON.stringify(error.paths[0]);
      if (before?.has(key) === true) continue;
      places.add(key);
      errors.push(error);
    }
  }
  const clientFault = statusCode === null || statusCode === 400 || statusCode === 422;
  // Django REST: `["Invoice is already paid."]`.
  const least = context.body.root?.kind === 'array' ? 1 : 2;
  if (!clientFault || (errors.length === 0 && silent.length < least)) return errors;
  // In a list of what is wrong, a sentence that names no field speaks of the whole body.
  return [...errors, ...silent.map((one) => aboutWhole(one, context))];
}

/** The sentences of a list for the whole body that stands beside the fields: `{ "errors": {…}, "formErrors": ["…"] }`. */
function saidOfWhole(
  prose: readonly Prose[],
  known: readonly StatedFieldError[],
  context: ReadingContext,
): readonly StatedFieldError[] {
  return prose
    .filter(({ text, ofWhole }) => ofWhole && !known.some(({ message }) => message === text))
    .map((one) => {
      const member = memberInSentence(one.text);
      const said = aboutWhole(one, context);
      return member === undefined ? said : { ...said, paths: [[...one.below.prefix, member], ...said.paths] };
    });
}

function aboutWhole(one: Prose, context: ReadingContext): StatedFieldError {
  return {
    paths: [one.below.prefix],
    in: one.below.in,
    message: one.text,
    code: null,
    span: placesIn(one, context).spanOf({ start: 0, end: one.text.length }),
    said: 'sentence',
  };
}

/** `reason`: what stands beside a text of one sentence. */
function toStated(
  sentence: FieldSentence,
  one: Prose,
  places: ProsePlaces,
  reason: string | null,
): StatedFieldError {
  const { named, message, code } = sentence;
  const { requestOffset } = places;
  return {
    paths: prefixed(named.paths, one.below),
    in: named.in ?? one.below.in,
    message: one.mapped === null ? message : lineOfPage(message, named.start - sentence.start),
    code: code ?? named.code ?? reason,
    span: places.spanOf(named),
    said: 'sentence',
    ...(requestOffset === undefined ? {} : { requestOffset }),
  };
}

/** Reading: what a server puts before its program's words: `Message`, `HTTP ERROR 400`, `HTTP Status 400 – `. */
const pageLabel = /^\s{0,20}(?:message:?|http (?:error|status):? \d{3}(?: [-–])?)\s{1,20}/iu;

/** The line of a page's text that says it: what else the page shows is the server's. */
function lineOfPage(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  return line.replace(pageLabel, '').trim();
}

function prefixed(paths: readonly Path[], below: Below): readonly Path[] {
  return below.prefix.length === 0 ? paths : paths.map((path) => [...below.prefix, ...path]);
}

/** How a text leads to the body it stands in and to the request it speaks of. */
interface ProsePlaces {
  /** The range of the body's text that a range of the string's characters was made from. */
  readonly spanOf: (range: Span) => Span;
  readonly requestOffset: number | undefined;
}

/** Maps ranges of a text that stands verbatim at an offset of the body. */
function shifted(by: number): (range: Span) => Span {
  return (range) => ({ start: by + range.start, end: by + range.end });
}

function placesIn(one: Prose, context: ReadingContext): ProsePlaces {
  const { span, text } = one.node;
  const width = span.end - span.start;
  const requestOffset = requestOffsetIn(one.text, context);
  if (one.mapped === null && width === text.length) return { spanOf: shifted(span.start), requestOffset };
  if (one.mapped === null && width === text.length + 2)
    return { spanOf: shifted(span.start + 1), requestOffset };
  if (one.mapped === null && context.body.kind !== 'json') return { spanOf: () => span, requestOffset };
  let mapped = one.mapped;
  const spanOf = (range: Span): Span => {
    mapped ??= decodeJsonString(context.body.text, span);
    return toSource(mapped, range);
  };
  return { spanOf, requestOffset };
}

/** Reading: "line: 7, column: 14" (Jackson), "at line 1 column 20" (serde), "line 7, position 14" (Newtonsoft). */
const lineAndColumn = /(?<!\w)line:? (\d{1,7}),? (?:column|position):? (\d{1,7})\b/iu;

function requestOffsetIn(text: string, context: ReadingContext): number | undefined {
  const request = context.body.request?.bodyText;
  const match = request === undefined ? null : lineAndColumn.exec(text.slice(0, 5000));
  if (request === undefined || match === null) return undefined;
  let start = 0;
  for (let line = Number(match[1]); line > 1; line -= 1) {
    const end = request.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const offset = start + Math.max(0, Number(match[2]) - 1);
  return offset <= request.length ? offset : undefined;
}
