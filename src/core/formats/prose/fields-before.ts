import type { HeaderField } from '../../http/message.ts';
import { isKnownField } from '../members/header-fields.ts';
import { readFieldLine } from '../wire/fields.ts';
import { isBlank, lineAt } from '../wire/lines.ts';

/** More fields than a message has. */
const MOST = 60;

/** The header fields on the lines right before a body, as programs print them without a start line. */
export function fieldsBefore(text: string, bodyStart: number): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  let end = text.lastIndexOf('\n', bodyStart - 1);
  while (end > 0 && fields.length < MOST) {
    const line = lineAt(text, text.lastIndexOf('\n', end - 1) + 1);
    const field = readFieldLine(text, line);
    if (field !== undefined) fields.unshift(field);
    else if (fields.length > 0 || !isBlank(text, line.start, line.end)) break;
    end = line.start - 1;
  }
  return fields.filter(({ name }) => isKnownField(name)).length > 1 ? fields : [];
}
