import type { JsonNode } from '../../json/node.ts';
import type { Problem } from '../../text/reading.ts';

/** A log has at most so many records of which every one is read. */
const MOST_READ = 2000;
/** Of a longer log so many of the first that may speak of a failure: what failed first may be the cause. */
const FIRST_READ = 500;
/** A longer record is read without a look at its text. */
const LONGEST = 16_384;

/** A member that ends in `status` or `code` with a status of 400 or more. */
const STATUS = String.raw`(?:[Ss]tatus|STATUS|[Cc]ode|CODE)[\w.-]{0,20}\\{0,8}"\s{0,8}:\s{0,8}\\{0,8}"?[45]\d\d(?!\d)`;
/** A level at which programs write what failed. */
const LEVEL = String.raw`(?:[Ll]evel(?:name)?|LEVEL|[Ss]everity|SEVERITY|lvl|"@?l)"\s{0,8}:\s{0,8}"?(?:[Ee]rr|ERR|[Ww]arn|WARN|[Ff]atal|FATAL|[Cc]rit|CRIT|[Aa]lert|ALERT|[Ee]merg|EMERG|[Ss]evere|SEVERE|[456]0\b)`;
/** A member that holds an error, in the record or in a string of it. */
const ERROR = String.raw`(?:[Ee]rr(?:or)?s?|[Ee]xception|[Ss]tack|[Ss]tack_?[Tt]race|errno|faultstring)\\{0,8}"\s{0,8}:\s{0,8}(?!null|false|0|\\{0,8}"\\{0,8}"|\[\]|\{\})`;
/** The sentence of an answer that is kept as a string. */
const SENTENCE = String.raw`(?:message|detail|title)\\{1,8}"`;
/** A status among words. */
const WORDS = String.raw`[\s(=[][45]\d\d[\s),.:;\]"\\]`;
/** What speaks of a failure. Applied to one record. */
const FAILURE = new RegExp([STATUS, LEVEL, ERROR, SENTENCE, WORDS].join('|'), 'u');
/** The address of a call. Applied to one record. */
const ADDRESS =
  /"(?:url|uri|path|target|endpoint|original_?[Uu]rl|request_?(?:[Uu]r[il]|[Pp]ath)|http\.url|full_?[Uu]rl)"\s{0,8}:\s{0,8}"([^"]{1,2048})"/u;
/** The method of a call. Applied to one record. */
const METHOD = /[Mm]ethod"\s{0,8}:\s{0,8}"(\w{3,8})"/u;

interface Telling {
  readonly nodes: readonly JsonNode[];
  readonly problems: readonly Problem[];
}

/**
 * The records of a long log that are worth a full reading: by a look at their text, those that may speak of a failure, and
 * for each call among them the last record of the same call, which may be its success. Of a short log all.
 */
export function tellingRecords(text: string, all: readonly JsonNode[]): Telling {
  if (all.length <= MOST_READ) return { nodes: all, problems: [] };
  const failing = new Set<number>();
  const calls = new Map<string, number>();
  for (const [index, { span }] of all.entries()) {
    if (span.end - span.start > LONGEST) failing.add(index);
    else if (FAILURE.test(text.slice(span.start, span.end))) failing.add(index);
  }
  const candidates = failing.size > 0 ? [...failing] : [...all.keys()];
  const chosen = [
    ...new Set([...candidates.slice(0, FIRST_READ), ...candidates.slice(FIRST_READ - MOST_READ)]),
  ];
  for (const index of chosen) {
    const call = failing.has(index) ? callOf(text, all[index]) : null;
    if (call !== null) calls.set(call, index);
  }
  const later = new Map<string, number>();
  for (let index = (chosen[0] ?? 0) + 1; index < all.length && calls.size > 0; index += 1) {
    if (failing.has(index)) continue;
    const call = callOf(text, all[index]);
    if (call !== null && index > (calls.get(call) ?? Infinity)) later.set(call, index);
  }
  const read = [...new Set([...chosen, ...later.values(), all.length - 1])].toSorted((a, b) => a - b);
  const kind = failing.size > 0 ? 'that probably matter to a failure' : 'at its beginning and its end';
  const message = `the log has ${all.length} records; ${read.length} ${kind} were read`;
  return {
    nodes: read.flatMap((index) => all[index] ?? []),
    problems: [{ message, span: { start: 0, end: 0 } }],
  };
}

function callOf(text: string, node: JsonNode | undefined): string | null {
  if (node === undefined) return null;
  const record = text.slice(node.span.start, Math.min(node.span.end, node.span.start + LONGEST));
  const address = ADDRESS.exec(record)?.[1];
  return address === undefined ? null : `${METHOD.exec(record)?.[1] ?? ''} ${address}`;
}
