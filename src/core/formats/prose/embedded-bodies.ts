import { findJsonStart } from '../../json/find-start.ts';
import { readJsonAt } from '../../json/read.ts';
import { MappedTextBuilder, sliceOf, type MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { decodeBase64 } from '../wire/base64.ts';
import { trimmed } from '../wire/lines.ts';
import { withoutPercents } from '../wire/percents.ts';
import { decodeEscaped } from './escaped-text.ts';
import { errorWeight } from '../members/error-weight.ts';
import { isFieldMap } from '../members/header-fields.ts';

/** A body found in the middle of a text. */
export interface EmbeddedBody {
  readonly kind: 'json' | 'xml';
  readonly content: MappedText;
  readonly span: Span;
  /** What the words before it call it. */
  readonly role: 'request' | 'response' | 'fields' | 'rule' | null;
  /** How much it looks like an error answer. */
  readonly weight: number;
}

/** More bodies than anybody reads. */
export const MOST_BODIES = 50;
/** Reading: `{\"code\":`, JSON with its quotes escaped once or more. */
const escapedStart = /[{[]\s{0,8}(?:\\[nrt]\s{0,8}){0,4}\\{1,7}"/gu;
/** Reading: `b'{\n`: octets as Python prints them, their line breaks escaped and their quotes not. */
const octetsStart = /\bb'(?=\s{0,8}(?:\\[nrt]\s{0,8}){0,4}[{[][^'\n]{0,8}\\[nrt])/gu;
/** Reading: `{""code"":`, JSON with its quotes doubled: a cell of a CSV file, a literal of C#, Visual Basic or SQL. */
const doubledStart = /[{[]\s{0,8}""(?=[\w@$-])/gu;
/** Reading: `%7B%22code…`: JSON, percent-encoded, as a query or a log carries it. */
const percentStart = /%(?:7B|5B%7B)(?:%20|%0A|\+){0,16}%22[^\s"'<>&]{1,100000}/giu;
/** Reading: what base64 makes of `{"`, `{⏎` and `[{`; a token goes on behind a full stop (RFC 7515 §3.1). */
const base64Start = /(?<![\w+/.-])(?:eyJ|ewo|ew0|W3s)[\w+/-]{24,100000}={0,2}(?![\w+/=.-])/gu;
/** Reading: what Guzzle writes where it cuts a body off. */
const cutPattern = / \(truncated\.\.\.\)/gu;
/** Reading: an XML document or element with content. */
const xmlStart =
  /<(?:\?xml\s|(?:!doctype html|html)[\s>]|(?:[\w-]{1,40}:)?(?:Envelope|Error|Fault|Response|Result|error|errors|response|result|problem)(?:>|\s{1,8}[\w:-]{1,60}=))/gu;

/** The bodies in a text from `from` on, in their order; the first `most` of them. Linear: none is looked into twice. */
export function embeddedBodies(text: string, most: number = MOST_BODIES, from = 0): readonly EmbeddedBody[] {
  const bodies: EmbeddedBody[] = [];
  const escaped = starts(text, escapedStart);
  const xml = starts(text, xmlStart);
  const doubled = starts(text, doubledStart);
  const percent = starts(text, percentStart);
  const base64 = starts(text, base64Start);
  const literal = starts(text, octetsStart);
  const cuts = starts(text, cutPattern);
  let at = from;
  while (bodies.length < most) {
    const json = findJsonStart(text, at);
    const quoted = escaped(at);
    const markup = xml(at);
    const twice = doubled(at);
    const coded = percent(at);
    const octets = base64(at);
    const printed = literal(at);
    const all = [json, quoted, markup, twice, coded, octets, printed];
    const next = Math.min(...all.filter((start) => start !== -1));
    if (!Number.isFinite(next)) break;
    const body =
      next === printed
        ? octetsBody(text, printed + 2)
        : next === twice
          ? doubledBody(text, twice)
          : next === json
            ? jsonBody(text, json, cuts(json))
            : next === quoted
              ? escapedBody(text, quoted)
              : next === coded || next === octets
                ? codedBody(text, next, next === coded)
                : xmlBody(text, markup);
    if (body !== undefined) bodies.push(body);
    at = Math.max(next + 1, body?.span.end ?? 0);
  }
  return bodies;
}

/** Finds the pattern's next place from ever later offsets on. */
function starts(text: string, pattern: RegExp): (from: number) => number {
  let found = 0;
  let known = false;
  return (from) => {
    if (!known || (found !== -1 && found < from)) {
      pattern.lastIndex = from;
      found = pattern.exec(text)?.index ?? -1;
      known = true;
    }
    return found;
  };
}

function jsonBody(text: string, start: number, cut: number): EmbeddedBody | undefined {
  const reading = readJsonAt(text, start, cut === -1 ? text.length : cut);
  if (reading.value === undefined || reading.end <= start) return undefined;
  const span = trimmed(text, start, reading.end);
  return {
    kind: 'json',
    content: sliceOf(text, span.start, span.end),
    span,
    role: isFieldMap(reading.value) ? 'fields' : roleOf(text, start),
    weight: errorWeight(reading.value),
  };
}

/** The escaped text runs to the first quote that is escaped less than its own. */
function escapedBody(text: string, start: number): EmbeddedBody | undefined {
  const quote = text.indexOf('"', start);
  let depth = 0;
  while (text.charCodeAt(quote - 1 - depth) === 92) depth += 1;
  let end = text.length;
  for (let at = text.indexOf('"', quote + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (backslashes < depth && text.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes >= depth) continue;
    end = at - backslashes;
    break;
  }
  const decoded = decodeEscaped(text, { start, end });
  const root = readJsonAt(decoded.text, 0);
  const weight = root.value === undefined ? 0 : errorWeight(root.value);
  return {
    kind: 'json',
    content: decoded,
    span: { start, end },
    role: roleOf(text, start),
    weight,
  };
}

/** Octets run to the first quote that is not escaped. */
function octetsBody(text: string, start: number): EmbeddedBody {
  let end = text.indexOf("'", start);
  while (end !== -1 && text.charCodeAt(end - 1) === 92) end = text.indexOf("'", end + 1);
  const span = { start, end: end === -1 ? text.length : end };
  const content = decodeEscaped(text, span);
  const root = readJsonAt(content.text, 0).value;
  const weight = root === undefined ? 0 : errorWeight(root);
  return { kind: 'json', content, span, role: roleOf(text, start - 2), weight };
}

/** The text runs to the first quote that stands alone. */
function doubledBody(text: string, start: number): EmbeddedBody {
  const builder = new MappedTextBuilder();
  let run = start;
  let end = text.length;
  for (let at = text.indexOf('"', start); at !== -1; at = text.indexOf('"', run)) {
    if (text.charAt(at + 1) !== '"') {
      end = at;
      break;
    }
    builder.add(text.slice(run, at), run, at);
    builder.add('"', at, at + 2);
    run = at + 2;
  }
  builder.add(text.slice(run, end), run, end);
  const content = builder.build();
  const root = readJsonAt(content.text, 0).value;
  const weight = root === undefined ? 0 : errorWeight(root);
  return { kind: 'json', content, span: { start, end }, role: roleOf(text, start), weight };
}

/** An encoded text runs as far as its alphabet. */
function codedBody(text: string, start: number, isPercent: boolean): EmbeddedBody | undefined {
  const pattern = isPercent ? percentStart : base64Start;
  pattern.lastIndex = start;
  const end = start + (pattern.exec(text)?.[0].length ?? 0);
  const content = isPercent ? withoutPercents(text, { start, end }) : decodeBase64(sliceOf(text, start, end));
  const root = content === undefined ? undefined : readJsonAt(content.text, 0).value;
  if (content === undefined || (root?.kind !== 'object' && root?.kind !== 'array')) return undefined;
  const role = roleOf(text, start);
  return { kind: 'json', content, span: { start, end }, role, weight: errorWeight(root) };
}

/** An XML document runs to the last tag that closes. */
function xmlBody(text: string, start: number): EmbeddedBody | undefined {
  const end = text.lastIndexOf('>') + 1;
  if (end - start < 8) return undefined;
  return {
    kind: 'xml',
    content: sliceOf(text, start, end),
    span: { start, end },
    role: roleOf(text, start),
    // A page says less than a body in which programs look for what failed.
    weight: /^<!?(?:doctype )?html/iu.test(text.slice(start, start + 16)) ? 0.5 : 3,
  };
}

/** Reading: the words right before a body. Applied to the 48 characters before it. */
const requestWords =
  /(?:request(?:[ _-]?(?:body|data|payload|json))?|payload|sent|sending|params?|parameters|input|with body|post(?:ed|ing)? data|json=|data=|-d)["']?[ \t]{0,3}[:=]?[>\s("'`]{0,4}(?:b['"])?$/iu;
/** Reading: the same before an answer's body. */
const responseWords =
  /(?:response(?:[ _-]?(?:body|data|text|content))?|reply|answer|returned|received|got|error|result|output)["']?[ \t]{0,3}[:=]?[>\s("'`]{0,4}(?:b['"])?$/iu;

/** Reading: a validator prints the rule that was broken, and the value that broke it. Applied to the 160 characters before a body. */
const ruleWords =
  /(?:^|\n)[ \t]{0,8}(?:schema|value|failed validating [^\n]{0,100}|on instance[^\n]{0,100}):[ \t]{0,8}\r?\n\s{0,16}$/iu;

export function roleOf(text: string, start: number): EmbeddedBody['role'] {
  const before = text.slice(Math.max(0, start - 48), start);
  if (/:\s{0,32}$/u.test(before) && ruleWords.test(text.slice(Math.max(0, start - 160), start)))
    return 'rule';
  if (responseWords.test(before)) return 'response';
  return requestWords.test(before) ? 'request' : null;
}
