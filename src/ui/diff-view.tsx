/** A line of a diff: which side it is on, and the characters that changed within it. */
export interface DiffViewLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly part: { readonly start: number; readonly end: number } | null;
  readonly before: number | null;
  readonly after: number | null;
}

interface DiffViewProps {
  readonly label: string;
  /** Neighbouring lines, and how many unchanged ones stand before them without being shown. */
  readonly hunks: readonly { readonly skipped: number; readonly lines: readonly DiffViewLine[] }[];
  /** Unchanged lines behind the last hunk that are not shown. */
  readonly skippedAtEnd: number;
}

const signs = { same: '', removed: '−', added: '+' } as const;

/** A unified diff of two texts: every change as a sign, as words for who hears it, and as a tint. */
export function DiffView({ label, hunks, skippedAtEnd }: DiffViewProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be a form's
    <div aria-label={label} className="diff" role="group">
      <p aria-hidden="true" className="diff-legend">
        − as you sent it, + to send now
      </p>
      {hunks.map(({ skipped, lines }) => (
        <div key={lines[0]?.before ?? `+${lines[0]?.after}`}>
          <Skipped count={skipped} />
          {lines.map((line) => (
            <Line key={`${line.before}/${line.after}`} line={line} />
          ))}
        </div>
      ))}
      <Skipped count={skippedAtEnd} />
    </div>
  );
}

function Skipped({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="diff-skipped">
      {count} unchanged {count === 1 ? 'line' : 'lines'}
    </p>
  );
}

function Line({ line }: { readonly line: DiffViewLine }) {
  const { kind, before, after } = line;
  const inside = (
    <>
      <span aria-hidden="true" className="diff-sign">
        {signs[kind]}
      </span>
      <span aria-hidden="true" className="diff-number">
        {after ?? before}
      </span>
      <span className="diff-text">
        {kind === 'same' ? null : (
          <span className="sr-only">
            {kind === 'removed' ? `Line ${before} as you sent it: ` : `Line ${after} now: `}
          </span>
        )}
        <Text line={line} />
      </span>
    </>
  );
  if (kind === 'removed') return <del className="diff-line">{inside}</del>;
  if (kind === 'added') return <ins className="diff-line">{inside}</ins>;
  return <div className="diff-line">{inside}</div>;
}

/** Longer lines are cut around what changed in them. */
const longestLine = 2_000;

function Text({ line: { text, part } }: { readonly line: DiffViewLine }) {
  if (part === null) return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
  const from = Math.max(0, part.start - longestLine);
  const to = Math.min(text.length, part.end + longestLine);
  return (
    <>
      {from > 0 ? '…' : ''}
      {text.slice(from, part.start)}
      {part.end > part.start ? <span className="diff-part">{text.slice(part.start, part.end)}</span> : null}
      {text.slice(part.end, to)}
      {to < text.length ? '…' : ''}
    </>
  );
}
