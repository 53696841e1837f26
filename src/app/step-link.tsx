import { Link } from 'react-router';
import { stepWanted } from '../features/guide/step-wanted.ts';

export interface GuideStep {
  readonly guide: string;
  readonly id: string;
}

interface StepLinkProps {
  readonly step: GuideStep;
  /** The code of the page it stands on. */
  readonly here: string | null;
}

/** From a cause to the guide's step that deals with it. The steps of `4xx` stand on the page of every such code. */
export function StepLink({ step, here }: StepLinkProps) {
  const isHere = here !== null && (step.guide === here || step.guide === `${here.slice(0, 1)}xx`);
  const code = isHere ? here : step.guide;
  return (
    <Link
      className="link screen-only whitespace-nowrap"
      preventScrollReset={isHere}
      state={stepWanted}
      to={`/codes/${code}/?step=${step.id}`}
    >
      {isHere ? 'Go to the step' : `Go to the step of ${code}`}
    </Link>
  );
}
