import { shortened } from '../checks/clues/words.ts';
import type { Fix, Suggestion } from '../diagnosis.ts';
import { toFill } from '../probes/stub.ts';

/** What a fix takes out and what it writes, short enough for a sentence; `null` for nothing. */
export interface DescribedFix {
  readonly before: string | null;
  readonly after: string | null;
}

/** The joint of a member to its neighbours is noise to a reader. */
function bare(text: string): string {
  const from = /^[\s,]{0,400}/u.exec(text)?.[0].length ?? 0;
  const end = text.slice(from).trimEnd();
  return shortened(end.endsWith(',') ? end.slice(0, -1) : end);
}

export function describeFix({ text, edits }: Fix, body: string): DescribedFix {
  const before = edits.map(({ start, end }) => bare(body.slice(start, end))).filter((part) => part !== '');
  const after = bare(text);
  return { before: before.length === 0 ? null : before.join(' … '), after: after === '' ? null : after };
}

/** Whether nothing is known of the value but what it must be (`because`): a person writes it. */
export function leavesToPerson({ edit, fixes }: Suggestion): boolean {
  const [fix] = fixes;
  return (
    edit === 'replace' &&
    fixes.length === 1 &&
    fix !== undefined &&
    fix.asks !== null &&
    fix.text.slice(fix.asks.start, fix.asks.end) === toFill
  );
}

/** Whether the fix writes the name of a member: a colon follows it. */
export function writesName({ edits }: Fix, body: string): boolean {
  const [only] = edits;
  return (
    edits.length === 1 &&
    only !== undefined &&
    only.start < only.end &&
    body
      .slice(only.end, only.end + 400)
      .trimStart()
      .startsWith(':')
  );
}
