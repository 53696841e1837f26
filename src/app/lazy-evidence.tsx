import { lazy, Suspense } from 'react';
import { useCase } from '../features/diagnose/case.tsx';

const load = () => import('./evidence-view.tsx');
const LazyVerdict = lazy(() => load().then(({ Verdict }) => ({ default: Verdict })));
const LazyStatusMessage = lazy(() =>
  import('../features/diagnose/status-message.tsx').then(({ StatusMessage }) => ({ default: StatusMessage })),
);
const LazyEvidenceView = lazy(() => load().then(({ EvidenceView }) => ({ default: EvidenceView })));

/** Loads what a paste needs, before there is one. */
export async function loadEvidence(): Promise<void> {
  await Promise.all([
    load(),
    import('../features/diagnose/status-message.tsx'),
    import('../core/report/shareable-text.ts'),
  ]);
}

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

/** Says what was found; draws nothing. */
export function PastedStatus() {
  const { inspected } = useCase();
  if (inspected === null) return null;
  return (
    <Suspense fallback={null}>
      <LazyStatusMessage />
    </Suspense>
  );
}
