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
import type { MapTrust } from './map-sniff.ts';
import { readFieldMap, readPositions } from './field-map.ts';
import type { SeenMember } from './glance.ts';
import { holdsContainer, locationWordSet, mayNameSide, membersToVisit, messageWordSet } from './glance.ts';
import { isKeyList, readKeyList } from './key-list.ts';
import { readNestedJson } from './nested-json.ts';
import { readPairs } from './pairs.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { atRoot, isScalar, isSentence } from './reading-context.ts';
import { equalsRequest } from './request-echo.ts';
import { reasonOf, sentenceOf } from './said-beside.ts';
import { listsFieldSentences } from './sentence-list.ts';
import { fieldSentences } from './sentences.ts';
import { isContainerWord, isLikelyWhole, mixedContainerWords, wordSet } from './vocabulary.ts';

/** Errors found together, with how sure that is. */
export interface Group {
  readonly errors: readonly StatedFieldError[];
  readonly confidence: number;
  readonly because: string;
  /** Nothing but its own look speaks for it: lists of sentences below names may as well be data sent back. */
  readonly byLooks: boolean;
}

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
/** Objects beside an error that only complete it. */
const helpers = wordSet('data extensions meta metadata context classification');
/** In a trace's text only Jackson says where in the body something is wrong. */
const jacksonChain = '(through reference chain: ';

/** Where a value stands: under which word, below which wrappers, and what they said. */
interface Standing {
  /** Folded name of the member that holds it; `null` at the root and in lists of the root. */
  readonly word: string | null;
  readonly below: Below;
  readonly depth: number;
  /** Whether it stands below a word for errors. */
  readonly within: boolean;
  /** The nearest sentence above. */
  readonly said: string | null;
  /** The code of the object that holds it. */
  readonly code: string | null;
  /** The value as an entry of the list it stands in, read with what stands below. */
  readonly known: { readonly entry: Entry | undefined; readonly below: Below } | null;
}

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

  #take(errors: readonly StatedFieldError[], confidence: number, because: string, byLooks = false): void {
    if (errors.length === 0) return;
    const placed = withoutCommonRoot(errors, this.#context.names);
    this.groups.push({ errors: placed, confidence, because, byLooks });
  }

  #visitText(node: JsonNode, standing: Standing, listed: boolean): void {
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
      });
  }

  #visitList(node: JsonNode, standing: Standing): void {
    const { elements } = node;
    const container =
      standing.word === null || isContainerWord(standing.word) || messageWordSet.has(standing.word);
    if (elements.every(({ kind }) => kind === 'string')) {
      if (container || (this.#refused() && listsFieldSentences(node, standing.word ?? '', this.#context)))
        for (const element of elements) this.#visitText(element, standing, true);
      return;
    }
    const entries = elements.map((element) =>
      element.kind === 'object' ? readEntry(element, standing.below, this.#context) : undefined,
    );
    if (this.#takeEntries(elements, entries, standing) || (container && this.#takePairs(node, standing)))
      return;
    const told = container && (standing.word !== null || this.#refused());
    const columns = readColumns(node, standing.below, this.#context, told);
    if (columns.length > 0) {
      this.#take(columns, 0.55, 'has a list of objects, one member of which reads like a place');
      return;
    }
    if (isTable(node, this.#context)) {
      this.#visitRows(elements, standing);
      return;
    }
    if (this.#takePositions(node, standing)) return;
    const batch = standing.depth === 0 ? readBatch(node, this.#context) : [];
    if (batch.length > 0) {
      this.#take(batch, 0.6, 'is a list of results, one for each record of the request');
      return;
    }
    const mixed = isMixed(node);
    const answered = standing.depth === 0 || mixed ? answeredList(node, this.#context, mixed) : null;
    const records = answered ?? (mixed ? [] : null);
    for (const [index, element] of elements.entries()) {
      if (isScalar(element) || (mixed && isSuccess(element))) continue;
      const below = records === null ? standing.below : { ...standing.below, prefix: [...records, index] };
      const known = records === null ? { entry: entries[index], below } : null;
      const before = this.groups.length;
      this.visit(element, { ...standing, below, known, depth: standing.depth + 1 });
      if (!mixed) continue;
      for (const [at, group] of this.groups.entries())
        if (at >= before)
          this.groups[at] = { ...group, errors: placedOnce(group.errors, below.prefix.length, index) };
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

  #takePairs(node: JsonNode, { word, below }: Standing): boolean {
    const errors = readPairs(node, below, trustIn(word) === 'container' && this.#refused());
    this.#take(errors, 0.7, 'has a list of pairs: a field and what is wrong with it');
    return errors.length > 0;
  }

  #takeEntries(
    elements: readonly JsonNode[],
    entries: readonly (Entry | undefined)[],
    standing: Standing,
  ): boolean {
    const placed = entries.filter((entry) => entry?.placed === true);
    const whole = entries.flatMap((entry) => entry?.errors ?? []);
    if (placed.length === 0 && whole.length > 0 && standing.word !== null && isLikelyWhole(standing.word)) {
      this.#take(whole, 0.6, 'has a list of errors about the whole body');
      return true;
    }
    if (placed.length === 0) return false;
    const strong = placed.some((entry) => entry?.strong === true);
    const container = standing.word === null || isContainerWord(standing.word);
    const told = standing.word !== null && container;
    if (!told && ((this.#succeeded() && !standing.within) || !(container || strong))) return false;
    this.#take(
      entries.flatMap((entry) => this.#errorsOf(entry)),
      strong ? 0.8 : 0.6,
      'has a list of objects that name a field and say what is wrong with it',
    );
    for (const [index, element] of elements.entries()) {
      const entry = entries[index];
      if (entry === undefined && element.kind === 'object')
        this.visit(element, {
          ...standing,
          known: { entry, below: standing.below },
          depth: standing.depth + 1,
        });
    }
    return true;
  }

  /** An entry that names no place may name it in its sentence; about the call as a whole it is no field error. */
  #errorsOf(entry: Entry | undefined): readonly StatedFieldError[] {
    const { names } = this.#context;
    if (entry === undefined || entry.placed) return entry?.errors ?? [];
    return entry.errors.map((error) => {
      const [named] = fieldSentences(error.message, names, { listed: false, least: 'strong' });
      return named === undefined ? error : { ...error, paths: named.named.paths, said: 'sentence' as const };
    });
  }

  #takePositions(node: JsonNode, standing: Standing): boolean {
    const { word, below } = standing;
    const trust = trustIn(word);
    if (word !== null && trust === 'bare') return false;
    const keyed = node.elements.every(({ kind, members }) => kind === 'object' && members.length === 1);
    const requestList = this.#context.body.request?.body?.kind === 'array';
    if (word !== null && keyed && !requestList) {
      // `errors: [{ "email": "is invalid" }, { "name": "is missing" }]`: a map in pieces, no positions.
      const pieces = node.elements.map((element) => readFieldMap(element, below, this.#context, trust));
      if (pieces.some((piece) => piece === undefined)) return false;
      this.#take(
        pieces.flatMap((piece) => piece ?? []),
        0.6,
        'has a list of small maps from field to message',
      );
      return true;
    }
    const errors = readPositions(node, below, this.#context, trust);
    if (errors === undefined) return false;
    this.#take(errors, 0.7, 'is a list of maps from field to messages, one for each record');
    return true;
  }

  #visitObject(node: JsonNode, standing: Standing): void {
    const { word, depth } = standing;
    if (depth > 0 && equalsRequest(node, this.#context)) return;
    const side = sideLocation(node);
    const below = side === null ? standing.below : { ...standing.below, in: side };
    const said = sentenceOf(node) ?? standing.said;
    const inside: Standing = { ...standing, below, said, code: reasonOf(node) ?? standing.code };
    const keys = readKeyList(node, said, below, this.#context, word !== null && isContainerWord(word));
    if (keys.length > 0) {
      this.#take(
        keys.map((key) => ({ ...key, code: key.code ?? inside.code })),
        0.7,
        'lists the names of the fields beside the sentence about them',
      );
      return;
    }
    const lone = readLonePlace(node, below, this.#context);
    if (lone.length > 0) this.#take(lone, 0.55, 'has a sentence beside a place');
    else if (!this.#takeSingle(node, inside)) {
      const trust = this.#trustFor(node, word);
      const errors =
        trust !== 'bare' || (depth <= 2 && !this.#succeeded())
          ? readFieldMap(node, below, this.#context, trust)
          : undefined;
      if (errors !== undefined) {
        this.#take(
          errors,
          trust === 'bare' ? 0.65 : 0.75,
          'has a map from field names to what is wrong with them',
          trust === 'bare' && depth > 0,
        );
        return;
      }
    }
    for (const seen of membersToVisit(node)) {
      const value = memberAt(node, seen.index)?.value;
      if (value !== undefined) this.#visitMember(seen, value, inside);
    }
  }

  /**
   * PocketBase has the map under `data`: believed there when every member is an object or list. JSend has it there when
   * its `status` says `fail`.
   */
  #trustFor(node: JsonNode, word: string | null): MapTrust {
    if (word !== 'data' || this.#succeeded()) return trustIn(word);
    if (this.#isJsend()) return 'container';
    return node.members.some(({ value }) => isScalar(value)) ? 'bare' : 'mixed';
  }

  #isJsend(): boolean {
    return (
      this.#context.body.root?.members.some(
        ({ name, value }) => name === 'status' && value.text === 'fail',
      ) === true
    );
  }

  /** Whether the status says that what was sent is at fault. */
  #refused(): boolean {
    const { statusCode } = this.#context.body;
    return statusCode === 400 || statusCode === 409 || statusCode === 422;
  }

  /** A success that says nothing of errors is a resource, whose members look like a map. */
  #succeeded(): boolean {
    const { statusCode } = this.#context.body;
    return statusCode !== null && statusCode >= 200 && statusCode < 300;
  }

  /** One error object that names its field itself: Stripe's `error.param`. */
  #takeSingle(node: JsonNode, standing: Standing): boolean {
    const { known, below } = standing;
    const entry = known?.below === below ? known.entry : readEntry(node, below, this.#context);
    if (entry === undefined || !entry.placed) return false;
    if (this.#succeeded() && (standing.word === null || !isContainerWord(standing.word))) return false;
    if (!entry.strong && !(standing.word === 'error' && node.members.some(({ name }) => name === 'target')))
      return false;
    // A code stands for the sentence where nothing else could be meant.
    const plain =
      this.#refused() &&
      !helpers.has(standing.word ?? '') &&
      !node.members.some(({ name, value }) => foldName(name) === 'path' && value.kind !== 'array');
    const errors = entry.errors.filter(
      ({ paths: [path = []], message }) => path.length > 0 && (message.includes(' ') || plain),
    );
    this.#take(errors, 0.6, 'is one error that names its field');
    return errors.length > 0;
  }

  #visitMember(member: SeenMember, value: JsonNode, standing: Standing): void {
    const { part, isEcho, isInner, isOriginal } = member;
    const { depth } = standing;
    const above = isInner ? standing.word : null;
    const word = above ?? member.word;
    if (value.kind === 'string') {
      if (above !== null && !messageWordSet.has(above) && !isContainerWord(above)) return;
      if (word === 'trace' && !value.text.includes(jacksonChain)) return;
      this.#visitText(value, { ...standing, word, known: null, depth: depth + 1 }, false);
      return;
    }
    const echo =
      isOriginal || (isEcho && !isKeyList(value) && !(word === 'headers' && value.kind === 'array'));
    if (echo && !(word === 'meta' && value.kind === 'object')) return;
    const sorted = part !== null && (value.kind === 'array' || holdsContainer(value));
    const below = sorted ? { ...standing.below, in: part } : standing.below;
    const within = standing.within || errorWords.has(word);
    this.visit(value, { ...standing, word, below, within, known: null, depth: depth + 1 });
  }
}

/** How freely a map is believed under a word. */
function trustIn(word: string | null): MapTrust {
  if (word === null) return 'bare';
  if (mixedContainerWords.has(word)) return 'mixed';
  return isContainerWord(word) || word === 'body' || word === 'query' || word === 'json'
    ? 'container'
    : 'bare';
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
