import { Link } from 'react-router';
import { guideNames } from '../../guides/load-guide.ts';
import { PageHead } from '../page-head.tsx';
import { builtInPacks } from '../packs.ts';

/** The packs that are built in, and how a team writes its own. */
export function Component() {
  return (
    <div className="flex flex-col gap-8">
      <PageHead
        description="Guide packs: what each of them covers, a map of its steps, and how to write one for your own API."
        path="/packs/"
        title="Packs"
      />
      <div className="flex flex-col gap-3">
        <h1>Packs</h1>
        <p className="max-w-read">
          A pack holds the guides of one API: what each code means there, the steps, the endings and the
          replies. Where it has no guide, the general one helps.
        </p>
      </div>
      <section aria-labelledby="built-in" className="flex flex-col gap-3">
        <h2 id="built-in">Built in</h2>
        <ul className="divide-line border-line max-w-read divide-y border-y">
          {builtInPacks.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
              <span>
                <strong>{name}</strong> <span className="text-ink-soft">{guideNames(id).length} guides</span>
              </span>
              <Link className="link" to={`/packs/${id}/map/`}>
                Map of {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="own" className="max-w-read flex flex-col gap-3">
        <h2 id="own">For your own API</h2>
        <p>A guide is one YAML file a code; there is no logic to write. In a copy of this project:</p>
        <ol className="flex list-decimal flex-col gap-1 pl-5">
          <li>
            <code>npm run unstuck -- pack import page.md</code> drafts a pack from a help page.
          </li>
          <li>
            <code>npm run new -- guide acme/409</code> begins a guide; <code>npm run dev</code> shows it as
            you write.
          </li>
          <li>
            <code>npm run unstuck -- pack check src/guides/packs/acme</code> names mistakes by line and
            column.
          </li>
        </ol>
      </section>
    </div>
  );
}
