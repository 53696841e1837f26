import type { ParameterViolation, SchemaFacts } from '../core/facts/schema-facts.ts';
import { headerField, type HttpRequest } from '../core/http/message.ts';
import { readQuery, type QueryParameter } from '../core/http/query.ts';
import type { Span } from '../core/text/span.ts';
import { applicable, schemasAt } from './applicable.ts';
import { fromText } from './body-value.ts';
import { cookieNamed } from './cookies.ts';
import type { SchemaCompiler } from './compile-schema.ts';
import { cutValue } from './cut-value.ts';
import { allowedTypes, factsOf } from './facts.ts';
import type { OperationMatch } from './match-operation.ts';
import { member, textMember, type RawObject } from './raw.ts';
import { createSchemaView } from './schema-view.ts';
import type { SchemaSet } from './schema.ts';
import { violationsOf } from './violations.ts';

const mostParameters = 200;
/** OpenAPI 3.1 §4.8.12.1: header parameters of these names say nothing. */
const ignoredFields: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

interface Given {
  readonly text: string;
  /** One member of an object that is spread over several parameters: `filter[name]`. */
  readonly isPart: boolean;
  readonly span: Span | null;
}

/** Swagger 2 writes a parameter's kind beside its name, OpenAPI 3 in `schema` or under a media type. */
function schemaOf(parameter: RawObject): unknown {
  const stated = member(parameter, 'schema');
  if (stated !== undefined) return stated;
  if (member(parameter, 'content') !== undefined) return true;
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

/** What a parameter's value breaks. */
function judge(
  parameter: RawObject,
  given: readonly Given[],
  compiler: SchemaCompiler,
): readonly { keyword: string; message: string }[] {
  const set: SchemaSet = compiler.compile(schemaOf(parameter));
  const schemas = applicable(set.schema, undefined, set.lookup);
  const types = allowedTypes(schemas);
  // How an object is spread over parameters is left to each API.
  if (types.includes('object')) return [];
  const isList = types.includes('array') && !types.includes('string');
  const inner = (): ReturnType<typeof applicable> =>
    schemasAt(schemas, 0).flatMap((one) => applicable(one, undefined, set.lookup));
  const value: unknown = isList
    ? listed(given).map((text) => fromText(text, inner()))
    : fromText(given[0]?.text ?? '', schemas);
  const cut = cutValue(value);
  return violationsOf(value, cut, set, createSchemaView(set, cut.value))?.violations ?? [];
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
        isPart: pair.name !== name && pair.name !== `${name}[]`,
        span: pair.valueSpan,
      }));
  }
  if (place === 'header') {
    const field = headerField(request.headers, name);
    return field === undefined ? [] : [{ text: field.value, isPart: false, span: null }];
  }
  if (place === 'cookie') {
    const value = cookieNamed(request, name);
    return value === undefined ? [] : [{ text: decoded(value), isPart: false, span: null }];
  }
  // A part that holds more than the parameter (`report.{format}`) is left alone.
  const at = match.operation?.template.segments.findIndex(
    ({ names, pieces }) => names[0] === name && pieces.length === 2 && pieces.every((piece) => piece === ''),
  );
  const text = at === undefined ? undefined : match.parts[at];
  if (at === undefined || text === undefined) return null;
  return [{ text: decoded(text), isPart: false, span: partSpans(target)[match.skipped + at] ?? null }];
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
    if (given.some(({ isPart }) => isPart)) continue;
    const [violation] = judge(parameter, given, compiler);
    if (violation !== undefined)
      found.push({
        in: place,
        name,
        keyword: violation.keyword,
        message: violation.message,
        span: first.span,
      });
  }
  return found;
}

/** What the matched operation says of one parameter. */
export function parameterFacts(
  request: HttpRequest,
  match: OperationMatch,
  compiler: SchemaCompiler,
): NonNullable<SchemaFacts['parameter']> {
  return (place, name) => {
    const parameter = match.operation?.parameters.find(
      (one) => textMember(one, 'in') === place && textMember(one, 'name') === name,
    );
    if (parameter === undefined) return null;
    const { schema, lookup } = compiler.compile(schemaOf(parameter));
    const facts = factsOf(applicable(schema, undefined, lookup), member(parameter, 'required') === true);
    return { facts, span: givenFor(place, name, request, match)?.[0]?.span ?? null };
  };
}
