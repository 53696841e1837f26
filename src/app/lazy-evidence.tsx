import { lazy, Suspense } from 'react';
import { useCase } from '../features/diagnose/case.tsx';

const load = () => import('./evidence-view.tsx');
const LazyVerdict = lazy(() => load().then(({ Verdict }) => ({ default: Verdict })));
const LazyEvidenceView = lazy(() => load().then(({ EvidenceView }) => ({ default: EvidenceView })));

/** Loads what a paste needs, before there is one. */
export const loadEvidenceView = load;

/** {@link LazyVerdict}, once there is something to judge: a first visit does not load it. */
export function PastedVerdict({ here }: { readonly here: string | null }) {
  const { paste } = useCase();
  if (paste === '') return null;
  return (
    <Suspense fallback={null}>
      <LazyVerdict here={here} />
    </Suspense>
  );
}

export function PastedEvidence() {
  const { inspected } = useCase();
  if (inspected === null) return null;
  return (
    <Suspense fallback={null}>
      <LazyEvidenceView />
    </Suspense>
  );
}
