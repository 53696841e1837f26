import type { JsonNode } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { ReadingContext } from './reading-context.ts';
import { isSentence } from './reading-context.ts';
import type { FieldSentence } from './sentences.ts';
import { fieldSentences } from './sentences.ts';

/** Sentences looked at. */
const sample = 6;

/**
 * Whether a list holds sentences that name their fields themselves, whatever it is called:
 * `"more_info": ["query/dry should be boolean", "body/age should be >= 1"]`. Sentences that name the list's own `key`
 * are about the field of that name.
 */
export function listsFieldSentences({ elements }: JsonNode, key: string, { names }: ReadingContext): boolean {
  if (elements.length < 2 || !elements.every(({ kind, text }) => kind === 'string' && isSentence(text)))
    return false;
  const seen = elements.slice(0, sample);
  const folded = foldName(key);
  const isOwn = ({ named }: FieldSentence): boolean =>
    named.paths.some((path) => path.some((segment) => foldName(String(segment)) === folded));
  const naming = seen.filter(({ text }) => {
    const found = fieldSentences(text, names, { listed: true, least: 'strong' });
    return found.length > 0 && !found.some(isOwn);
  });
  return naming.length * 2 > seen.length;
}
