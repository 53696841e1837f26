import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useAwaited, useInspected } from '../../features/diagnose/case.tsx';
import { useHydrated } from '../../ui/hydrated.ts';
import { useMedia } from '../../ui/use-media.ts';
import { useAudience } from '../../features/guide/audience.ts';
import { AudienceSwitch } from '../../features/guide/audience-switch.tsx';
import { codeQuery } from '../code-query.ts';
import { CodeGuide } from '../code-guide.tsx';
import { CodeMeaning } from '../code-meaning.tsx';
import { deviceStore } from '../device-store.ts';
import { PastedProblems, PastedTexts, PastedVerdict } from '../lazy-evidence.tsx';
import { PageHead } from '../page-head.tsx';
import { defaultPack, packName } from '../packs.ts';
import { PasteArea } from '../paste-area.tsx';
import { StuckWithoutGuide } from '../stuck-without-guide.tsx';

/** Below this there is one column: the breakpoint `md` of the tokens. */
const oneColumn = '(width < 56.25rem)';

/** One code: the diagnosis of what was pasted, the guide, and the way on. */
export function Component() {
  const { code = '' } = useParams();
  const { data } = useSuspenseQuery(codeQuery(defaultPack, code));
  const inspected = useInspected();
  const isAwaited = useAwaited();
  const hasEvidence = inspected !== null || isAwaited;
  const [reader] = useAudience(deviceStore);
  const isNarrow = useMedia(oneColumn);
  const isWalk = useSearchParams()[0].has('step');
  const isHydrated = useHydrated();
  const columns = hasEvidence
    ? 'lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr] lg:gap-y-0'
    : 'md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]';
  const { found, status, prelude } = data;
  const title = titleOf(code, found?.guide.title ?? status?.reasonPhrase ?? null);
  // Whoever is asked one question or has a verdict is past it. The page as it was built knows of neither.
  const intro = hasEvidence || (isHydrated && isWalk) ? null : (found?.guide.intro ?? null);
  const meaning = found?.guide.meaning ?? status?.meaning ?? `No registry lists ${code}.`;
  const problems = hasEvidence ? (
    <div className="flex min-w-0 flex-col gap-6 empty:hidden lg:col-start-2 lg:row-start-1 lg:pb-6">
      <PastedProblems holdsPlace />
    </div>
  ) : null;
  // A developer with refused fields goes on in the texts that hold them, everybody else in the steps.
  const hasFields = isAwaited || (inspected?.inspection.diagnosis.fieldErrors.length ?? 0) > 0;
  const textsFirst = reader === 'developer' && !isWalk && hasFields;
  const apart = 'border-line max-md:border-t max-md:pt-8';
  const texts = (
    <div
      key="texts"
      className={`flex min-w-0 flex-col gap-6 ${hasEvidence ? `lg:col-start-2 lg:row-start-2 ${textsFirst ? '' : apart}` : 'md:order-last'}`}
    >
      <PastedTexts holdsPlace />
      <PasteArea rows={hasEvidence ? 3 : 6}>The steps on this page work without it.</PasteArea>
    </div>
  );
  const steps = (
    <div
      key="steps"
      className={`flex min-w-0 flex-col gap-6 ${hasEvidence ? `lg:col-start-1 lg:row-span-2 lg:row-start-1 ${textsFirst ? apart : ''}` : ''}`}
    >
      {hasEvidence ? <CodeMeaning intro={intro} meaning={meaning} status={status} /> : null}
      {found === null ? null : <CodeGuide key={code} found={found} prelude={prelude} title={title} />}
    </div>
  );
  // In one column a question stands above the paste box. The order on screen is the order of the keyboard.
  return (
    <div className="flex flex-col gap-8">
      <PageHead description={meaning} path={`/codes/${code}/`} title={title} />
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex flex-col gap-1">
          <h1>{title}</h1>
          {found === null ? null : <p className="text-ink-soft text-sm">{packName(found.pack)}</p>}
        </div>
        {found === null ? null : (
          <div className="screen-only noscript:hidden">
            <AudienceSwitch store={deviceStore} />
          </div>
        )}
      </header>
      {hasEvidence ? null : <CodeMeaning intro={intro} meaning={meaning} status={status} />}
      <PastedVerdict here={code} />
      <div className={`grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 ${columns}`}>
        {problems}
        {isNarrow && (hasEvidence || isWalk) && !textsFirst ? [steps, texts] : [texts, steps]}
      </div>
      {found === null ? <StuckWithoutGuide title={title} /> : null}
    </div>
  );
}

function titleOf(code: string, name: string | null): string {
  if (name === null) return code;
  return /^\d/u.test(code) ? `${code} ${name}` : name;
}
