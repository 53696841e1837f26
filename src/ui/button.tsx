import type { ComponentProps } from 'react';

const looks = {
  primary: 'border-accent bg-accent text-on-accent hover:underline',
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent underline underline-offset-4 hover:bg-sunken',
} as const;

export type ButtonLook = keyof typeof looks;

/** The same look for a button and for a link that leads on. */
export function buttonClass(look: ButtonLook = 'plain', small = false): string {
  // A quiet button has no visible edge: its words, not its box, line up with the text around it.
  const inset = look === 'quiet' ? '-mx-1.25 px-1' : small ? 'px-2' : 'px-4';
  const size = small ? 'min-h-7 text-sm' : 'min-h-10';
  return `inline-flex items-center justify-center gap-2 rounded-sm border font-medium ${size} ${inset} ${looks[look]} disabled:opacity-60 aria-disabled:opacity-60`;
}

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
}

export function Button({ look = 'plain', small = false, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} className={buttonClass(look, small)} type={type} />;
}
