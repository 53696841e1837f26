import { Link } from 'react-router';
import { defaultPack, ownGuides } from '../packs.ts';

/** For addresses that lead nowhere. */
export function NotFound() {
  return (
    <div className="max-w-read flex flex-col gap-4">
      <title>No such page · Unstuck</title>
      <h1>No such page</h1>
      <p>
        The address may be mistyped or old. Paste the error you have anywhere on this page, or go to{' '}
        <Link to="/codes/">all codes</Link>.
      </p>
      <ul className="flex flex-col gap-1">
        {ownGuides(defaultPack).map(({ code, title }) => (
          <li key={code}>
            <Link to={`/codes/${code}/`}>
              {code} {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
