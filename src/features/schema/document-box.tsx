import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { unobserved } from '../../ui/unobserved.ts';
import { useSchema } from './open-document.tsx';

/** The box takes the focus when the button that had it goes away. */
export const documentBoxId = 'schema-document';

/** What a pasted document is called until its title is known. */
const pastedName = 'Pasted document';
/** Time without a keystroke after which a typed document is read. */
const typingPause = 800;

/** Takes a schema document by paste, file or drop. A pasted one is read at once and not drawn: it may be huge. */
export function DocumentBox() {
  const { open } = useSchema();
  const [draft, setDraft] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const take = (text: string, name: string) => {
    clearTimeout(timer.current);
    setDraft('');
    open(text, name);
  };
  const takeFile = (chosen: File) => void chosen.text().then((text) => take(text, chosen.name));
  const drop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (dropped === undefined && text === '') return;
    event.preventDefault();
    if (dropped === undefined) take(text, pastedName);
    else takeFile(dropped);
  };

  return (
    <div className="flex flex-col gap-2" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label className="font-semibold" htmlFor={documentBoxId}>
        OpenAPI document or JSON Schema
      </label>
      <textarea
        {...unobserved}
        aria-describedby={`${documentBoxId}-hint`}
        className="border-line-strong bg-surface text-ink block min-h-16 w-full rounded-sm border p-3 font-mono text-sm leading-6"
        id={documentBoxId}
        rows={2}
        value={draft}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          clearTimeout(timer.current);
          if (text.trim() !== '') timer.current = setTimeout(() => open(text, pastedName), typingPause);
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (text.trim() === '' || draft !== '') return;
          event.preventDefault();
          take(text, pastedName);
        }}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button small onClick={() => file.current?.click()}>
          Open a document
        </Button>
        <input
          ref={file}
          hidden
          aria-label="File with the OpenAPI document"
          type="file"
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            const [chosen] = event.target.files ?? [];
            if (chosen !== undefined) takeFile(chosen);
            event.target.value = '';
          }}
        />
        <p className="max-w-read text-ink-soft text-sm" id={`${documentBoxId}-hint`}>
          YAML or JSON, up to 20 MB. It stays in this browser. You can also drop the file anywhere on the
          page.
        </p>
      </div>
    </div>
  );
}
