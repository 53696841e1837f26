import { quoted } from '../checks/clues/words.ts';
import { insertPair } from '../http/form-edit.ts';
import { insertPart } from '../http/multipart-edit.ts';
import { insertElement, insertMember } from '../json/edit/insert.ts';
import type { Path } from '../json/node.ts';
import { decodeJsonText } from '../json/strings.ts';
import type { TextEdit } from '../text/edit.ts';
import { insertElement as insertXml, isElement } from '../xml/insert-element.ts';
import { answer, fix } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { stubFor } from './stub.ts';

/** Levels of absent objects that are written around a member. */
const deepest = 10;

/** An absent object with all absent members below it, so that each of their fixes puts in the same whole. */
interface Branch {
  readonly path: Path;
  readonly children: Map<string, Branch>;
}

function branchAt(path: Path): Branch {
  return { path, children: new Map() };
}

function grow(root: Branch, path: Path, from: number): void {
  let branch = root;
  for (const segment of path.slice(from, from + deepest)) {
    const name = String(segment);
    let next = branch.children.get(name);
    if (next === undefined) {
      next = branchAt([...branch.path, segment]);
      branch.children.set(name, next);
    }
    branch = next;
  }
}

interface Written {
  readonly json: string;
  readonly asks: { readonly start: number; readonly end: number };
}

function write(branch: Branch, target: Target): Written {
  if (branch.children.size === 0) {
    const { path, facts, around } = target;
    const isMine = branch.path.length === path.length && branch.path.every((part, at) => part === path[at]);
    const name = branch.path.findLast((part) => typeof part === 'string') ?? '';
    return stubFor(isMine ? facts : around.factsOf(branch.path), name, target.now);
  }
  const isList = isListed(branch);
  let json = isList ? '[' : '{ ';
  let asks: Written['asks'] | null = null;
  for (const [index, [name, child]] of [...branch.children].entries()) {
    json += `${index > 0 ? ', ' : ''}${isList ? '' : `${JSON.stringify(name)}: `}`;
    const inner = write(child, target);
    const isMine = child.path.every((part, at) => part === target.path[at]);
    if (isMine || asks === null)
      asks = { start: json.length + inner.asks.start, end: json.length + inner.asks.end };
    json += inner.json;
  }
  return { json: `${json}${isList ? ']' : ' }'}`, asks: asks ?? { start: 0, end: 0 } };
}

function isListed({ path, children }: Branch): boolean {
  return [...children.values()].some((child) => typeof child.path[path.length] === 'number');
}

/** Whether lists are written from their beginning on: what stands before a later element cannot be guessed. */
function isComplete(branch: Branch): boolean {
  const { children } = branch;
  const isWhole = !isListed(branch) || [...children.keys()].every((key, index) => key === String(index));
  return isWhole && [...children.values()].every(isComplete);
}

/** The edit that puts a JSON text in behind what its parent holds; `null` where the parent takes none of that name. */
function insertion({ parent, body }: Target, first: string | number, json: string): TextEdit | null {
  const opening = parent === null ? '' : body.text.charAt(parent.span.start);
  if (parent?.kind === 'object' && opening === '{' && typeof first === 'string')
    return insertMember(body.text, parent, first, json);
  return parent?.kind === 'array' && opening === '[' && first === parent.elements.length
    ? insertElement(body.text, parent, json)
    : null;
}

/** Who says that the member belongs there. */
function reasonFor({ stated, facts }: Target, what = 'member'): string {
  return stated === null
    ? `${facts.says('required')} that this ${what} is required`
    : `the API requires this ${what}`;
}

/** An empty body becomes an object of the member alone; several of them are joined when they are applied. */
function intoNothing(first: string | number, json: string): TextEdit {
  const text = typeof first === 'number' ? json : `{ ${JSON.stringify(first)}: ${json} }`;
  return { start: 0, end: 0, text };
}

/** Where the member belongs, as a text with the part of it to be filled in. */
function inJson(target: Target, missing: Path): Answer | null {
  const { body, path } = target;
  const [first] = missing;
  if (first === undefined || missing.length > deepest) return null;
  const isEmpty = body.text.trim() === '';
  const at = path.length - missing.length;
  // Of a list that is not there all elements come at once; each member of an object comes by itself.
  const depth = isEmpty && typeof first === 'number' ? at : at + 1;
  const root = branchAt(path.slice(0, depth));
  // In the answer's order, whichever of them is asked, so that all put in the same text.
  for (const below of [...target.around.missingBelow(root.path), path]) {
    if (below.length <= at + deepest) grow(root, below, depth);
  }
  if (!isComplete(root)) return null;
  const { json, asks } = write(root, target);
  const edit = isEmpty ? intoNothing(first, json) : insertion(target, first, json);
  if (edit === null) return null;
  const shown = isEmpty && typeof first === 'string' ? edit.text.slice(2, -2) : edit.text;
  const shift = shown.lastIndexOf(json);
  const made = fix(shown, reasonFor(target), [edit], {
    start: asks.start + shift,
    end: asks.end + shift,
  });
  return answer('certain', `${quoted(String(missing.at(-1)))} is missing`, [made]);
}

function inForm(target: Target, missing: Path): Answer | null {
  const [name, ...others] = missing;
  const { body, path, facts, now } = target;
  if (typeof name !== 'string') return null;
  const value = plainStub(facts, String(path.at(-1)), now);
  const above = path.slice(0, path.length - missing.length);
  const [base = name, ...inner] = [...above, name, ...others].map(String);
  const whole = `${base}${inner.map((part) => `[${part}]`).join('')}`;
  const isParts = body.style === 'multipart';
  const edit = isParts
    ? insertPart(body.text, whole, value)
    : insertPair(body.text, whole, value, body.within === 'target' ? '?' : '');
  // Of a part its name and value are shown.
  const shown = isParts ? edit.text.slice(edit.text.indexOf('name="')).trimEnd() : edit.text;
  const start = isParts ? shown.length - value.length : shown.lastIndexOf('=') + 1;
  return answer('certain', `${quoted(name)} is missing`, [
    fix(shown, reasonFor(target), [edit], { start, end: shown.length }),
  ]);
}

/** An element behind the others; of a list's element nothing is known but that it comes last. */
function inXml(target: Target): Answer | null {
  const { body, facts, missing, name, now, parent } = target;
  const names = missing.filter((part) => typeof part === 'string');
  if (parent === null || !isElement(body.text, parent) || names.length < missing.length) return null;
  const value = plainStub(facts, name, now);
  const put = insertXml(body.text, parent, names, value);
  if (put === null) return null;
  const start = put.shown.lastIndexOf(`>${value}<`) + 1;
  return answer('certain', `${quoted(name)} is missing`, [
    fix(put.shown, reasonFor(target), [put.edit], { start, end: start + value.length }),
  ]);
}

/** A header field behind the others; a cookie behind the other cookies. */
function inHead(target: Target): Answer | null {
  const { name, parent, body, facts, now } = target;
  const value = plainStub(facts, name, now);
  const cookies = parent?.kind === 'array' ? parent.span : null;
  const isCookie = parent?.kind === 'array';
  const isFirst = cookies === null || cookies.end === cookies.start;
  const shown = isCookie ? `${isFirst ? 'Cookie: ' : ''}${name}=${value}` : `${name}: ${value}`;
  const at = isFirst ? body.text.length : cookies.end;
  const edit = { start: at, end: at, text: `${isFirst ? '\n' : '; '}${shown}` };
  const asks = { start: shown.length - value.length, end: shown.length };
  return answer('certain', `the ${isCookie ? 'cookie' : 'header'} ${quoted(name)} is missing`, [
    fix(shown, reasonFor(target, isCookie ? 'cookie' : 'header'), [edit], asks),
  ]);
}

/** A stub as a text without quotes. */
function plainStub(facts: Target['facts'], name: string, now: number): string {
  const { json } = stubFor(facts, name, now);
  return json.startsWith('"') ? decodeJsonText(json, { start: 0, end: json.length }) : json;
}

/**
 * A member the API or a schema requires and the request does not have: a ghost line at the place it belongs, with a stub
 * made from what is known of it. A year, an id or a name cannot be known, so the stub always asks.
 */
export const missingMember: Probe = {
  id: 'missing-member',
  explains: [
    'missing-required-field',
    'process-stage-incomplete',
    'invalid-field',
    'wrong-type',
    'invalid-lookup',
    'invalid-choice',
    'wrong-date-format',
    'invalid-format',
    'out-of-range',
  ],
  run: (target) => {
    const { node, parent, path, body, stated, facts, missing } = target;
    if (node !== null || parent === null || path.length === 0) return null;
    if (stated === null && !facts.required) return null;
    if (body.within === 'head') return inHead(target);
    if (body.style === 'form' || body.style === 'multipart') return inForm(target, missing);
    return body.style === 'json' ? inJson(target, missing) : inXml(target);
  },
};
