import { Icon, type IconName } from './icons.tsx';

/** The three states of this page, and the neutral one for what is open. */
export type Tone = 'problem' | 'likely' | 'fine' | 'open';

const toneClass: Record<Tone, string> = {
  problem: 'text-problem',
  likely: 'text-likely',
  fine: 'text-fine',
  open: 'text-ink-soft',
};

const toneIcon: Record<Tone, IconName> = {
  problem: 'problem',
  likely: 'likely',
  fine: 'fine',
  open: 'todo',
};

interface StateWordProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: string;
}

/** A state as icon, colour and word together. */
export function StateWord({ tone, icon = toneIcon[tone], children }: StateWordProps) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold whitespace-nowrap ${toneClass[tone]}`}>
      <span className="flex self-center">
        <Icon name={icon} />
      </span>
      {children}
    </span>
  );
}
