import type { Inspected } from './case.tsx';
import { markId, markOfProblem, placeInPane } from './evidence-marks.ts';
import type { ProblemFocusValue, Side } from './problem-focus.tsx';

interface PlacesProps {
  readonly inspected: Inspected;
  readonly number: number;
  readonly onShow: ProblemFocusValue['show'];
  readonly sides: readonly Side[];
}

/** The ways to where a problem stands: one in each text that has it. */
export function Places({ inspected, number, sides, onShow }: PlacesProps) {
  if (sides.length === 0) return null;
  const words = { request: 'Request', response: 'Response' } as const;
  const placeOn = (side: Side): string => {
    const pane = inspected.inspection.panes[side];
    const mark = markOfProblem(inspected, side, number);
    return pane === null || mark === undefined ? '' : placeInPane(pane, mark, inspected.input);
  };
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {sides.map((side) => (
        <a
          key={side}
          className="link min-h-6"
          href={`#${markId(side, number)}`}
          onClick={(event) => {
            event.preventDefault();
            onShow(number, side);
          }}
        >
          {words[side]}, {placeOn(side)}
          {markOfProblem(inspected, side, number)?.kind === 'missing' ? ' (missing there)' : ''}
        </a>
      ))}
    </p>
  );
}
