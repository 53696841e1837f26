import { Link, useLoaderData, useParams } from 'react-router';
import { FlowMap } from '../../features/packs/flow-map.tsx';
import type { loadFlows } from '../load-flows.ts';
import { PageHead } from '../page-head.tsx';
import { packName } from '../packs.ts';

/** The flow of every guide of a pack, for whoever writes it and whoever wants it on one page. */
export function Component() {
  const { pack = '' } = useParams();
  const flows = useLoaderData<typeof loadFlows>();
  const name = packName(pack);
  return (
    <div className="flex flex-col gap-8">
      <PageHead
        description={`Every step of the guides for ${name}, and where each answer leads.`}
        path={`/packs/${pack}/map/`}
        title={`Map of ${name}`}
      />
      <div className="flex flex-col gap-3">
        <h1>Map of {name}</h1>
        <p className="max-w-read">
          Every step, and where each answer leads. An ending is set in bold.{' '}
          <Link to="/packs/">All packs</Link>
        </p>
      </div>
      {flows.map((flow) => (
        <FlowMap key={flow.code} flow={flow} hasPage={!flow.code.endsWith('xx')} />
      ))}
    </div>
  );
}
