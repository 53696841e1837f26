import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AnnotatedPanes } from '../../features/diagnose/annotated-panes.tsx';
import { DiagnosisPanel } from '../../features/diagnose/diagnosis-panel.tsx';
import { FieldProblems } from '../../features/diagnose/field-problems.tsx';
import { PasteBox } from '../../features/diagnose/paste-box.tsx';
import { guideQuery } from '../guide-query.ts';
import { PageHead } from '../page-head.tsx';
import { defaultPack } from '../packs.ts';

/** One code: the diagnosis of what was pasted, the guide, and the way on. */
export function Component() {
  const { code = '' } = useParams();
  const { data } = useSuspenseQuery(guideQuery(defaultPack, code));
  const title = data?.guide.title ?? '';
  return (
    <div className="flex flex-col gap-6">
      <PageHead description={data?.guide.meaning ?? ''} path={`/codes/${code}/`} title={`${code} ${title}`} />
      <h1>
        {code} {title}
      </h1>
      <DiagnosisPanel />
      <PasteBox rows={4} />
      <FieldProblems />
      <AnnotatedPanes />
    </div>
  );
}
