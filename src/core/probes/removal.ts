import { removePair } from '../http/form-edit.ts';
import { removePart } from '../http/multipart-edit.ts';
import { removeMember } from '../json/edit/remove.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Target } from './probe.ts';

/** The edits that take a value's member out of the body; `null` where the value has no member of its own. */
export function removal({ member, parent, body }: Target): readonly TextEdit[] | null {
  if (member === null || parent === null) return null;
  if (body.style === 'json') return removeMember(parent, member);
  if (body.style === 'form' && member.value.kind === 'string')
    return [removePair(body.text, member.nameSpan, member.value.span)];
  return body.style === 'multipart' ? [removePart(body.text, member.nameSpan)] : null;
}
