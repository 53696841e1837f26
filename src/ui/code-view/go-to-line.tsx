import { useId, useState, type SubmitEvent } from 'react';
import { Button } from '../button.tsx';

interface GoToLineProps {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly onGo: (offset: number) => void;
}

/** Offset at which a line begins; `line` counts from 0. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) return start;
    start = next + 1;
  }
  return start;
}

/** Leads to a line by its number. */
export function GoToLine({ text, first, last, onGo }: GoToLineProps) {
  const id = useId();
  const [value, setValue] = useState('');
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    const line = Number.parseInt(value, 10);
    if (Number.isFinite(line)) onGo(startOfLine(text, Math.min(Math.max(line, first), last) - first));
  };
  return (
    <form className="flex items-center gap-1.5" onSubmit={go}>
      <label htmlFor={id}>Line</label>
      <input
        autoComplete="off"
        className="border-line-strong bg-surface h-7 w-20 rounded-sm border px-1.5 font-mono"
        id={id}
        inputMode="numeric"
        placeholder={`${first}–${last}`}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button small type="submit">
        Go
      </Button>
    </form>
  );
}
