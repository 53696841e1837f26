import type { JsonNode, Path } from '../../json/node.ts';
import { memberAt, nodeAt } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import { foldName } from '../../text/fold-name.ts';
import type { StatedFieldError } from '../shape.ts';
import { completePaths } from './completion.ts';
import type { NamedPlace } from './entry-place.ts';
import { className, readExtensions, readPlaces } from './entry-place.ts';
import { meantPaths } from './opening-places.ts';
import { fieldInside } from './sentence-inside.ts';
import type { Below, Folded, ReadingContext } from './reading-context.ts';
import { codeOf, foldedMembers, isCode, isSentence, wordOf } from './reading-context.ts';
import {
  adviceWords,
  codeWords,
  echoWords,
  holdsPlaceWord,
  messageListWords,
  messageWords,
  strongPathWords,
} from './vocabulary.ts';

interface Said {
  readonly message: string;
  readonly code: string | null;
}

/** An error entry: what it names, what it says, and the entries below it. */
export interface Entry {
  readonly errors: readonly StatedFieldError[];
  /** Whether the entry names a place at all. */
  readonly placed: boolean;
  readonly strong: boolean;
}

/**
 * Reads one object of a list of errors. `undefined`: it says nothing, or nothing about a place.
 * Words like `path` mean a field only where nothing else shows that they mean the URL.
 */
export function readEntry(node: JsonNode, below: Below, context: ReadingContext): Entry | undefined {
  if (!maySpeak(node)) return undefined;
  const wrapped = memberAt(node, wrappedAt(node))?.value;
  if (wrapped !== undefined) return readEntry(wrapped, below, context);
  const members = foldedMembers(node);
  if (aside.test(members.get('severity')?.value.text ?? '')) return undefined;
  // everit-json-schema: a tree whose leaves are the errors.
  if ((members.get('causingexceptions')?.value.elements.length ?? 0) > 0) return undefined;
  const said = readSaid(members);
  const pathValue = members.get('path')?.value;
  const graphql =
    members.has('locations') ||
    (pathValue?.kind === 'array' &&
      (members.has('extensions') || isGraphql(context) || pathValue.elements[0]?.text === 'variable'));
  const stated = graphql ? readExtensions(members) : readPlaces(members, context, said[0]?.message ?? '');
  const places = stated.map((place) => ({
    ...place,
    paths: meantPaths(place.paths, said[0]?.message ?? ''),
  }));
  const children = [
    ...readChildren(members, places[0]?.paths[0], below, context),
    ...readBranches(members, below, context),
  ];
  const firstPlace = places[0];
  // What is wrong below says it closer.
  if (members.has('nested') && children.length > 0 && firstPlace?.strong === true)
    return { errors: children, placed: true, strong: true };
  // A key or a controller's argument names no field when the sentence itself names one.
  if (firstPlace !== undefined && sentenceNamesBetter(firstPlace, said[0]?.message ?? '', context))
    return undefined;
  if (firstPlace === undefined) {
    if (said.length === 0 && children.length === 0) return undefined;
    return {
      errors:
        children.length > 0 && !members.has('nestederrors')
          ? children
          : [...wholeErrors(node, said, below), ...children],
      placed: children.length > 0,
      strong: false,
    };
  }
  if (said.length === 0 && children.length === 0) return undefined;
  if (
    !firstPlace.strong &&
    !said.some(({ message }) => !isCode(message)) &&
    !isKept(firstPlace, said, context)
  )
    return undefined;
  const errors: StatedFieldError[] = [];
  for (const named of places) {
    const place = syntaxPlace(named, said);
    for (const { message, code } of said) {
      const completed = completePaths(place.paths, members, message, place.span);
      for (const { paths, span } of completed) {
        errors.push({
          paths: paths.map((path) => [...below.prefix, ...path]),
          in: place.in ?? below.in,
          message,
          code,
          span,
          said: 'structure',
          ...(place.requestOffset === undefined ? {} : { requestOffset: place.requestOffset }),
        });
      }
    }
  }
  return { errors: [...errors, ...children], placed: true, strong: firstPlace.strong };
}

/** Whether a place under a weak word is one without a sentence: the request has it, or the code speaks of it. */
function isKept(
  { paths: [path = []] }: NamedPlace,
  said: readonly Said[],
  { names }: ReadingContext,
): boolean {
  const last = path.findLast((segment) => typeof segment === 'string');
  if (last === undefined) return false;
  return (
    names?.has(foldName(last)) ??
    said.some(({ code }) => code !== null && code.split(/[_.-]/u).includes(last))
  );
}

/** Whether the answer is GraphQL's, whose errors stand beside `data`; a payload's own stand in it, and their `path` is the input's. */
function isGraphql({ body }: ReadingContext): boolean {
  const names = body.root?.members.map(({ name }) => name) ?? [];
  return body.statusCode === 200 && names.includes('data') && names.includes('errors');
}

/**
 * Whether the sentence names a place of the request while the entry's own word names none: a rule's key
 * (`validation.body.type`) or the name of the server's argument. Without a request only weak words give way.
 */
function sentenceNamesBetter(place: NamedPlace, message: string, { names, body }: ReadingContext): boolean {
  const [path = []] = place.paths;
  const last = path.findLast((segment) => typeof segment === 'string');
  if (message === '' || typeof last !== 'string' || names?.has(foldName(last)) === true) return false;
  if (place.strong && (names === null || path.length !== 1)) return false;
  if (names === null && path.length < 3) return false;
  const inside = fieldInside(message, names);
  if (inside?.strength !== 'strong') return false;
  const stands = (found: Path): boolean => nodeAt(body.request?.body, found) !== undefined;
  return (
    names === null ||
    inside.paths.some((found) => stands(found) || (found.length > 1 && stands(found.slice(0, -1))))
  );
}

/** Reading: the end of what Python's JSON decoder says: `Expecting value: line 1 column 15 (char 14)`. */
const decodeError = /\(char \d{1,9}\)$/u;

/** pydantic's `["body", 29]` is an offset only for a syntax error, else an index. */
function syntaxPlace(place: NamedPlace, said: readonly Said[]): NamedPlace {
  const { requestOffset, ...indexed } = place;
  if (requestOffset === undefined) return place;
  const isSyntax = said.some(
    ({ message, code }) => (code !== null && /json/iu.test(code)) || decodeError.test(message),
  );
  return isSyntax ? { ...place, paths: [[]] } : indexed;
}

function wholeErrors(node: JsonNode, said: readonly Said[], below: Below): StatedFieldError[] {
  return said.map(({ message, code }) => ({
    paths: [below.prefix],
    in: below.in,
    message,
    code,
    span: node.span,
    said: 'structure' as const,
  }));
}

/** Reading: the severity of what was not refused. */
const aside = /^(?:info(?:rmation(?:al)?)?|success|ok|debug|trace)$/iu;

/** Words by which an entry speaks of itself, whatever it holds. */
const ownWords: ReadonlySet<string> = new Set<string>(
  [...messageWords, ...strongPathWords, 'code', 'name', 'key', 'status'].filter((word) => word !== 'error'),
);

/** Zendesk Sell: where each entry wraps its error beside what is known of the entry. */
const wrappedAt = byOutline(({ names, kinds }) => {
  const at = names.indexOf('error');
  return kinds[at] === 'object' && !names.some((name) => ownWords.has(wordOf(name))) ? at : -1;
});

/** Every word under which {@link readSaid} or {@link readChildren} finds something. */
const speakingWords: ReadonlySet<string> = new Set<string>([
  ...messageWords,
  ...messageListWords,
  ...codeWords,
  'constraints',
  'details',
  'messages',
  'title',
  '_tag',
  'extensions',
  'children',
  'expected',
  'pred',
  'errorreason',
]);

/** Whether an entry may say something by this member: most objects of a long list are none, and are told by it. */
const maySpeak = byOutline(({ names, kinds, empty }) =>
  names.some((name, at) => !(kinds[at] === 'array' && empty[at] === true) && speakingWords.has(wordOf(name))),
);

/** The sentences of an entry with their codes. */
function readSaid(members: Folded): readonly Said[] {
  const constraints = members.get('constraints')?.value;
  if (constraints !== undefined && constraints.members.length > 0) {
    const texts = constraints.members.filter(({ value }) => value.kind === 'string');
    if (texts.length > 0) return texts.map(({ name, value }) => ({ message: value.text, code: name }));
  }
  const code = readCode(members);
  for (const word of messageWords) {
    const value = members.get(word)?.value;
    if (value?.kind !== 'string' || value.text.trim() === '') continue;
    if ((word === 'reason' || word === 'error' || word === 'issue' || word === 'title') && isCode(value.text))
      continue;
    return [{ message: value.text, code: code === value.text ? null : code }];
  }
  for (const word of [...messageListWords, 'message', 'msg', 'description', 'reason', 'error'] as const) {
    const list =
      members.get(word)?.value.elements.filter(({ kind, text }) => kind === 'string' && text !== '') ?? [];
    if (list.length > 0) return list.map(({ text }) => ({ message: text, code }));
  }
  for (const word of ['message', 'msg', 'error', 'details'] as const) {
    const inside = members.get(word)?.value;
    const one = inside?.kind === 'object' ? readMessage(inside) : [];
    if (one.length > 0) return one.map((said) => ({ ...said, code: said.code ?? code }));
  }
  const details = members.get('details')?.value;
  if (details?.kind === 'string' && details.text.includes(' ')) return [{ message: details.text, code }];
  const spoken = (members.get('messages') ?? members.get('errors'))?.value.elements ?? [];
  const inner = spoken.flatMap((element) => (element.kind === 'object' ? readMessage(element) : []));
  if (inner.length > 0) return inner;
  for (const word of ['title', 'reason', 'errorreason', 'error', 'issue'] as const) {
    const value = members.get(word)?.value;
    if (value?.kind === 'string' && value.text !== '')
      return [{ message: value.text, code: code ?? value.text }];
  }
  const own = longestSentence(members);
  if (own !== null) return [{ message: own, code }];
  if (code !== null) return [{ message: code, code }];
  // typia and clojure.spec say what the place should hold.
  const wanted = (members.get('expected') ?? members.get('pred'))?.value;
  return wanted?.kind === 'string' && wanted.text !== '' ? [{ message: wanted.text, code: null }] : [];
}

/** The longest sentence under a word nobody knows: `{"attribute": "number", "type": "too_long", "full": "Number is too long"}`. */
function longestSentence(members: Folded): string | null {
  let longest: string | null = null;
  for (const [word, { value }] of members) {
    if (value.kind !== 'string' || !isSentence(value.text)) continue;
    if (adviceWords.has(word) || echoWords.has(word) || holdsPlaceWord([word])) continue;
    if (longest === null || value.text.length > longest.length) longest = value.text;
  }
  return longest;
}

/** A sentence with its number in a list of them: `{"id": 4000005, "text": "…"}`. */
function readMessage(node: JsonNode): readonly Said[] {
  const members = foldedMembers(node);
  const text = (members.get('text') ?? members.get('message'))?.value;
  if (text?.kind !== 'string' || text.text === '') return [];
  return [
    {
      message: text.text,
      code: codeOf((members.get('id') ?? members.get('code') ?? members.get('rule'))?.value),
    },
  ];
}

/** `type` values that only say what kind of entry this is. */
const kindsOfEntry: ReadonlySet<string> = new Set([
  'field',
  'alternative',
  'alternative_grouped',
  'unknown_fields',
  'global',
]);

/** A code with other characters than most: `[duplicate]user.email`. */
function oddCode(value: JsonNode | undefined): string | null {
  return value?.kind === 'string' && value.text.length < 80 && value.text !== '' && !isSentence(value.text)
    ? value.text
    : null;
}

export function readCode(members: Folded): string | null {
  for (const word of codeWords) {
    const value = members.get(word)?.value;
    const code = codeOf(value) ?? (word === 'code' ? oddCode(value) : null);
    if (code === null || kindsOfEntry.has(code)) continue;
    // The sentence itself may stand under `error` or `reason`; a name may be the field's.
    if (word === 'name' && !className.test(code) && !members.has('argument')) continue;
    return code;
  }
  const tag = members.get('_tag')?.value;
  const extended =
    members.get('extensions')?.value.members.find(({ name }) => name === 'code')?.value ??
    members.get('context')?.value.members.find(({ name }) => name === 'errorType')?.value;
  const reason = codeOf(members.get('statuscode')?.value);
  return codeOf(tag) ?? codeOf(extended) ?? (reason !== null && /^[A-Z_]+$/u.test(reason) ? reason : null);
}

/** The branches of an alternative, which name their own places: express-validator's `nestedErrors`. */
function readBranches(members: Folded, below: Below, context: ReadingContext): StatedFieldError[] {
  const list = (members.get('nestederrors') ?? members.get('nested'))?.value.elements ?? [];
  const entries = list.flatMap((branch) => (branch.kind === 'array' ? branch.elements : [branch]));
  return entries.flatMap((entry) =>
    entry.kind === 'object' && !entry.members.some(({ name }) => name === 'nestedErrors')
      ? (readEntry(entry, below, context)?.errors ?? [])
      : [],
  );
}

/** Trees of entries are read no deeper. */
const deepest = 60;

/** Entries below an entry: class-validator's `children`, a property's own list of entries. */
function readChildren(
  members: Folded,
  parent: Path | undefined,
  below: Below,
  context: ReadingContext,
): StatedFieldError[] {
  const list = members.get('children')?.value;
  if (list === undefined || parent === undefined || below.prefix.length > deepest) return [];
  const inside: Below = { ...below, prefix: [...below.prefix, ...parent] };
  return list.elements.flatMap((element) =>
    element.kind === 'object' ? (readEntry(element, inside, context)?.errors ?? []) : [],
  );
}
