import { useCallback } from 'react';
import { AnnotatedPanes } from '../features/diagnose/annotated-panes.tsx';
import { useCase, useInspected } from '../features/diagnose/case.tsx';
import { DiagnosisPanel } from '../features/diagnose/diagnosis-panel.tsx';
import { FieldProblems } from '../features/diagnose/field-problems.tsx';
import { CaseRounds } from '../features/diagnose/case-rounds.tsx';
import { CopyAs } from '../features/diagnose/copy-as.tsx';
import { CorrectedRequest, type CorrectedRequestProps } from '../features/diagnose/corrected-request.tsx';
import { NextAnswer } from '../features/diagnose/next-answer.tsx';
import { TextsPlace } from '../features/diagnose/texts-place.tsx';
import { isLargeCase } from '../features/diagnose/read-case.ts';
import { holdsNoAnswer, isRequestAlone } from '../features/diagnose/unread.ts';
import { type Audience, useAudience } from '../features/guide/audience.ts';
import { SchemaPanel } from '../features/schema/schema-panel.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Later } from '../ui/later.tsx';
import { deviceStore } from './device-store.ts';
import { type GuideStep, StepLink } from './step-link.tsx';
import { TeachArea } from './teach-area.tsx';

/** The verdict on the paste, with ways into the guides. */
export function Verdict({ here }: { readonly here: string | null }) {
  const stepLink = useCallback((step: GuideStep) => <StepLink here={here} step={step} />, [here]);
  return <DiagnosisPanel here={here} stepLink={stepLink} />;
}

const useReader = (): Audience => useAudience(deviceStore)[0];

/** What became of the last change, and every problem with the ways to its places. */
export function ProblemsView() {
  const reader = useReader();
  const inspected = useInspected();
  if (inspected === null) return <ProblemsPlace />;
  // The texts of a large case come first: they show every problem where it is.
  return (
    <Later meanwhile={<ProblemsPlace />} waits={isLargeCase(inspected.input)}>
      <CaseRounds />
      <FieldProblems />
      {reader === 'developer' ? <TeachArea /> : null}
    </Later>
  );
}

/** The place of a list that scrolls in its frame, with its heading. */
function ProblemsPlace() {
  return <div className="min-h-139" />;
}

const asCode: NonNullable<CorrectedRequestProps['copyAs']> = (body, correction) => (
  <CopyAs body={body} correction={correction} />
);

/** The texts themselves, with every problem marked, and what to do with them. */
export function TextsView() {
  const reader = useReader();
  const inspected = useInspected();
  if (inspected === null) return <TextsPlace />;
  const waits = isLargeCase(inspected.input);
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <AnnotatedPanes store={deviceStore} />
      <Later key={waits ? 'large' : 'small'} waits={waits}>
        {reader === 'developer' ? <CorrectedRequest copyAs={asCode} /> : null}
        <NextAnswer />
        {reader === 'developer' ? <SchemaSection /> : <DeveloperTools />}
      </Later>
    </div>
  );
}

/** Support walks the steps; what only a developer asks for is one click away. */
function DeveloperTools() {
  return (
    <div className="screen-only">
      <Disclosure summary="For developers: corrected request, request as code, OpenAPI">
        <div className="flex min-w-0 flex-col gap-6">
          <CorrectedRequest copyAs={asCode} />
          <TeachArea />
          <SchemaSection />
        </div>
      </Disclosure>
    </div>
  );
}

/** Id of the check that says which of a document's operations the request speaks of. */
const matchingCheck = 'schema-unknown-path';

const unknownCall =
  'Your text does not say which of its operations was called: add the request with its method and URL';

function SchemaSection() {
  const { inspected, setPaste } = useCase();
  // A document says something about a call, and words hold none.
  if (inspected !== null && holdsNoAnswer(inspected) && !isRequestAlone(inspected)) return null;
  const found = inspected?.inspection.diagnosis.findings.find(({ check }) => check === matchingCheck);
  const isCallKnown = inspected === null || inspected.inspection.diagnosis.request !== null;
  const matched = found?.message ?? (isCallKnown ? null : unknownCall);
  return <SchemaPanel matched={matched} onEvidence={setPaste} />;
}
