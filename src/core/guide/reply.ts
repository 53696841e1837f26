import type { Walk } from './fold.ts';
import { supportEnding, type Fix, type Guide } from './guide.ts';

/**
 * What can be told to the customer now: the reply of the ending the answers lead to, else those of the fixes that
 * answer what the text proves. Empty while neither is known: no guess is written to a customer.
 */
export function repliesFor(
  guide: Guide,
  { ending }: Walk,
  provenCauses: readonly string[],
): readonly string[] {
  const ended = guide.fixes.find(({ id }) => ending !== null && 'fix' in ending && ending.fix === id);
  const fixes = ended === undefined ? fixesOf(guide, provenCauses) : [ended];
  return [...new Set(fixes.map(({ reply }) => reply.trim()))].filter((reply) => reply !== '');
}

/** For each cause the first fix that answers it. */
function fixesOf(guide: Guide, causes: readonly string[]): readonly Fix[] {
  return causes.flatMap(
    (cause) => guide.fixes.find((fix) => fix.id !== supportEnding && fix.causes.includes(cause)) ?? [],
  );
}
