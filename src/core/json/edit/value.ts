import type { TextEdit } from '../../text/edit.ts';
import type { JsonMember, JsonNode } from '../node.ts';

/** Another value in the place of one; `value` is a JSON text. */
export function replaceValue(node: JsonNode, value: string): TextEdit {
  return { start: node.span.start, end: node.span.end, text: value };
}

/** Another name for a member; its value and the blanks around the colon stay. */
export function renameMember(member: JsonMember, name: string): TextEdit {
  return { start: member.nameSpan.start, end: member.nameSpan.end, text: JSON.stringify(name) };
}
