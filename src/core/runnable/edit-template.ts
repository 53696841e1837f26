import type { TextEdit } from '../text/edit.ts';
import { joined, type Template } from './template.ts';

/** How long the text is that each part of a template stands for. */
export type PartSizes = readonly number[];

function cut(template: Template, sizes: PartSizes, from: number, to: number): Template {
  let at = 0;
  return template.flatMap((part, index): Template => {
    const start = at;
    at += sizes[index] ?? 0;
    if (typeof part === 'string') return [part.slice(Math.max(0, from - start), Math.max(0, to - start))];
    // A secret goes or stays as a whole.
    return start >= from && at <= to && at > start ? [part] : [];
  });
}

/**
 * A template with edits made of the text it stands for. `shift`: what that text has before the one the edits lie in.
 * An edit inside of a secret is left out, since nobody knows it here.
 */
export function editTemplate(
  template: Template,
  sizes: PartSizes,
  edits: readonly TextEdit[],
  shift: number,
): Template {
  const end = sizes.reduce((sum, size) => sum + size, 0);
  const parts: Template[number][] = [];
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const [from, to] = [edit.start + shift, edit.end + shift];
    if (from < done || to > end || hitsSecret(template, sizes, from, to)) continue;
    parts.push(...cut(template, sizes, done, from), edit.text);
    done = to;
  }
  return joined([...parts, ...cut(template, sizes, done, end)]);
}

function hitsSecret(template: Template, sizes: PartSizes, from: number, to: number): boolean {
  let at = 0;
  return template.some((part, index) => {
    const start = at;
    at += sizes[index] ?? 0;
    if (typeof part === 'string') return false;
    return (from > start && from < at) || (to > start && to < at);
  });
}

/** Reading: what stands before the path of an absolute address, RFC 3986 §3. */
const authority = /^[a-z][a-z\d+.-]{0,30}:\/\/[^/?#]{0,500}/iu;

/** Whether a template is one of this address, as far as path and query are not secret. */
export function standsFor(template: Template, sizes: PartSizes, address: string): boolean {
  const begin = authority.exec(address)?.[0].length ?? 0;
  let at = address.length;
  for (const [index, part] of [...template.entries()].toReversed()) {
    const start = at - (sizes[index] ?? 0);
    const from = Math.max(start, begin);
    if (typeof part === 'string' && from < at && part.slice(from - start) !== address.slice(from, at))
      return false;
    at = start;
  }
  return at <= begin;
}
