import type { Target } from './probe.ts';

/** The nearest value that the bounds allow, when one is allowed. */
export function nearestAllowed(
  value: number,
  { facts }: Target,
): { readonly value: number; readonly what: string } | null {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = facts;
  const step = facts.multipleOf ?? 1;
  if (maximum !== null && value > maximum)
    return { value: maximum, what: `${facts.says('maximum')} at most ${maximum}` };
  if (below !== null && value >= below)
    return { value: below - step, what: `${facts.says('exclusiveMaximum')} less than ${below}` };
  if (minimum !== null && value < minimum)
    return { value: minimum, what: `${facts.says('minimum')} at least ${minimum}` };
  if (above !== null && value <= above)
    return { value: above + step, what: `${facts.says('exclusiveMinimum')} more than ${above}` };
  return null;
}

/** Whether a number is outside of what the facts allow. */
export function isBeyond(target: Target, value: number): boolean {
  return nearestAllowed(value, target) !== null;
}
