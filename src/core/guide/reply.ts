import type { Answers, Walk } from './fold.ts';
import { supportEnding, type Fix, type Guide } from './guide.ts';

/**
 * What can be told to the customer now: the reply of the ending that the person's own answer led to, else those of every
 * fix that answers what the text proves. Empty while neither is known: no guess is written to a customer.
 */
export function repliesFor(
  guide: Guide,
  { ending, trail }: Walk,
  own: Answers,
  provenCauses: readonly string[],
): readonly string[] {
  const ended = guide.fixes.filter(({ id }) => ending !== null && 'fix' in ending && ending.fix === id);
  const isOwn = Object.hasOwn(own, trail.at(-1)?.step ?? '');
  const fixes = isOwn && ended.length > 0 ? ended : [...ended, ...fixesOf(guide, provenCauses)];
  return [...new Set(fixes.map(({ reply }) => reply.trim()))].filter((reply) => reply !== '');
}

/** For each cause the first fix that answers it. */
function fixesOf(guide: Guide, causes: readonly string[]): readonly Fix[] {
  return causes.flatMap(
    (cause) => guide.fixes.find((fix) => fix.id !== supportEnding && fix.causes.includes(cause)) ?? [],
  );
}
