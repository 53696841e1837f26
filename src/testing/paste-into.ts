import { fireEvent } from '@testing-library/react';

/** As a browser does: a paste event, and the change it leads to unless a handler took the text. */
export function pasteInto(box: HTMLElement, text: string): void {
  const isUntaken = fireEvent.paste(box, { clipboardData: { getData: () => text } });
  if (isUntaken) fireEvent.change(box, { target: { value: text } });
}
