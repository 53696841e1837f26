import type { StepAssessment } from '../../core/guide/assess.ts';
import { asSentence, Words } from '../../ui/words.tsx';
import type { EvidenceQuote, GuideEvidence } from './guide-context.ts';

interface StepEvidenceProps {
  readonly assessment: StepAssessment;
  readonly answerLabel: string | null;
  readonly evidence: GuideEvidence | null;
}

const shownFindings = 4;

/** Why a step has its state: the pasted text with the characters that decided, and the person who overrules it. */
export function StepEvidence({ assessment, answerLabel, evidence }: StepEvidenceProps) {
  const { by, evidence: weighed } = assessment;
  if (by === null && weighed === null) return null;
  const verdict = weighed?.finding.verdict;
  const findings = (weighed?.findings ?? []).filter((finding) => finding.verdict === verdict);
  return (
    <dl className="border-line flex flex-col gap-1 border-l-2 pl-3">
      {by === 'you' ? (
        <div>
          <dt className="inline font-semibold">you: </dt>
          <dd className="inline">{answerLabel}</dd>
        </div>
      ) : null}
      {weighed === null ? null : (
        <div className="flex flex-col gap-1">
          <dt className="font-semibold">
            from your paste{by === 'you' ? `: ${weighed.state}, overruled by you` : ''}
          </dt>
          {findings.slice(0, shownFindings).map((finding) => {
            const [label] = finding.labels;
            const quote = label === undefined ? null : (evidence?.quote(label) ?? null);
            return (
              <dd key={finding.check}>
                <Words>{asSentence(finding.message)}</Words>
                {finding.verdict === 'unknown' && finding.help !== null ? (
                  <>
                    {' '}
                    <Words>{asSentence(finding.help)}</Words>
                  </>
                ) : null}
                {quote === null ? null : <QuotedPlace quote={quote} />}
              </dd>
            );
          })}
        </div>
      )}
    </dl>
  );
}

function QuotedPlace({ quote }: { readonly quote: EvidenceQuote }) {
  const { show } = quote;
  const words = `${quote.side}${quote.line === null ? '' : `, line ${quote.line}`}`;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
      {quote.text === '' ? null : <code>{quote.text}</code>}
      {show === null ? (
        <span className="text-ink-soft">{words}</span>
      ) : (
        <button className="link min-h-6" type="button" onClick={show}>
          {words}
        </button>
      )}
    </span>
  );
}
