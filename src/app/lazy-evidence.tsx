import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useAwaited, useCase, useInspected } from '../features/diagnose/case.tsx';
import type { ProblemsView, TextsView, Verdict } from './evidence-view.tsx';

interface Views {
  readonly Verdict: typeof Verdict;
  readonly ProblemsView: typeof ProblemsView;
  readonly TextsView: typeof TextsView;
}

let loaded: Views | null = null;

async function load(): Promise<Views> {
  loaded = await import('./evidence-view.tsx');
  return loaded;
}

const lazyViews = {
  Verdict: lazy(() => load().then(({ Verdict }) => ({ default: Verdict }))),
  ProblemsView: lazy(() => load().then(({ ProblemsView }) => ({ default: ProblemsView }))),
  TextsView: lazy(() => load().then(({ TextsView }) => ({ default: TextsView }))),
};
const LazyStatusMessage = lazy(() =>
  import('../features/diagnose/status-message.tsx').then(({ StatusMessage }) => ({ default: StatusMessage })),
);

/** Loads what a paste needs, before there is one. */
export async function loadEvidence(): Promise<void> {
  await Promise.all([
    load(),
    import('../features/diagnose/status-message.tsx'),
    import('../core/report/shareable-text.ts'),
    import('../features/teach/pick-text.tsx'),
  ]);
}

interface HereProps {
  readonly here: string | null;
}

/** {@link Views.Verdict}, once there is something to judge: a first visit does not load it. */
export function PastedVerdict({ here }: HereProps) {
  const { paste } = useCase();
  return paste === '' ? null : <VerdictSlot here={here} />;
}

interface PlaceProps {
  /** Whether the place of what is still being read is held. */
  readonly holdsPlace?: boolean;
}

export function PastedProblems({ holdsPlace = false }: PlaceProps) {
  return useHasPlace(holdsPlace) ? <ProblemsSlot /> : null;
}

export function PastedTexts({ holdsPlace = false }: PlaceProps) {
  return useHasPlace(holdsPlace) ? <TextsSlot /> : null;
}

function useHasPlace(holdsPlace: boolean): boolean {
  const isAwaited = useAwaited();
  return useInspected() !== null || (holdsPlace && isAwaited);
}

/*
 * What has been loaded when a slot is drawn first is drawn at once. A lazy component would show its fallback all the
 * same, and React keeps a fallback for 300 ms: the page would jump a second time.
 */

function VerdictSlot({ here }: HereProps) {
  const [View] = useState<ComponentType<HereProps>>(() => loaded?.Verdict ?? lazyViews.Verdict);
  return (
    <Suspense fallback={null}>
      <View here={here} />
    </Suspense>
  );
}

function ProblemsSlot() {
  const [View] = useState<ComponentType>(() => loaded?.ProblemsView ?? lazyViews.ProblemsView);
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}

function TextsSlot() {
  const [View] = useState<ComponentType>(() => loaded?.TextsView ?? lazyViews.TextsView);
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}

/** Says what was found; draws nothing. */
export function PastedStatus() {
  const inspected = useInspected();
  if (inspected === null) return null;
  return (
    <Suspense fallback={null}>
      <LazyStatusMessage />
    </Suspense>
  );
}
