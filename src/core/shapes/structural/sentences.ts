import { foldName } from '../../text/fold-name.ts';
import { readLocation } from '../location-word.ts';
import type { FieldLocation } from '../shape.ts';
import { listedNames } from './listed-names.ts';
import type { RequestNames } from './request-names.ts';
import { fieldInside, graphqlVariable, steppedLines } from './sentence-inside.ts';
import { memberInSentence } from './sentence-member.ts';
import { openedSentences } from './opened-sentences.ts';
import { withNamesBefore } from './names-before.ts';
import { setSentences } from './sentence-set.ts';
import type { NamedInProse, Strength } from './named-in-prose.ts';
import { isKnown } from './known-name.ts';
import { notNames, pronouns } from './not-names.ts';
import { placeAndMessageLines } from './place-lines.ts';
import { placeRows } from './place-rows.ts';
import { fieldAtStart } from './sentence-start.ts';

/** One sentence about a field, cut out of a text. Offsets count from the text's start. */
export interface FieldSentence {
  readonly named: NamedInProse;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
}

/** How much the place of a text speaks for its naming fields. */
export interface ProseTrust {
  /** It is one of a list of sentences about what is wrong. */
  readonly listed: boolean;
  /** The least strength to believe. */
  readonly least: Strength;
}

/** Texts are read no further. */
const longestText = 1_000_000;
/** Joined sentences that are searched one by one end here. */
const longestListed = 20_000;
/** Reading: what stands between two sentences that servers join into one text, or before the first. */
const joint = /(?:, and |, |,(?=\p{Ll})|\. |; ?|\n+[-*•\s]{0,8}| \| |: | and |\) |^[-*•]?\s{0,4})/gu;
/**
 * Reading: words for a syntax error of JavaScript's JSON, Jackson, nlohmann::json and of XML, Go's for a time: they quote the text, not a field;
 * JSON-RPC's for its params.
 */
const syntaxError =
  /\b(?:[Uu]nexpected token|Unexpected (?:end of JSON|close marker)|syntax error while parsing|is not valid JSON|in JSON at position|Cannot (?:read|set|destructure) propert(?:y|ies)|is an invalid start of|Expecting property name|Start tag expected)\b|^(?:Invalid params\.?$|(?:parsing \w{1,40} body from "[^"\n]{0,80}" failed, because )?parsing time ")/u;
/** Reading: what is left over at the end of a sentence that was joined to the next one. */
const trailingJoint = /(?:,\n[\w ]{3,30}:)?(?:,? and|[,;|.]|\n\s{0,8}[-*•])?\s{0,20}$/u;
/** Reading: an opening that announces validation errors. */
const announcement =
  /(?:validation|valid|error|errors|failed|fix one|problem)[^\n:]{0,60}: ?\n?[\s*•-]{0,8}$|^[45]\d\d(?: [\p{L} ]{2,40})?: $|^(?:[45]\d\d )?(?:bad request|unprocessable \w{6,7})[.:]?\n[\s*•-]{0,8}$/iu;
/** Reading: the rule's id behind a sentence, in brackets: ` [string.email]` (protovalidate). */
const ruleRemark = / \[([a-z]\w{0,40}(?:\.\w{1,40}){1,4})\]$/u;

/** Reading: the part of the request that a sentence names: `in query`, `query string`, `query parameter`. */
const partWords =
  /^(query|header|cookie)s? validation\b|(?<!\w)(?:in|from) (?:the )?(?:request )?(query|headers?|cookies?)\b|(?<!\w)(query|header|cookie|path) (?:string|param(?:eter)?|variable)s?\b/iu;

/** The part of the request that the sentence, or what announces it, names. */
function partIn(text: string): FieldLocation | null {
  const match = partWords.exec(text.slice(0, 2000));
  return match === null ? null : readLocation((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
}

/** The sentences of a text that name a field; empty when it names none. */
export function fieldSentences(
  text: string,
  names: RequestNames | null,
  trust: ProseTrust,
): readonly FieldSentence[] {
  const sentences = readSentences(text, names, trust);
  const [only, ...others] = sentences;
  if (only === undefined || others.length > 0 || only.named.in !== null) return sentences;
  const part = partIn(text.slice(0, only.end));
  const inBody = names !== null && isKnown(text.slice(only.named.start, only.named.end), names);
  return part === null || inBody ? sentences : [{ ...only, named: { ...only.named, in: part } }];
}

function readSentences(
  text: string,
  names: RequestNames | null,
  trust: ProseTrust,
): readonly FieldSentence[] {
  const bounded = text.length > longestText ? text.slice(0, longestText) : text;
  if (syntaxError.test(bounded.slice(0, 2000))) return [];
  const stepped = bounded.includes('\nIn ') ? steppedLines(bounded.slice(0, 20_000)) : [];
  if (stepped.length > 1) {
    return stepped.map(({ named, message }) => ({
      named,
      message,
      start: named.start,
      end: named.end,
      code: null,
    }));
  }
  const blocks = bounded.includes('\n') ? placeAndMessageLines(bounded) : [];
  if (blocks.length > 0) return blocks;
  const rows = bounded.includes('\n') ? placeRows(bounded.slice(0, longestListed)) : [];
  if (rows.length > 0) return rows;
  const set = setSentences(bounded, names);
  if (set.length > 0) return set;
  const several = listedNames(bounded);
  if (several.length > 0) return several;
  const coerced = bounded.includes('\n') ? undefined : graphqlVariable(bounded.slice(0, 2000));
  if (coerced !== undefined)
    return [{ named: coerced, message: bounded, start: 0, end: bounded.length, code: null }];
  const joined = joinedSentences(bounded, names, trust);
  if (joined.length > 0) {
    const earlier = namedBefore(joined, bounded, names);
    return earlier === undefined ? joined : [earlier];
  }
  const opened = openedSentences(bounded, names, trust.listed);
  if (opened.length > 0) return opened;
  const parts = severalInside(bounded, names);
  if (parts.length > 1) return parts;
  const inside = fieldInside(bounded, names);
  if (inside === undefined || (inside.strength === 'plain' && trust.least === 'strong' && !trust.listed))
    return [];
  return [
    {
      named: inside,
      message: messageAround(bounded, inside),
      start: 0,
      end: bounded.length,
      code: inside.code,
    },
  ];
}

/**
 * The field that the text names before its first sentence about a bare word: in `parameter "limit" in query has an error:
 * number must be at most 100` the number is none.
 */
function namedBefore(
  joined: readonly FieldSentence[],
  text: string,
  names: RequestNames | null,
): FieldSentence | undefined {
  const [first] = joined;
  if (first === undefined || first.start === 0) return undefined;
  const name = text.slice(first.named.start, first.named.end);
  const byForm = first.named.strength === 'strong' && (pathJoint.test(name) || isKnown(name, names));
  if (byForm && text.charAt(first.named.start - 1) !== '"') return undefined;
  const inside = fieldInside(text, names);
  if (inside === undefined || inside.strength !== 'strong' || inside.end > first.start) return undefined;
  return {
    named: inside,
    message: messageAround(text, inside),
    start: 0,
    end: text.length,
    code: inside.code,
  };
}

/** Reading: a path's joint. */
const pathJoint = /[._[/]/u;

/** Sentences joined by semicolons or lines that name their fields inside: `Invalid email at "a.b"; Expected number at "c"`. */
function severalInside(text: string, names: RequestNames | null): readonly FieldSentence[] {
  if (text.startsWith('Variable "$')) return [];
  const found: FieldSentence[] = [];
  const parts = text.slice(0, longestListed).split(/; |\n/u);
  let start = 0;
  for (const part of parts) {
    const inside = part === '' ? undefined : fieldInside(part, names);
    if (inside?.strength === 'strong') {
      const named = { ...inside, start: inside.start + start, end: inside.end + start };
      found.push({ named, message: part.trim(), start, end: start + part.length, code: inside.code });
    }
    start = text.indexOf(part, start) + part.length;
  }
  if (found.length < parts.filter((part) => part.trim() !== '').length) return [];
  return new Set(found.map(({ named }) => JSON.stringify(named.paths[0]))).size === found.length ? found : [];
}

/** Python's `str(ValidationError)`: the first line is the sentence, the rest is a dump. */
function messageAround(text: string, named: NamedInProse): string {
  const dump = text.indexOf('\n\nFailed validating');
  return dump > 0 && named.start > dump ? text.slice(0, dump) : text;
}

/** Sentences joined with ", ", ". ", newlines …, each opening with a field: cut only where one does. */
function joinedSentences(
  text: string,
  names: RequestNames | null,
  trust: ProseTrust,
): readonly FieldSentence[] {
  const starts: { at: number; named: NamedInProse; joint: string }[] = [];
  joint.lastIndex = 0;
  for (const match of text.matchAll(joint)) {
    const at = match.index + match[0].length;
    const before = starts.at(-1);
    if (at >= text.length || Math.max(before?.at ?? -1, before?.named.start ?? -1) >= at) continue;
    const rooted =
      match[0] === ': ' &&
      before?.named.messageFrom === at &&
      before.named.paths[0]?.length === 0 &&
      !argument.test(text.slice(before.named.start, before.named.end));
    if (match[0] === ': ' && before !== undefined && before.named.messageFrom !== -1 && !rooted) continue;
    const named = fieldAtStart(text, at, names);
    // gojsonschema: `(root): email is required` is about `email`.
    if (named !== undefined && rooted) starts.pop();
    if (named !== undefined)
      starts.push({ at, named: rooted ? { ...named, strength: 'strong' } : named, joint: match[0] });
  }
  const believed = believedStarts(starts, text, trust, names);
  const found = believed.map(({ at, named }, index) => {
    const next = believed[index + 1]?.at ?? text.length;
    const from = named.messageFrom > at && named.messageFrom < next ? named.messageFrom : at;
    const cut = alone(text.slice(from, next), text.slice(0, believed[0]?.at ?? 0));
    const message = index + 1 < believed.length ? cut.replace(trailingJoint, '') : cut.trimEnd();
    return {
      named: named.messageFrom > at || text.charAt(named.start) === '/' ? withMember(named, message) : named,
      message,
      start: at,
      end: next,
      code: named.code ?? ruleRemark.exec(message)?.[1] ?? null,
    };
  });
  // The same sentence twice: the error's own and the one among its details.
  const said = new Set<string>();
  return withNamesBefore(found, text).filter(({ named, message }) => {
    if (figures.test(message)) return false;
    const key = JSON.stringify([named.paths[0], message.replace(/\.$/u, '')]);
    return said.size < said.add(key).size;
  });
}

/** Reading: a line of a measurement instead of a sentence: `......... 7950`. */
const figures = /^[\d.,:%/ -]+(?:\n|$)/u;

/** Reading: the name a Java compiler gives an argument. */
const argument = /\barg\d{1,2}$/u;

/** Reading: the end of a sentence before another one. */
const sentenceEnd = /[.!?](?= \p{Lu})/u;

/** Reading: a member of the error printed on a line of its own: `Code: InvalidParameter` (Azure's command line). */
const nextMember = /\n(?:Code|Message|Target|Status|Details?):/u;

/** What is said of a field in a letter or a chat ends with its sentence, and before the error's next member. */
function alone(said: string, before: string): string {
  const end = sentenceEnd.test(before) ? sentenceEnd.exec(said)?.index : undefined;
  return (end === undefined ? said : said.slice(0, end + 1)).split(nextMember, 1)[0] ?? said;
}

/** The absent or surplus member that the words behind `customer: ` name (serde: missing field `email`). */
function withMember(named: NamedInProse, message: string): NamedInProse {
  const member = memberInSentence(message) ?? bareMember(named, message);
  const fresh =
    member !== undefined && named.paths.every((path) => foldName(String(path.at(-1))) !== foldName(member));
  return fresh
    ? { ...named, paths: [...named.paths.map((path) => [...path, member]), ...named.paths] }
    : named;
}

/** Reading: gojsonschema behind the place of an element: row is required */
const requiredBare = /^([\p{Ll}_][\p{L}\p{N}_-]{0,80}) is required\.?$/u;

function bareMember(named: NamedInProse, message: string): string | undefined {
  const name = requiredBare.exec(message)?.[1];
  const inElement = typeof named.paths[0]?.at(-1) === 'number';
  return !inElement || name === undefined || notNames.has(name) || pronouns.has(name) ? undefined : name;
}

/** Reading: what a validator says right behind a field's name. */
const saidOfField =
  /^ (?:(?:value|field) )?(?:must|should|can['’]?t be|cannot be|does(?: not|n['’]t) (?:contain|meet|conform|have a valid)|needs to|has (?:already been taken|(?:an? )?(?:invalid|wrong)|too)|(?:is|are) (?:a )?(?:[Rr]equired|missing|invalid|Invalid input(?=:)|Too (?:small|big)(?=:)|empty|blank|too|not a|not an|not valid|not present|less|greater|already taken|out of))\b/u;
/** Reading: what it says of a field that the request lacks. */
const saidOfAbsent =
  /^ (?:(?:field|attribute|parameter) )?(?:must (?:exist|be (?:present|set|provided))|can['’]?t be (?:blank|empty|null)|cannot be (?:blank|empty|null)|(?:is|are) (?:a )?(?:[Rr]equired|missing|blank|Invalid input(?=: [^\n]{1,80} received undefined)))\b/u;

/** Reading: what tells one user from another, and that somebody else has it: `Email already in use`. */
const identity = /^(?:e-?mail|user-?name|login|phone|nick(?:name)?|handle|slug)$/iu;
/** Reading: what a segment of the path is called, which no request names. */
const identifier = /^(?:id|uuid|[a-z]{2,30}(?:_id|Id))$/u;
const takenAlready = /^ already (?:in use|taken)\b/u;
/** Reading: a validator's words behind `name: `. */
const saidBehindColon =
  /^: (?:missing|enter an?|select an?|invalid|required|shorter|longer|unknown field|a valid|ensure|please|input should|non[ -]|does not|must|should|can['’]?t|cannot|is|not|too|already|expected|this|value|field|.{0,30}this field|-?\d[\d.]{0,20} [<>]=? \d{1,20})\b|^: [\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/iu;

/** Whether a text that opens with a bare word speaks of a field: with a request that lacks it, only of its absence. */
function opens(text: string, named: NamedInProse, names: RequestNames | null): boolean {
  const name = text.slice(named.start, named.end);
  if (!/^\p{L}[^\s]*$/u.test(name)) return false;
  const behind = text.slice(named.end, named.end + 120);
  return (
    (identity.test(name) && takenAlready.test(behind)) ||
    (identifier.test(name) && saidOfField.test(behind)) ||
    (names === null ? saidOfField : saidOfAbsent).test(behind) ||
    (/^\p{Ll}/u.test(name) && saidBehindColon.test(text.slice(named.end, named.end + 80)))
  );
}

function isSame(one: NamedInProse, other: NamedInProse, text: string): boolean {
  return text.slice(one.start, one.end) === text.slice(other.start, other.end);
}

type Start = { readonly at: number; readonly named: NamedInProse; readonly joint: string };

function believedStarts(
  starts: readonly Start[],
  text: string,
  trust: ProseTrust,
  names: RequestNames | null,
): readonly Start[] {
  const strong = starts.filter(({ named }) => named.strength === 'strong');
  const announced = starts.filter(
    ({ at }) => at === 0 || announcement.test(text.slice(Math.max(0, at - 120), at)),
  );
  const opening = starts[0];
  const plainOpening = opening !== undefined && opening.at === 0 && opens(text, opening.named, names);
  const plainAllowed =
    plainOpening ||
    trust.least === 'plain' ||
    trust.listed ||
    announced.some(({ at }) => at > 0) ||
    strong.length > 0;
  if (strong.length === starts.length) return starts;
  if (!plainAllowed) return strong;
  // A bare word counts at the text's beginning, after an announcement, or beside another field's sentence.
  const anchor = starts.find(
    ({ at, named }) =>
      named.strength === 'strong' || at === 0 || announcement.test(text.slice(Math.max(0, at - 120), at)),
  );
  if (anchor === undefined) return [];
  return starts.filter(({ at, named, joint: before }) => {
    if (named.strength === 'strong') return true;
    // What stands before the anchor counts when it is built like it.
    if (at < anchor.at)
      return (
        /^[\n,;]/u.test(before) &&
        anchor.joint.charAt(0) === before.charAt(0) &&
        named.messageFrom > 0 &&
        anchor.named.messageFrom > 0
      );
    // Joined sentences are built alike: behind `a must be …` a `b: …` is the server's explanation.
    if (before === ', ' && named.messageFrom < 0 !== anchor.named.messageFrom < 0) return false;
    return (
      at === anchor.at ||
      before.startsWith(', ') ||
      before === '. ' ||
      // A field's sentences, listed by JavaScript: `pin must be a string,pin must be longer than 3`.
      (before === ',' && starts.some((other) => other.at < at && isSame(other.named, named, text))) ||
      (before === ' and ' && /^\p{Lu}/u.test(text.slice(at))) ||
      before.startsWith('\n') ||
      before.startsWith(';') ||
      (before === ' | ' && named.messageFrom > 0 && anchor.named.messageFrom > 0)
    );
  });
}
