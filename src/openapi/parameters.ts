import type { ParameterViolation, SchemaFacts, SchemaViolation } from '../core/facts/schema-facts.ts';
import { isJsonMediaType } from '../core/http/media-type.ts';
import { headerField, type HttpRequest } from '../core/http/message.ts';
import { readQuery, type QueryParameter } from '../core/http/query.ts';
import type { Span } from '../core/text/span.ts';
import { applicable, schemasAt } from './applicable.ts';
import { parsed, withKinds } from './body-value.ts';
import { cookieNamed } from './cookies.ts';
import type { SchemaCompiler } from './compile-schema.ts';
import { cutValue } from './cut-value.ts';
import { allowedTypes, factsOf } from './facts.ts';
import type { OperationMatch } from './match-operation.ts';
import { isObject, member, textMember, type RawObject } from './raw.ts';
import { createSchemaView } from './schema-view.ts';
import type { SchemaSet } from './schema.ts';
import { violationsOf } from './violations.ts';

const mostParameters = 200;
/** OpenAPI 3.1 §4.8.12.1: header parameters of these names say nothing. */
const ignoredFields: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

interface Given {
  readonly text: string;
  /** The member's name when an object is spread over several parameters: `name` of `filter[name]`. */
  readonly part: string | null;
  readonly span: Span | null;
}

/** The schema of a parameter that is written in a media type of its own, where that is JSON. */
function jsonSchemaIn(content: unknown): unknown {
  const found = isObject(content)
    ? Object.entries(content).find(([mediaType]) => isJsonMediaType(mediaType))
    : undefined;
  return member(found?.[1], 'schema');
}

/** Reading: the one member of a spread object that a parameter's name holds. */
const partName = /^[^[\]]{1,200}\[([^[\]]{1,200})\]$/u;

/** Swagger 2 writes a parameter's kind beside its name, OpenAPI 3 in `schema` or under a media type. */
function schemaOf(parameter: RawObject): unknown {
  const stated = member(parameter, 'schema');
  if (stated !== undefined) return stated;
  const content = member(parameter, 'content');
  if (content !== undefined) return jsonSchemaIn(content) ?? true;
  const { required: _required, in: _in, name: _name, ...schema } = parameter;
  return schema;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Spellings of one query parameter: `tag`, `tag[]`; `filter[name]` gives a part of it. */
function isNamed(name: string, pair: QueryParameter): boolean {
  return pair.name === name || pair.name.startsWith(`${name}[`);
}

/** A list as OpenAPI's styles write it: repeated, or joined by commas, blanks or bars. */
function listed(given: readonly Given[]): readonly string[] {
  return given.length === 1 ? (given[0]?.text ?? '').split(/[,|]/u) : given.map(({ text }) => text);
}

type Broken = Pick<SchemaViolation, 'path' | 'keyword' | 'message'>;

/** What a parameter's value breaks; the path leads to the member of a spread object. */
function judge(parameter: RawObject, given: readonly Given[], compiler: SchemaCompiler): readonly Broken[] {
  const set: SchemaSet = compiler.compile(schemaOf(parameter));
  const schemas = applicable(set.schema, undefined, set.lookup);
  const value = valueOf(parameter, given, allowedTypes(schemas), set);
  if (value === undefined) return [];
  const cut = cutValue(value);
  return violationsOf(value, cut, set, createSchemaView(set, cut.value))?.violations ?? [];
}

/** The value that a parameter's texts stand for; `undefined` where each API decides. */
function valueOf(
  parameter: RawObject,
  given: readonly Given[],
  types: readonly string[],
  set: SchemaSet,
): unknown {
  const text = given[0]?.text ?? '';
  const schemas = applicable(set.schema, undefined, set.lookup);
  if (member(parameter, 'content') !== undefined) return parsed(text);
  const isSpread = given.every(({ part }) => part !== null);
  if (isSpread) {
    if (textMember(parameter, 'style') !== 'deepObject') return undefined;
    const value = Object.fromEntries(given.map((one) => [one.part ?? '', one.text]));
    return withKinds(value, schemas, set);
  }
  if (types.includes('object') || given.some(({ part }) => part !== null)) return undefined;
  const isList = types.includes('array') && !types.includes('string');
  return withKinds(isList ? listed(given) : text, schemas, set);
}

/** Where the path's parts stand in the request target, in order. */
function partSpans(target: string): readonly Span[] {
  const begin = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]{0,500}/iu.exec(target)?.[0].length ?? 0;
  const stop = target.slice(begin).search(/[?#]/u);
  const end = stop < 0 ? target.length : begin + stop;
  const spans: Span[] = [];
  for (let at = begin; at < end;) {
    const slash = target.indexOf('/', at);
    const to = slash < 0 || slash > end ? end : slash;
    if (to > at) spans.push({ start: at, end: to });
    at = to + 1;
  }
  return spans;
}

function givenFor(
  place: string,
  name: string,
  request: HttpRequest,
  match: OperationMatch,
): readonly Given[] | null {
  const target = request.target ?? '';
  if (place === 'query') {
    return readQuery(target)
      .filter((pair) => isNamed(name, pair))
      .map((pair) => ({
        text: pair.value,
        part: pair.name === name || pair.name === `${name}[]` ? null : (partName.exec(pair.name)?.[1] ?? ''),
        span: pair.valueSpan,
      }));
  }
  if (place === 'header') {
    const field = headerField(request.headers, name);
    return field === undefined ? [] : [{ text: field.value, part: null, span: null }];
  }
  if (place === 'cookie') {
    const value = cookieNamed(request, name);
    return value === undefined ? [] : [{ text: decoded(value), part: null, span: null }];
  }
  // A part that holds more than the parameter (`report.{format}`) is left alone.
  const at = match.operation?.template.segments.findIndex(
    ({ names, pieces }) => names[0] === name && pieces.length === 2 && pieces.every((piece) => piece === ''),
  );
  const text = at === undefined ? undefined : match.parts[at];
  if (at === undefined || text === undefined) return null;
  return [{ text: decoded(text), part: null, span: partSpans(target)[match.skipped + at] ?? null }];
}

/** Parameters of the matched operation that are missing or break what is said of them. */
export function parameterViolations(
  request: HttpRequest,
  match: OperationMatch,
  compiler: SchemaCompiler,
): readonly ParameterViolation[] {
  const found: ParameterViolation[] = [];
  for (const parameter of match.operation?.parameters.slice(0, mostParameters) ?? []) {
    const name = textMember(parameter, 'name');
    const place = textMember(parameter, 'in');
    if (name === null || (place !== 'query' && place !== 'path' && place !== 'header' && place !== 'cookie'))
      continue;
    if (place === 'header' && ignoredFields.has(name.toLowerCase())) continue;
    const given = givenFor(place, name, request, match);
    if (given === null) continue;
    const [first] = given;
    if (first === undefined) {
      // That a field is absent is known only where all of them were pasted.
      const isKnown = (place !== 'header' && place !== 'cookie') || request.coverage === 'complete';
      if (member(parameter, 'required') === true && isKnown)
        found.push({ in: place, name, keyword: 'required', message: 'required', span: null });
      continue;
    }
    const broken = judge(parameter, given, compiler);
    const isSpread = first.part !== null;
    for (const { path, keyword, message } of isSpread ? broken : broken.slice(0, 1)) {
      const [part = null] = isSpread ? path : [];
      found.push({
        in: place,
        name: part === null ? name : `${name}[${part}]`,
        keyword,
        message,
        span: isSpread ? (given.find((one) => one.part === part)?.span ?? null) : first.span,
      });
    }
  }
  return found;
}

/** What the matched operation says of one parameter. */
export function parameterFacts(
  request: HttpRequest,
  match: OperationMatch,
  compiler: SchemaCompiler,
): NonNullable<SchemaFacts['parameter']> {
  const named = (place: string, name: string): RawObject | undefined =>
    match.operation?.parameters.find(
      (one) => textMember(one, 'in') === place && textMember(one, 'name') === name,
    );
  return (place, name) => {
    const whole = named(place, name);
    const part = whole === undefined ? partName.exec(name)?.[1] : undefined;
    const holder = part === undefined ? undefined : named(place, name.slice(0, -part.length - 2));
    const parameter = whole ?? (textMember(holder, 'style') === 'deepObject' ? holder : undefined);
    if (parameter === undefined) return null;
    const { schema, lookup } = compiler.compile(schemaOf(parameter));
    const schemas = applicable(schema, undefined, lookup);
    const inner =
      part === undefined
        ? schemas
        : schemasAt(schemas, part).flatMap((one) => applicable(one, undefined, lookup));
    const facts = factsOf(inner, part === undefined && member(parameter, 'required') === true);
    const given = givenFor(place, textMember(parameter, 'name') ?? name, request, match) ?? [];
    return { facts, span: given.find((one) => one.part === (part ?? null))?.span ?? given[0]?.span ?? null };
  };
}
