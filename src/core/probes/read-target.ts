import type { Target } from './probe.ts';

/** Longer texts are prose or data: no probe of a form looks at them. */
const longestText = 2000;

/** The text of a string value that is short enough to have a form; `null` for every other value. */
export function textOf({ node }: Target): string | null {
  if (node?.kind !== 'string') return null;
  if (node.span.end - node.span.start > longestText * 6) return null;
  return node.text.length > longestText ? null : node.text;
}

/** Whether the value is a plain number of a JSON body. */
export function numberOf({ node }: Target): string | null {
  return node?.kind === 'number' && node.text.length <= 400 ? node.text : null;
}
