import type { Tick } from './overview.ts';
import type { CodeMark } from './lines.ts';

/**
 * Where the marks stand on the whole height, beside the scrollbar. For the eye and the mouse alone: the list of
 * problems and F8 give the same by keyboard and to a screen reader.
 */
export function OverviewMarks({
  ticks,
  onTick,
}: {
  ticks: readonly Tick[];
  onTick: (mark: CodeMark) => void;
}) {
  return (
    <div aria-hidden="true" className="code-overview screen-only">
      {ticks.map(({ at, tone, mark, name }) => (
        <button
          key={mark.id}
          aria-label={name}
          data-tone={tone}
          style={{ top: `${at}%` }}
          tabIndex={-1}
          title={name}
          type="button"
          onClick={() => onTick(mark)}
        />
      ))}
    </div>
  );
}
