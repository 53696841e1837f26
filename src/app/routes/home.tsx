import { Link, useOutletContext } from 'react-router';
import { RecentCases } from '../../features/recent/recent-list.tsx';
import { deviceStore } from '../device-store.ts';
import { PastedProblems, PastedTexts, PastedVerdict } from '../lazy-evidence.tsx';
import { PageHead } from '../page-head.tsx';
import { defaultPack, ownGuides, packName } from '../packs.ts';
import { PasteArea } from '../paste-area.tsx';
import { TrySamples } from '../try-samples.tsx';

/** The start: one box for whatever there is, and the codes for whoever has only that. */
export function Component() {
  const isLeaving = useOutletContext<boolean>();
  return (
    <div className="flex flex-col gap-10">
      <PageHead
        description="Paste an API error and get the cause and the fix, without anything leaving your browser."
        path="/"
        title="From API error to next step"
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-6 md:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
        <section className="flex flex-col gap-4">
          <h1>What did the API answer?</h1>
          <PasteArea>The guides below are complete without it.</PasteArea>
          <TrySamples />
        </section>
        <aside aria-label="Privacy" className="text-ink-soft flex flex-col gap-2 text-sm md:pt-13">
          <p>
            <strong className="text-ink">Nothing you paste leaves this browser.</strong> It is read here, kept
            in memory, and gone when you close the page.
          </p>
          <p>
            <Link to="/privacy/">How you can check that</Link>
          </p>
        </aside>
      </div>
      {isLeaving ? null : (
        <>
          <PastedVerdict here={null} />
          <div className="flex min-w-0 flex-col gap-6 empty:hidden">
            <PastedProblems />
            <PastedTexts />
          </div>
        </>
      )}
      <section aria-labelledby="by-code" className="flex flex-col gap-3">
        <h2 id="by-code">Or start from the code</h2>
        <p className="text-ink-soft text-sm">Guides for {packName(defaultPack)}</p>
        <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 md:grid-cols-3">
          {ownGuides(defaultPack).map(({ code, title, typical }) => (
            <li key={code}>
              <Link className="link font-semibold" to={`/codes/${code}/`}>
                {code} {title}
              </Link>
              <p className="text-ink-soft text-sm">{typical}</p>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/codes/">All codes</Link>
        </p>
      </section>
      <RecentCases store={deviceStore} />
    </div>
  );
}
