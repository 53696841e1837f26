import { Link } from 'react-router';
import type { Flow, FlowTarget } from '../../core/guide/flow.ts';

interface FlowMapProps {
  readonly flow: Flow;
  /** Whether its page exists under its own code: the steps of `4xx` stand on the pages of the codes. */
  readonly hasPage: boolean;
}

/** One guide's steps with the way each answer leads; plain links, so that it reads on paper and without scripts. */
export function FlowMap({ flow, hasPage }: FlowMapProps) {
  const { code, title, steps, unreached } = flow;
  return (
    <section aria-labelledby={`guide-${code}`} className="flex flex-col gap-3">
      <h2 id={`guide-${code}`}>
        {hasPage ? (
          <Link className="link" to={`/codes/${code}/`}>
            {code} {title}
          </Link>
        ) : (
          `${code} ${title}`
        )}
      </h2>
      <ol className="divide-line border-line divide-y border-y">
        {steps.map((step, index) => (
          <li
            key={step.id}
            className="grid gap-x-8 gap-y-1 py-2 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
            id={`${code}-${step.id}`}
          >
            <p className="font-semibold">
              {index + 1}. {step.title}
            </p>
            <ul>
              {step.answers.map(({ label, to }) => (
                <li key={label}>
                  {label} <span aria-hidden="true">→</span> <Target code={code} to={to} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {unreached.length === 0 ? null : (
        <p className="text-ink-soft text-sm">Endings that only a finding leads to: {unreached.join(' · ')}</p>
      )}
    </section>
  );
}

function Target({ code, to }: { readonly code: string; readonly to: FlowTarget }) {
  if (to.kind === 'guide') {
    return (
      <Link className="link" to={`/codes/${to.code}/${to.step === null ? '' : `?step=${to.step}`}`}>
        the guide for {to.code}
      </Link>
    );
  }
  if (to.kind === 'fix') return <strong>{to.title}</strong>;
  return (
    <a className="link" href={`#${code}-${to.id}`}>
      {to.title}
    </a>
  );
}
