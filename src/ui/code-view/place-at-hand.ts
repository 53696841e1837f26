/** A row of a view and a column in it, both from 0. */
export interface ScreenPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the caret or the end of the selection stands in a view; `null` when it stands elsewhere. */
export function placeOfSelection(view: Element): ScreenPlace | null {
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null || !view.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-row]') ?? null;
  const text = line?.querySelector('.code-text') ?? null;
  if (line === null || text === null) return null;
  const row = Number(line.dataset['row']);
  if (!text.contains(node)) return { row, column: 0 };
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, selection.focusOffset);
  return { row, column: range.toString().length };
}
