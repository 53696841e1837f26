import type { JsonNode } from '../../json/node.ts';
import { memberAt } from '../../json/node.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { locationWord, readLocation } from '../location-word.ts';
import type { StatedFieldError } from '../shape.ts';
import { answeredList, isMixed, isSuccess, placedOnce, readBatch } from './batch.ts';
import { isTable, readColumns } from './columns.ts';
import { withoutCommonRoot } from './common-root.ts';
import { readLonePlace } from './lone-place.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './entry.ts';
import { readEntryList, readMapList, readSingle } from './entry-list.ts';
import { readFieldMap } from './field-map.ts';
import { exceptionElement } from './failure-sign.ts';
import type { SeenMember } from './glance.ts';
import {
  boxWords,
  holdsContainer,
  locationWordSet,
  mayNameSide,
  membersToVisit,
  messageWordSet,
} from './glance.ts';
import { readHtmlList } from './html-list.ts';
import { isKeyList, readKeyList } from './key-list.ts';
import { readKeyedEntries } from './keyed-entries.ts';
import { isRecord } from './map-value.ts';
import { readNestedJson } from './nested-json.ts';
import { readPairs } from './pairs.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { atRoot, heldText, isScalar, isSentence, wordOf } from './reading-context.ts';
import { inNamedRecords, inRecordOf, isNumberedRecord } from './record.ts';
import { equalsRequest } from './request-echo.ts';
import { reasonOf, sentenceOf } from './said-beside.ts';
import { listsFieldSentences } from './sentence-list.ts';
import type { Group, Standing } from './standing.ts';
import { refused, succeeded, trustFor } from './standing.ts';
import { rowsOf } from './tables.ts';
import { envelopeWords, isContainerWord, isLikelyWhole, wordSet } from './vocabulary.ts';

/** A text that may name fields, to be read when members named none. */
export interface Prose {
  readonly text: string;
  readonly node: JsonNode;
  readonly listed: boolean;
  readonly below: Below;
  /** How the text was taken out of the body, when not as one string of it. */
  readonly mapped: MappedText | null;
  /** The machine-readable reason that stands beside the text. */
  readonly code: string | null;
  /** The object that says beside the text which record it is about. */
  readonly record: JsonNode | null;
  /** It stands in a list of what is wrong with the whole body. */
  readonly ofWhole: boolean;
}

export interface Found {
  readonly groups: readonly Group[];
  readonly prose: readonly Prose[];
}

/** Values visited at most; the entries of one list count once. */
const mostValues = 200_000;
const deepest = 40;

/** Words below which even a success has nothing but errors. */
const errorWords = wordSet('error errors');
/** In a trace's text only Jackson says where in the body something is wrong. */
const jacksonChain = '(through reference chain: ';

/** Walks a body once and collects every structure that states field errors, and every text that may. */
export function findErrors(root: JsonNode, context: ReadingContext): Found {
  const walk = new Walk(context);
  walk.visit(root, {
    word: null,
    below: atRoot,
    depth: 0,
    within: false,
    said: null,
    code: null,
    known: null,
    record: null,
  });
  return walk;
}

class Walk implements Found {
  readonly groups: Group[] = [];
  readonly prose: Prose[] = [];
  readonly #context: ReadingContext;
  #left = mostValues;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  visit(node: JsonNode, standing: Standing): void {
    this.#left -= 1;
    if (this.#left < 0 || standing.depth > deepest) return;
    if (node.kind === 'array') this.#visitList(node, standing);
    else if (node.kind === 'object') this.#visitObject(node, standing);
    else if (node.kind === 'string') this.#visitText(node, standing, standing.word === null);
  }

  /** Keeps what a reader found; `false`: nothing. */
  #take(group: Group | null): boolean {
    if (group === null || group.errors.length === 0) return false;
    const errors = inNamedRecords(withoutCommonRoot(group.errors, this.#context.names), this.#context);
    this.groups.push({ ...group, errors });
    return true;
  }

  #visitText(node: JsonNode, standing: Standing, listed: boolean): void {
    if (this.#take(readHtmlList(node, standing.below))) return;
    const nested = readNestedJson(this.#context.body.text, node);
    if (nested !== undefined)
      this.visit(nested, { ...standing, word: 'errors', known: null, depth: standing.depth + 1 });
    else if (node.text.trim() !== '')
      this.prose.push({
        text: node.text,
        node,
        listed,
        below: standing.below,
        mapped: null,
        code: standing.code,
        record: standing.record,
        ofWhole:
          listed &&
          standing.word !== null &&
          standing.word.endsWith('errors') &&
          isLikelyWhole(standing.word),
      });
  }

  #visitList(node: JsonNode, standing: Standing): void {
    const { elements } = node;
    const container =
      standing.word === null || isContainerWord(standing.word) || messageWordSet.has(standing.word);
    if (elements.every(({ kind }) => kind === 'string')) {
      if (
        container ||
        (refused(this.#context) && listsFieldSentences(node, standing.word ?? '', this.#context))
      )
        for (const element of elements) this.#visitText(element, standing, true);
      return;
    }
    const entries = elements.map((element) =>
      element.kind === 'object' ? readEntry(element, standing.below, this.#context) : undefined,
    );
    if (this.#take(readEntryList(elements, entries, standing, this.#context))) {
      this.#visitSilent(elements, entries, standing);
      return;
    }
    if (this.#take(readPairs(node, standing, this.#context))) return;
    const told = container && (standing.word !== null || refused(this.#context));
    if (this.#take(readColumns(node, standing.below, this.#context, told))) return;
    if (isTable(node, this.#context)) {
      this.#visitRows(elements, standing);
      return;
    }
    if (this.#take(readMapList(node, standing, this.#context))) return;
    if (standing.depth === 0 && this.#take(readBatch(node, this.#context))) return;
    const mixed = isMixed(node);
    const answered = standing.depth === 0 || mixed ? answeredList(node, this.#context, mixed) : null;
    const records = answered ?? (mixed ? [] : null);
    for (const [index, element] of elements.entries()) {
      if (isScalar(element) || (mixed && isSuccess(element))) continue;
      const below = records === null ? standing.below : { ...standing.below, prefix: [...records, index] };
      const known = records === null ? { entry: entries[index], below } : null;
      const before = this.groups.length;
      this.visit(element, { ...standing, below, known, depth: standing.depth + 1 });
      if (mixed) this.#replace(before, (errors) => placedOnce(errors, below.prefix.length, index));
    }
  }

  /** The rows of a table name no fields; their sentences may. */
  #visitRows(rows: readonly JsonNode[], standing: Standing): void {
    for (const row of rows) {
      for (const { value } of row.members)
        if (value.kind === 'string' && isSentence(value.text)) this.#visitText(value, standing, false);
      for (const seen of membersToVisit(row)) {
        const value = memberAt(row, seen.index)?.value;
        if (value !== undefined && !isScalar(value)) this.#visitMember(seen, value, standing);
      }
    }
  }

  /** Entries that say nothing themselves may hold what does. */
  #visitSilent(
    elements: readonly JsonNode[],
    entries: readonly (Entry | undefined)[],
    standing: Standing,
  ): void {
    for (const [index, element] of elements.entries())
      if (entries[index] === undefined && element.kind === 'object')
        this.visit(element, {
          ...standing,
          known: { entry: undefined, below: standing.below },
          depth: standing.depth + 1,
        });
  }

  #visitObject(node: JsonNode, standing: Standing): void {
    const { depth } = standing;
    if (depth > 0 && equalsRequest(node, this.#context)) return;
    const side = sideLocation(node);
    const below = side === null ? standing.below : { ...standing.below, in: side };
    const said = sentenceOf(node) ?? standing.said;
    const record = isNumberedRecord(node) ? node : standing.record;
    const inside: Standing = { ...standing, below, said, record, code: reasonOf(node) ?? standing.code };
    const rows = rowsOf(node, refused(this.#context));
    if (rows !== undefined) {
      this.visit(rows, { ...inside, word: 'errors', known: null, depth: depth + 1 });
      return;
    }
    if (this.#take(readKeyList(node, inside, this.#context))) return;
    if (this.#take(readKeyedEntries(node, inside, this.#context))) return;
    const first = this.groups.length;
    if (
      !this.#take(readLonePlace(node, below, this.#context)) &&
      !this.#take(readSingle(node, inside, this.#context)) &&
      this.#take(this.#readMap(node, inside))
    )
      return;
    const before = this.groups.length;
    const named = this.groups.slice(first).flatMap(({ errors }) => errors);
    for (const seen of membersToVisit(node)) {
      const value = memberAt(node, seen.index)?.value;
      if (value !== undefined && !namesOnly(value, named)) this.#visitMember(seen, heldText(value), inside);
    }
    if (before < this.groups.length && isNumberedRecord(node))
      this.#replace(before, (errors) => inRecordOf(node, errors, this.#context));
  }

  #replace(from: number, change: (errors: readonly StatedFieldError[]) => readonly StatedFieldError[]): void {
    const found = this.groups.splice(from);
    for (const group of found) this.groups.push({ ...group, errors: change(group.errors) });
  }

  #readMap(node: JsonNode, { word, depth, below, known }: Standing): Group | null {
    if (known !== null && isRecord(node, this.#context)) return null;
    const trust = trustFor(node, word, this.#context);
    const bare = trust === 'bare';
    if (bare && (depth > 2 || succeeded(this.#context))) return null;
    const errors = readFieldMap(node, below, this.#context, trust);
    return errors === undefined
      ? null
      : {
          errors,
          confidence: bare ? 0.65 : 0.75,
          because: 'has a map from field names to what is wrong with them',
          byLooks: bare && depth > 0,
        };
  }

  #visitMember(member: SeenMember, value: JsonNode, standing: Standing): void {
    const { part, isEcho, isInner, isOriginal } = member;
    const { depth } = standing;
    const above = isInner ? standing.word : null;
    const word = above ?? member.word;
    if (value.kind === 'string') {
      if (
        above !== null &&
        !messageWordSet.has(above) &&
        !isContainerWord(above) &&
        !exceptionElement.test(above)
      )
        return;
      if (boxWords.has(word) && readNestedJson(this.#context.body.text, value) === undefined) return;
      if (word === 'trace' && !value.text.includes(jacksonChain)) return;
      if (word === 'status' && !isSentence(value.text)) return;
      // Ruby's inspection of an exception is the program's own word.
      if (word === 'exception' && value.text.startsWith('#<')) return;
      this.#visitText(value, { ...standing, word, known: null, depth: depth + 1 }, false);
      return;
    }
    const translated = translationWords.has(word) ? textIn(value) : undefined;
    if (translated !== undefined) {
      this.#visitText(translated, { ...standing, word, known: null, depth: depth + 1 }, false);
      return;
    }
    const echo =
      isOriginal || (isEcho && !isKeyList(value) && !(word === 'headers' && value.kind === 'array'));
    if (echo && !(word === 'meta' && value.kind === 'object')) return;
    const sorted = part !== null && (value.kind === 'array' || holdsContainer(value));
    const below = sorted
      ? { ...standing.below, in: part }
      : isBranch(member, value, standing)
        ? { ...standing.below, prefix: [...standing.below.prefix, member.name] }
        : this.#inRecord(member, standing);
    const within = standing.within || errorWords.has(word);
    // What a word for errors holds by the parts of the request, each part holds.
    const told = sorted && value.kind === 'array' && standing.word !== null && isContainerWord(standing.word);
    const held = told ? standing.word : word;
    this.visit(value, { ...standing, word: held, below, within, known: null, depth: depth + 1 });
  }

  /** Below a key by which the client calls a record of the request: `{ "failed": { "tmp-2": […] } }`. */
  #inRecord({ name, word }: SeenMember, { below }: Standing): Below {
    const { names } = this.#context;
    const record = below.prefix.length > 0 || isContainerWord(word) ? undefined : names?.recordOf(name);
    return record === undefined || names?.has(word) === true ? below : { ...below, prefix: record };
  }
}

/** Whether each object of a list gave its name to an error already, and says nothing else. */
function namesOnly({ kind, elements }: JsonNode, errors: readonly StatedFieldError[]): boolean {
  if (kind !== 'array' || elements.length === 0 || elements.length > errors.length) return false;
  // Both in the order of the text: each object is compared with the first name that stands behind its beginning.
  const spans = errors.map(({ span }) => span).toSorted((one, other) => one.start - other.start);
  let next = 0;
  return elements.every(({ members, span: { start, end } }) => {
    while ((spans[next]?.start ?? Infinity) < start) next += 1;
    return members.length === 1 && (spans[next]?.end ?? Infinity) <= end;
  });
}

/** Members that hold one sentence in several languages. */
const translationWords = wordSet('messagetranslations translations localizedmessage localizedmessages i18n');
/** Reading: a language: `en`, `de-CH`. */
const languageTag = /^[a-z]{2,3}(?:[-_][A-Z]{2})?$/u;

/** The text of a map from language to text, English where it is there. */
function textIn({ members }: JsonNode): JsonNode | undefined {
  const [first] = members;
  return members.every(({ name, value }) => value.kind === 'string' && languageTag.test(name))
    ? (members.find(({ name }) => name === 'en') ?? first)?.value
    : undefined;
}

/** Reading: a member's name, rather than a type's. */
const memberName = /^[a-z][\w-]{0,60}$/u;

/** Whether errors about a part of what was sent stand under its name: Braintree's `{ "errors": { "customer": { "errors": […] } } }`. */
function isBranch(
  { name, word, isEcho }: SeenMember,
  value: JsonNode,
  { within, below, ...above }: Standing,
): boolean {
  return (
    within &&
    (above.word === 'errors' || below.prefix.at(-1) === above.word) &&
    !isEcho &&
    memberName.test(name) &&
    !isContainerWord(word) &&
    !envelopeWords.has(word) &&
    locationWord(name) === undefined &&
    value.members.some((member) => wordOf(member.name) === 'errors' && !isScalar(member.value))
  );
}

/** The part of the request that a scalar beside the errors names: `"source": "query"`, `"target": "query"`. */
function sideLocation(node: JsonNode): Below['in'] {
  if (!mayNameSide(node)) return null;
  for (const { name, value } of node.members) {
    if (value.kind !== 'string') continue;
    const word = foldName(name);
    if ((word !== 'type' && !locationWordSet.has(word)) || value.text.length > 24) continue;
    // `type` means a part of the request only in words that mean nothing else, beside a container of errors.
    const typed = word === 'type' && locationWord(value.text)?.strong === true && holdsContainer(node);
    if (!typed && !locationWordSet.has(word)) continue;
    const location = readLocation(value.text);
    if (location !== null) return location;
  }
  return null;
}
