import { nodeAt } from '../../json/node.ts';
import type { Evidence, FieldError } from '../check.ts';

/** The stub stands for a value that only the person knows; JSON has no comment to say so. */
const valueToFill = '…';

/**
 * The text to put at the empty place of a missing member so that the body stays well-formed: with a comma before it
 * when a member or element stands before the place, after it when one only follows. `null` when the body is no JSON object there.
 */
export function insertionFor(field: FieldError, evidence: Evidence): string | null {
  const name = field.path.at(-1);
  const body = evidence.requestView?.bodyText ?? '';
  const { place } = field;
  if (typeof name !== 'string' || place === null) return null;
  let depth = field.path.length - 1;
  let parent = nodeAt(evidence.requestView?.body, field.path.slice(0, depth));
  while (parent === undefined && depth > 0) {
    depth -= 1;
    parent = nodeAt(evidence.requestView?.body, field.path.slice(0, depth));
  }
  if (parent?.kind !== 'object' || body.charAt(parent.span.start) !== '{') return null;
  const missing = field.path.slice(depth);
  // Levels that are missing too are written as objects around the member; a missing array cannot be guessed.
  if (missing.some((segment) => typeof segment !== 'string') || missing.length > 10) return null;
  const stub = missing.reduceRight<string>((inner, segment) => {
    const wrapped = inner === valueToFill ? inner : `{ ${inner} }`;
    return `${JSON.stringify(String(segment))}: ${wrapped}`;
  }, valueToFill);
  const at = place.span.start;
  const before = parent.members.some((member) => member.value.span.end <= at);
  const after = parent.members.some((member) => member.nameSpan.start >= at);
  const commaStands = /,\s{0,200}$/u.test(body.slice(Math.max(parent.span.start, at - 200), at));
  return `${before && !commaStands ? ', ' : ''}${stub}${after ? ', ' : ''}`;
}
