import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PasteBox } from '../../features/diagnose/paste-box.tsx';
import { useCase } from '../../features/diagnose/case.tsx';
import { codeQuery } from '../code-query.ts';
import { CodeGuide } from '../code-guide.tsx';
import { CodeMeaning } from '../code-meaning.tsx';
import { PastedEvidence, PastedVerdict } from '../lazy-evidence.tsx';
import { PageHead } from '../page-head.tsx';
import { defaultPack, packName } from '../packs.ts';
import { StuckWithoutGuide } from '../stuck-without-guide.tsx';

/** One code: the diagnosis of what was pasted, the guide, and the way on. */
export function Component() {
  const { code = '' } = useParams();
  const { data } = useSuspenseQuery(codeQuery(defaultPack, code));
  const { inspected } = useCase();
  const { found, status } = data;
  const title = titleOf(code, found?.guide.title ?? status?.reasonPhrase ?? null);
  const meaning = found?.guide.meaning ?? status?.meaning ?? `No registry lists ${code}.`;
  return (
    <div className="flex flex-col gap-8">
      <PageHead description={meaning} path={`/codes/${code}/`} title={title} />
      <header className="flex flex-col gap-2">
        <h1>{title}</h1>
        {found === null ? null : <p className="text-ink-soft text-sm">{packName(found.pack)}</p>}
      </header>
      <PastedVerdict here={code} />
      <div
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 ${inspected === null ? 'md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]' : 'lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]'}`}
      >
        <div className="flex min-w-0 flex-col gap-6">
          <CodeMeaning meaning={meaning} status={status} />
          {found === null ? null : <CodeGuide key={code} found={found} title={title} />}
        </div>
        <div
          className={`flex min-w-0 flex-col gap-6 ${inspected === null ? '' : 'order-first lg:order-none'}`}
        >
          <PastedEvidence />
          <PasteBox rows={inspected === null ? 10 : 4} />
          <noscript>
            <p className="max-w-read">
              Reading a pasted error needs JavaScript. The steps on this page work without it.
            </p>
          </noscript>
        </div>
      </div>
      {found === null ? <StuckWithoutGuide title={title} /> : null}
    </div>
  );
}

function titleOf(code: string, name: string | null): string {
  if (name === null) return code;
  return /^\d/u.test(code) ? `${code} ${name}` : name;
}
