import { useEffect } from 'react';
import { useCase } from './case.tsx';

/** Whether a paste belongs to the element that has the focus. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}

/** A paste that no field takes is evidence, wherever on the page it happens; so is a dropped file. Draws nothing. */
export function PasteAnywhere() {
  const { setPaste, takeFile } = useCase();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (takesText(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      setPaste(text);
    };
    // Without this a file dropped beside the box replaces the page, and with it everything typed.
    const onDragOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void file.text().then((text) => takeFile(text, file.name));
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [setPaste, takeFile]);
  return null;
}
