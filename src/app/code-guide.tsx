import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { StillStuck } from '../features/bundle/still-stuck.tsx';
import { useGuideEvidence } from '../features/diagnose/guide-evidence.ts';
import { useAudience } from '../features/guide/audience.ts';
import { GuideView, useGuideAssessment } from '../features/guide/guide-view.tsx';
import { triedSteps } from '../features/guide/tried-steps.ts';
import { rememberCase } from '../features/recent/recent-cases.ts';
import type { LoadedGuide } from '../guides/load-guide.ts';
import { deviceStore } from './device-store.ts';
import { packName } from './packs.ts';
import { useSupportCase } from './support-case.ts';
import type { Tried } from './tried.tsx';

interface CodeGuideProps {
  readonly found: LoadedGuide;
  readonly title: string;
  readonly prelude: string | null;
}

/** The guide of a code, ticked by the evidence, with the way out at its end. */
export function CodeGuide({ found, title, prelude }: CodeGuideProps) {
  const { guide, pack } = found;
  const evidence = useGuideEvidence();
  const [audience] = useAudience(deviceStore);
  const { assessment } = useGuideAssessment(guide, evidence);
  const tried = useMemo(
    () => ({ guide: title, steps: triedSteps(guide, assessment) }),
    [title, guide, assessment],
  );
  const { pathname, search } = useLocation();

  // Remembered once something was done here; the address holds ids and nothing else.
  const isCase = evidence !== null || search !== '';
  useEffect(() => {
    if (isCase) {
      rememberCase(deviceStore, {
        path: pathname + search,
        code: guide.code,
        title: guide.title,
        at: Date.now(),
      });
    }
  }, [isCase, pathname, search, guide]);

  return (
    <>
      <GuideView
        audience={audience}
        evidence={evidence}
        guide={guide}
        packName={packName(pack)}
        prelude={prelude}
      />
      <HandOff tried={tried} />
    </>
  );
}

/** By itself, so that a text that is pasted does not draw the guide anew. */
function HandOff({ tried }: { readonly tried: Tried }) {
  return <StillStuck supportCase={useSupportCase(tried)} to="/support/" />;
}
