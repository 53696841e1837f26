import { useId, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { useCase } from './case.tsx';
import { EvidenceTextbox } from './evidence-textbox.tsx';
import { useTextFile } from './text-file.ts';

/** Where everything begins: one box that takes whatever there is. */
export function PasteBox({ rows = 8 }: { readonly rows?: number }) {
  const { paste, setPaste, takeFile, clear } = useCase();
  const { isReading, problem, read } = useTextFile(takeFile);
  const [isOver, setIsOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const hintId = useId();

  const drop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    setIsOver(false);
    if (dropped === undefined && text === '') return;
    event.preventDefault();
    if (dropped !== undefined) void read(dropped);
    else setPaste(text);
  };

  return (
    <div
      className={`screen-only flex flex-col gap-2 outline-offset-4 ${isOver ? 'outline-accent outline-2 outline-dashed' : ''}`}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDrop={drop}
    >
      <EvidenceTextbox
        describedBy={hintId}
        label="Paste the error here"
        rows={rows}
        value={paste}
        onChange={setPaste}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={() => file.current?.click()}>Open a file</Button>
        <input
          ref={file}
          hidden
          aria-label="File with the error"
          type="file"
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            const [chosen] = event.target.files ?? [];
            if (chosen !== undefined) void read(chosen);
            event.target.value = '';
          }}
        />
        {paste === '' ? null : (
          <Button look="quiet" onClick={clear}>
            Clear
          </Button>
        )}
        <p className="max-w-read text-ink-soft text-sm" id={hintId}>
          {isReading
            ? 'Reading the file…'
            : (problem ?? 'JSON, curl output, HAR, a log line, an HTML page: the format is found for you.')}
        </p>
      </div>
    </div>
  );
}
