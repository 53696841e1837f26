import type { StepState } from '../../core/guide/assess.ts';
import type { ClaimStatus } from '../../core/guide/guide.ts';
import type { IconName } from '../../ui/icons.tsx';
import type { Tone } from '../../ui/state-word.tsx';

/** How each state looks; its word is the state itself. */
export const stateLooks: Readonly<Record<StepState, { readonly tone: Tone; readonly icon: IconName }>> = {
  'to do': { tone: 'open', icon: 'todo' },
  done: { tone: 'fine', icon: 'done' },
  passed: { tone: 'fine', icon: 'fine' },
  'problem found': { tone: 'problem', icon: 'problem' },
  'could not check': { tone: 'likely', icon: 'unknown' },
  skipped: { tone: 'open', icon: 'skipped' },
};

/** How well a claim is founded, as a word beside it. */
export function claimWord(status: ClaimStatus, packName: string): string {
  const words: Readonly<Record<ClaimStatus, string>> = {
    known: `documented by ${packName}`,
    likely: 'often so',
    unknown: 'not documented',
    standard: 'true of HTTP in general',
  };
  return words[status];
}
