import type { Evidence, FieldError } from '../checks/check.ts';
import { classifyField } from '../checks/clues/classify-field.ts';
import type { FieldFacts } from '../facts/field-facts.ts';
import { headerField } from '../http/message.ts';
import { type JsonMember, type JsonNode, nodeAt, type Path } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import { isOfAddress } from '../locate/address.ts';
import { absentBody } from '../locate/absent-body.ts';
import { memberIndex } from '../locate/member-index.ts';
import { factsFromMembers } from './facts/from-members.ts';
import { factsFromMessage, type StatedFacts } from './facts/from-message.ts';
import { factsFromPack } from './facts/from-pack.ts';
import { type KnownFacts, mergeFacts, noFacts } from './known-facts.ts';
import type { ProbedBody, Surroundings, Target } from './probe.ts';
import { statedCause } from './stated-cause.ts';

/** More field errors are not compared with one another. */
const mostCompared = 1000;
const longestWhole = 1_000_000;

/** Everything the probes share of one evidence; made once. */
export interface Session {
  readonly evidence: Evidence;
  readonly body: ProbedBody;
  readonly around: Surroundings;
  /** Facts of a place that the API does not speak of. */
  readonly factsAt: (path: Path) => KnownFacts;
  readonly targetOf: (field: FieldError) => Target | null;
}

function mediaTypeOf({ request }: Evidence): string | null {
  const stated =
    headerField(request?.headers ?? [], 'content-type')?.value ?? request?.body?.mediaType ?? null;
  return stated === null ? null : (stated.split(';')[0] ?? '').trim().toLowerCase();
}

/** Reading: a body that opens like a form. */
const formStart = /^[\w.[\]%+-]{1,200}=/u;

const multipart = 'multipart/form-data';

function bodyOf(evidence: Evidence): ProbedBody {
  const view = evidence.requestView;
  const text = view?.bodyText ?? '';
  const mediaType = mediaTypeOf(evidence);
  const first = text
    .slice(0, 2000)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  const isJson = /^[[{"]/u.test(first);
  const absent = absentBody(evidence.request);
  const root =
    view?.body ?? absent ?? (isJson && text.length <= longestWhole ? (readJson(text).value ?? null) : null);
  const isForm = !isJson && (mediaType === 'application/x-www-form-urlencoded' || formStart.test(first));
  const isParts = !isJson && text.startsWith('--') && (mediaType ?? multipart) === multipart;
  const isTree = isJson || (absent !== undefined && !isForm);
  return {
    text,
    style: isTree ? 'json' : isForm ? 'form' : isParts ? 'multipart' : 'other',
    within: 'body',
    root,
    mediaType,
  };
}

/** A path as a key of a map; a number and the same digits as a name are one, which no body tells apart. */
export function keyOf(path: Path): string {
  return `${path.length}\u0000${path.join('\u0000')}`;
}

function append(lists: Map<string, string[]>, parent: Path, name: string): void {
  const list = lists.get(keyOf(parent));
  if (list === undefined) lists.set(keyOf(parent), [name]);
  else if (!list.includes(name)) list.push(name);
}

function isFilled(node: JsonNode | null): boolean {
  return node !== null && node.kind !== 'null' && (node.kind !== 'string' || node.text.trim() !== '');
}

/** Reading: a type's member in Pascal case, as C# calls what its JSON writes in camel case. */
const pascal = /^\p{Lu}/u;

interface Said {
  readonly missing: ReadonlyMap<string, readonly string[]>;
  readonly unknown: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlyMap<string, readonly string[]>;
  readonly absent: readonly Path[];
  readonly unnamed: ReadonlySet<string>;
}

/** What the answer as a whole says of which names are missing, unknown and known. */
function readAnswer(evidence: Evidence): Said {
  const missing = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  const known = new Map<string, string[]>();
  const absent: Path[] = [];
  const fields = evidence.fieldErrors.slice(0, mostCompared);
  const unnamed = new Set<string>();
  const restyled: (readonly [Path, string])[] = [];
  let isHabit = false;
  const isRefused = new Set(
    fields
      .filter((field) => classifyField(field, evidence).cause === 'unknown-field')
      .map(({ path }) => keyOf(path)),
  );
  for (const field of fields) {
    const { path, place } = field;
    const name = path.at(-1);
    if (typeof name !== 'string' || place?.within !== 'body') continue;
    const parent = path.slice(0, -1);
    const { cause } = classifyField(field, evidence);
    if (place.match === 'missing') {
      append(missing, parent, name);
      absent.push(path);
      continue;
    }
    const isShort = place.match === 'near' && (field.stated.paths[0]?.length ?? 0) < path.length;
    if (isShort && (cause !== 'missing-required-field' || !isFilled(field.value))) unnamed.add(keyOf(parent));
    if (cause === 'unknown-field') append(unknown, parent, name);
    else {
      const spelled = field.stated.paths[0]?.at(-1);
      const isOther = place.match === 'near' && typeof spelled === 'string' && spelled !== name;
      // The API knows the one name and not the other: what it judges is not there yet.
      if (isOther && isRefused.has(keyOf(path))) {
        append(missing, parent, spelled);
        continue;
      }
      // The API misses what stands there under another name or on another level.
      const isMissed =
        place.match === 'near' &&
        cause === 'missing-required-field' &&
        isFilled(field.value) &&
        !pascal.test(String(spelled));
      if (isMissed) {
        if (isOther) restyled.push([parent, spelled]);
      } else {
        append(known, parent, name);
        // The server names its own members, in its own style, whatever the request's style is.
        isHabit ||= isOther;
      }
    }
  }
  if (!isHabit) for (const [parent, name] of restyled) append(missing, parent, name);
  return { missing, unknown, known, absent, unnamed };
}

function surroundingsOf(evidence: Evidence, factsOf: Surroundings['factsOf']): Surroundings {
  const said = readAnswer(evidence);
  const { schema } = evidence;
  const members = (parent: Path) => schema?.members(parent) ?? null;
  return {
    missingAt: (parent) => {
      const stated = said.missing.get(keyOf(parent)) ?? [];
      const listed = members(parent) ?? [];
      const node = listed.length === 0 ? undefined : nodeAt(evidence.requestView?.body, parent);
      const present = new Set(node?.members.map(({ name }) => name));
      return [
        ...new Set([...stated, ...listed.map(({ name }) => name).filter((name) => !present.has(name))]),
      ];
    },
    unknownAt: (parent) => said.unknown.get(keyOf(parent)) ?? [],
    knows: (parent, name) => {
      if (said.unknown.get(keyOf(parent))?.includes(name) === true) return false;
      if (said.known.get(keyOf(parent))?.includes(name) === true) return true;
      const listed = members(parent);
      if (listed === null) return null;
      if (listed.some((member) => member.name === name)) return true;
      return schema?.isOpen(parent) === false ? false : null;
    },
    leavesOut: (parent) => said.unnamed.has(keyOf(parent)),
    isOfAddress: (name) => isOfAddress(name, evidence.request?.target ?? null),
    missingBelow: (path) =>
      said.absent.filter(
        (one) => one.length > path.length && path.every((segment, at) => one[at] === segment),
      ),
    factsOf,
  };
}

function lastName(path: Path): string {
  return path.findLast((segment) => typeof segment === 'string') ?? '';
}

/** The deepest node of a path that is there, and how many segments lead to it. */
function deepestOf(root: JsonNode, path: Path): { readonly node: JsonNode; readonly depth: number } {
  let node = root;
  for (const [depth, segment] of path.entries()) {
    const next =
      typeof segment === 'number' ? node.elements[segment] : memberIndex(node).exact.get(segment)?.value;
    if (next === undefined) return { node, depth };
    node = next;
  }
  return { node, depth: path.length };
}

function memberAt(parent: JsonNode | null, path: Path): JsonMember | null {
  const name = path.at(-1);
  if (typeof name !== 'string' || parent === null) return null;
  return memberIndex(parent).exact.get(name) ?? null;
}

function sessionFor(evidence: Evidence): Session {
  const body = bodyOf(evidence);
  const { api, schema, now } = evidence;
  const fieldAt = new Map<string, FieldError>();
  for (const field of evidence.fieldErrors.slice(0, mostCompared)) {
    if (!fieldAt.has(keyOf(field.path))) fieldAt.set(keyOf(field.path), field);
  }
  const merge = (path: Path, stated: StatedFacts | null, beside: FieldFacts | null = null): KnownFacts => {
    if (stated === null && schema === null && api === null) return noFacts;
    const fromSchema = schema?.field(path) ?? null;
    const fromPack = factsFromPack(lastName(path), api);
    if (stated === null && fromSchema === null && fromPack === null) return noFacts;
    const sources = [stated?.facts ?? null, beside, fromSchema, fromPack].filter(
      (facts): facts is FieldFacts => facts !== null,
    );
    return mergeFacts(sources, stated?.layout ?? null);
  };
  const factsAt = (path: Path): KnownFacts => merge(path, null);
  const factsOf = (path: Path): KnownFacts => {
    const field = fieldAt.get(keyOf(path));
    return field === undefined
      ? merge(path, null)
      : merge(path, factsFromMessage(classifyField(field, evidence)), factsFromMembers(field, evidence));
  };
  const around = surroundingsOf(evidence, factsOf);
  const targetOf = (field: FieldError): Target | null => {
    const { place, path } = field;
    if (place?.within !== 'body' || body.root === null) return null;
    const classified = classifyField(field, evidence);
    const isMissing = place.match === 'missing';
    const { node: deepest, depth } = deepestOf(body.root, path.slice(0, -1));
    const parent = path.length === 0 ? null : deepest;
    return {
      path,
      name: lastName(path),
      node: isMissing ? null : path.length === 0 ? body.root : field.value,
      member: isMissing ? null : memberAt(parent, path),
      parent,
      missing: isMissing ? path.slice(depth) : [],
      body,
      facts: merge(path, factsFromMessage(classified), factsFromMembers(field, evidence)),
      stated: statedCause(classified),
      around,
      now,
    };
  };
  return { evidence, body, around, factsAt, targetOf };
}

const sessions = new WeakMap<Evidence, Session>();

/** The session of an evidence; the same for every field and value of it. */
export function sessionOf(evidence: Evidence): Session {
  const known = sessions.get(evidence);
  if (known !== undefined) return known;
  const fresh = sessionFor(evidence);
  sessions.set(evidence, fresh);
  return fresh;
}
