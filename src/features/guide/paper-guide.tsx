import type { Answer, Guide, Step } from '../../core/guide/guide.ts';
import { RichText } from '../../ui/rich-text.tsx';

/** Where each answer leads, as links: for readers whose browser runs no scripts. Says nothing otherwise. */
export function PaperAnswers({ guide, step }: { readonly guide: Guide; readonly step: Step }) {
  return (
    <noscript>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {step.answers.map((answer) => (
          <li key={answer.id}>
            {answer.label}: <Onward answer={answer} guide={guide} />
          </li>
        ))}
      </ul>
    </noscript>
  );
}

function Onward({ answer, guide }: { readonly answer: Answer; readonly guide: Guide }) {
  const step = guide.steps.find(({ id }) => id === answer.next);
  const fix = guide.fixes.find(({ id }) => id === answer.fix);
  if (step !== undefined) return <a href={`#step-${step.id}`}>{step.title}</a>;
  if (fix !== undefined) return <a href={`#fix-${fix.id}`}>{fix.title}</a>;
  const [code] = answer.guide?.split('#') ?? [];
  return code === undefined ? 'the next step' : <a href={`../${code}/`}>the guide for {code}</a>;
}

/** Every ending of the guide, below its steps: for readers whose browser runs no scripts. */
export function PaperFixes({ guide }: { readonly guide: Guide }) {
  return (
    <noscript>
      <h2>What to do then</h2>
      {guide.fixes.map((fix) => (
        <section key={fix.id} className="flex flex-col gap-2 py-3" id={`fix-${fix.id}`}>
          <h3>{fix.title}</h3>
          <RichText text={fix.do} />
          {fix.code === null ? null : (
            <pre className="wrap-anywhere whitespace-pre-wrap">
              <code>{fix.code}</code>
            </pre>
          )}
        </section>
      ))}
    </noscript>
  );
}
