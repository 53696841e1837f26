import { Link } from 'react-router';
import { PasteBox } from '../../features/diagnose/paste-box.tsx';
import { RecentCases } from '../../features/recent/recent-list.tsx';
import { deviceStore } from '../device-store.ts';
import { PastedVerdict } from '../lazy-evidence.tsx';
import { PageHead } from '../page-head.tsx';
import { defaultPack, ownGuides } from '../packs.ts';

/** The start: one box for whatever there is, and the codes for whoever has only that. */
export function Component() {
  return (
    <div className="flex flex-col gap-10">
      <PageHead
        description="Paste an API error and get the cause and the fix, without anything leaving your browser."
        path="/"
        title="From API error to next step"
      />
      <section className="flex flex-col gap-4">
        <h1>What did the API answer?</h1>
        <PasteBox />
        <PastedVerdict here={null} />
      </section>
      <section aria-labelledby="by-code" className="flex flex-col gap-3">
        <h2 id="by-code">Or start from the code</h2>
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
