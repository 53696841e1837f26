import { useCallback } from 'react';
import { AnnotatedPanes } from '../features/diagnose/annotated-panes.tsx';
import { useCase } from '../features/diagnose/case.tsx';
import { DiagnosisPanel } from '../features/diagnose/diagnosis-panel.tsx';
import { FieldProblems } from '../features/diagnose/field-problems.tsx';
import { CaseRounds } from '../features/diagnose/case-rounds.tsx';
import { CopyAs } from '../features/diagnose/copy-as.tsx';
import { CorrectedRequest } from '../features/diagnose/corrected-request.tsx';
import { NextAnswer } from '../features/diagnose/next-answer.tsx';
import { SchemaPanel } from '../features/schema/schema-panel.tsx';
import { deviceStore } from './device-store.ts';
import { type GuideStep, StepLink } from './step-link.tsx';
import { TeachArea } from './teach-area.tsx';

/** The verdict on the paste, with ways into the guides. */
export function Verdict({ here }: { readonly here: string | null }) {
  const stepLink = useCallback((step: GuideStep) => <StepLink here={here} step={step} />, [here]);
  return <DiagnosisPanel stepLink={stepLink} />;
}

const asCode = (body: string | null) => <CopyAs body={body} />;

/** The texts themselves, with every problem listed and marked. */
export function EvidenceView() {
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <CaseRounds />
      <FieldProblems />
      <TeachArea />
      <AnnotatedPanes store={deviceStore} />
      <CorrectedRequest copyAs={asCode} />
      <NextAnswer />
      <SchemaSection />
    </div>
  );
}

/** Id of the check that says which of a document's operations the request speaks of. */
const matchingCheck = 'schema-unknown-path';

function SchemaSection() {
  const { inspected, setPaste } = useCase();
  const found = inspected?.inspection.diagnosis.findings.find(({ check }) => check === matchingCheck);
  return <SchemaPanel matched={found?.message ?? null} onEvidence={setPaste} />;
}
