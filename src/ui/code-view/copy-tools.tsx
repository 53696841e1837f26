import { useMemo } from 'react';
import { CopyButton } from '../copy-button.tsx';
import { grouped } from '../grouped.ts';
import type { CodeViewProps } from './code-view.tsx';

interface CopyToolsProps extends Pick<CodeViewProps, 'copy' | 'firstLine' | 'label' | 'readPlace' | 'text'> {
  /** The place that was looked at last; `null` before any was. */
  readonly hand: number | null;
}

function lineAround(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/u, '');
}

function lineNumber(text: string, offset: number, firstLine: number): number {
  let line = firstLine;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Reading a text up to here takes less than a frame: whether there is a value is known before it is asked for. */
const quicklyRead = 200_000;

/** Takes away the whole text, or the line, value or JSON Pointer of the place at hand. */
export function CopyTools({ copy, firstLine, hand, label, readPlace, text }: CopyToolsProps) {
  const place = useMemo(
    () => (hand === null || text.length > quicklyRead ? null : readPlace(hand)),
    [hand, readPlace, text],
  );
  const all = <CopyButton copy={() => copy(text)} label="Copy all" look="quiet" of={`of ${label}`} />;
  if (hand === null) return all;
  const number = lineNumber(text, hand, firstLine);
  // Above the first line stands a head, which is counted by itself.
  const line = grouped(number < 1 ? number - firstLine + 1 : number);
  const copyPlace = (what: 'value' | 'pointer'): Promise<boolean> => {
    const found = place ?? readPlace(hand);
    // Beside the body of a very long text: what can be taken there is the line.
    return copy(found === null ? lineAround(text, hand) : found[what]);
  };
  const mayHoldValue = place !== null || text.length > quicklyRead;
  return (
    <>
      {all}
      <span className="text-ink-soft">Line {line}:</span>
      <CopyButton
        copy={() => copy(lineAround(text, hand))}
        label="Copy line"
        look="quiet"
        of={`${line} of ${label}`}
      />
      {mayHoldValue
        ? (['value', 'pointer'] as const).map((what) => (
            <CopyButton
              key={what}
              copy={() => copyPlace(what)}
              label={`Copy ${what}`}
              look="quiet"
              of={`at line ${line} of ${label}`}
            />
          ))
        : null}
    </>
  );
}
