import { Link } from 'react-router';
import { statusCodes } from '../../core/http/status-codes.ts';
import { PageHead } from '../page-head.tsx';
import { defaultPack, ownGuides, packName } from '../packs.ts';

/** Every code there is a page for. */
export function Component() {
  const guides = ownGuides(defaultPack);
  const guided = new Set(guides.map(({ code }) => code));
  const others = statusCodes.filter(({ code }) => code >= 400 && !guided.has(String(code)));
  return (
    <div className="flex flex-col gap-8">
      <PageHead
        description="HTTP error codes with what they mean, whose error they usually are, and steps to the fix."
        path="/codes/"
        title="Codes"
      />
      <h1>Codes</h1>
      <section aria-labelledby="guided" className="flex flex-col gap-3">
        <h2 id="guided">With a guide for {packName(defaultPack)}</h2>
        <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
          {guides.map(({ code, title, meaning }) => (
            <li key={code}>
              <Link className="link font-semibold" to={`/codes/${code}/`}>
                {code} {title}
              </Link>
              <p className="text-ink-soft max-w-read">{meaning}</p>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <Link to="/packs/">Where the guides come from, and how to write your own</Link>
      </p>
      <section aria-labelledby="others" className="flex flex-col gap-3">
        <h2 id="others">Other error codes</h2>
        <ul className="gap-x-8 sm:columns-2 md:columns-3">
          {others.map(({ code, reasonPhrase, origin }) => (
            <li key={code} className="break-inside-avoid py-0.5">
              <Link to={`/codes/${code}/`}>
                {code} {reasonPhrase}
              </Link>
              {origin === 'iana' ? null : <span className="text-ink-soft text-sm"> · {origin}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
