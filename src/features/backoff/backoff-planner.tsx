import { useId, useState } from 'react';
import { backoffCode, type BackoffLanguage } from '../../core/backoff/code.ts';
import { type BackoffOptions, type Growth, type Jitter, planWaits } from '../../core/backoff/plan.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import { Choice, Seconds } from './settings.tsx';
import { WaitsView } from './waits-view.tsx';

const growths: readonly (readonly [Growth, string])[] = [
  ['doubling', 'doubles each time'],
  ['linear', 'grows by the first pause'],
  ['constant', 'stays the same'],
];
const jitters: readonly (readonly [Jitter, string])[] = [
  ['full', 'the whole pause'],
  ['equal', 'half of it'],
  ['none', 'nothing'],
];
const languages: readonly (readonly [BackoffLanguage, string])[] = [
  ['bash', 'curl in bash'],
  ['javascript', 'JavaScript'],
  ['python', 'Python'],
  ['php', 'PHP'],
  ['csharp', 'C#'],
];

interface BackoffPlannerProps {
  /** Seconds that the answer at hand asks to wait; `null` without one. */
  readonly told: number | null;
}

/** Plans the pauses after a refusal and writes the code for them. */
export function BackoffPlanner({ told }: BackoffPlannerProps) {
  const [options, setOptions] = useState<BackoffOptions>({
    first: 1,
    longest: 60,
    retries: 6,
    growth: 'doubling',
    jitter: 'full',
    told,
  });
  const [language, setLanguage] = useState<BackoffLanguage>('bash');
  const codeId = useId();
  const change = (part: Partial<BackoffOptions>) => setOptions({ ...options, ...part });
  const code = backoffCode(language, options);
  return (
    <>
      <form
        className="grid gap-x-8 gap-y-4 sm:grid-cols-2 md:grid-cols-3 noscript:hidden"
        onSubmit={(event) => event.preventDefault()}
      >
        <Seconds
          label="The answer asks to wait, seconds"
          least={0}
          most={86_400}
          value={options.told}
          onChange={(seconds) => change({ told: seconds })}
        />
        <Seconds
          label="First pause, seconds"
          least={0.1}
          most={3600}
          value={options.first}
          onChange={(first) => change({ first: first ?? 1 })}
        />
        <Seconds
          label="Longest pause, seconds"
          least={0.1}
          most={86_400}
          value={options.longest}
          onChange={(longest) => change({ longest: longest ?? 60 })}
        />
        <Seconds
          label="Repeat at most, times"
          least={1}
          most={12}
          step={1}
          value={options.retries}
          onChange={(retries) => change({ retries: Math.round(retries ?? 6) })}
        />
        <Choice
          label="The pause"
          options={growths}
          value={options.growth}
          onChange={(growth) => change({ growth })}
        />
        <Choice
          label="Left to chance"
          options={jitters}
          value={options.jitter}
          onChange={(jitter) => change({ jitter })}
        />
      </form>
      <WaitsView waits={planWaits(options)} />
      <section aria-labelledby={codeId} className="flex flex-col gap-3">
        <h2 id={codeId}>The code</h2>
        <p className="max-w-read">
          It repeats a 429 alone: such a call was not processed. After a time-out or a 5xx, look first whether
          a write was made.
        </p>
        <div className="w-fit noscript:hidden">
          <Choice label="Language" options={languages} value={language} onChange={setLanguage} />
        </div>
        <CommandBlock code={code} copy={() => copyText(code)} of="the code" />
      </section>
    </>
  );
}
