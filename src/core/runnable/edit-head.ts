import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import { editTemplate } from './edit-template.ts';
import { fieldLine, type HiddenField, hiddenField } from './head-text.ts';
import { literalText } from './template.ts';
import type { VariableBook } from './variable-names.ts';

/** Reading: a field line, RFC 9112 §5. */
const fieldPattern = /^([^:\s]{1,200}):[ \t]{0,20}(.*)$/su;

/**
 * Header fields with edits made of their text (`headText`). Lines put in behind the last one are fields of their own; a
 * field whose line is taken out goes. Secrets in what a person wrote are taken out like those of the paste.
 */
export function editHead(
  fields: readonly HiddenField[],
  edits: readonly TextEdit[],
  book: VariableBook,
): readonly HiddenField[] {
  let start = 0;
  const kept = fields.flatMap((field): readonly HiddenField[] => {
    const line = fieldLine(field);
    const from = start;
    const end = from + line.length;
    start = end + 1;
    const own = edits.filter(
      (edit) => edit.start >= from && edit.end <= end + 1 && !edit.text.startsWith('\n') && edit.start <= end,
    );
    if (own.length === 0) return [field];
    if (own.some((edit) => edit.start === from && edit.end >= end && edit.text === '')) return [];
    const valueStart = from + field.name.length + 2;
    if (own.some((edit) => edit.start < valueStart)) {
      const moved = own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
      return read(applyEdits(line, moved), book);
    }
    const value = editTemplate(field.value, field.sizes, own, -valueStart);
    // What a person wrote in place of a whole value may be a secret as the value was.
    const isPlain = value.every((part) => typeof part === 'string');
    return isPlain ? [hiddenField(field.name, literalText(value), book)] : [{ ...field, value }];
  });
  const added = edits.flatMap(({ text }) => (text.startsWith('\n') ? read(text.slice(1), book) : []));
  return [...kept, ...added];
}

function read(line: string, book: VariableBook): readonly HiddenField[] {
  const [, name, value] = fieldPattern.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [hiddenField(name, value, book)];
}
