import type { Sniff } from '../../text/reading.ts';
import type { ErrorBody, StatedFieldError } from '../shape.ts';
import { applyTaught } from './apply.ts';
import type { TaughtShape } from './taught-shape.ts';

/** A rule with where it comes from, in words that a colon follows: "you showed it". */
export interface KnownRule {
  readonly shape: TaughtShape;
  readonly said: string;
}

/** A person's own rules first, then those of the guide pack. */
export function knownRules(
  own: readonly TaughtShape[] = [],
  ofPack: readonly TaughtShape[] = [],
): readonly KnownRule[] {
  return [
    ...own.map((shape) => ({ shape, said: 'you showed it' })),
    ...ofPack.map((shape) => ({ shape, said: 'the guide pack describes it' })),
  ];
}

/** What the first rule that fits the body finds; `null` when none does. */
export function readTaught(
  rules: readonly KnownRule[],
  body: ErrorBody,
): { readonly fieldErrors: readonly StatedFieldError[]; readonly sniff: Sniff } | null {
  for (const { shape, said } of rules) {
    const reading = applyTaught(shape, body);
    if (reading === null) continue;
    const { confidence, because } = reading.sniff;
    return {
      fieldErrors: reading.pairs.map(({ error }) => error),
      sniff: { confidence, because: `${said}: ${because}` },
    };
  }
  return null;
}
