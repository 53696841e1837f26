import { Link } from 'react-router';
import { supportParts } from '../../core/bundle/support-parts.ts';
import { buttonClass } from '../../ui/button.tsx';
import { partWords } from './part-words.ts';
import { statedTime, type SupportCase } from './support-case.ts';

interface StillStuckProps {
  readonly supportCase: SupportCase;
  /** Where the hand-off is prepared, with the progress that belongs to it. */
  readonly to: string;
}

/** The way out, at the same place of every page: how complete the hand-off is and what it lacks. */
export function StillStuck({ supportCase, to }: StillStuckProps) {
  const { request, ...rest } = supportCase;
  const parts = supportParts({ ...rest, request, notes: '', calledAt: statedTime(supportCase.paste) });
  const missing = parts.filter(({ there }) => !there);
  const there = parts.length - missing.length;
  const words = missing.map(({ id }) => partWords[id].label);
  return (
    <section aria-labelledby="still-stuck" className="flex flex-col gap-3 pt-2">
      <h2 id="still-stuck">Still stuck?</h2>
      <p className="max-w-read">
        {there === 0
          ? 'Hand your case over to support. Secrets are hidden before you copy anything.'
          : `Your hand-off to support has ${there} of ${parts.length} parts.`}
        {there === 0 || words.length === 0 ? '' : ` Missing: ${listed(words)}.`}
      </p>
      <p className="screen-only">
        <Link className={buttonClass('plain')} to={to}>
          Prepare the hand-off
        </Link>
      </p>
    </section>
  );
}

/** "a, b, and c". Not by `Intl`: its first list costs the page more than the rest of a paste. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  return before.length === 1 ? `${before.join('')} and ${last}` : `${before.join(', ')}, and ${last}`;
}
