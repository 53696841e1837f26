import { readSpelledPath } from '../spelled-path.ts';
import { namedPlace } from './named-in-prose.ts';
import type { FieldSentence } from './sentences.ts';

/** Reading: what Grape says of several parameters at once, behind the last of them. */
export const saidOfSeveral =
  /^(?:are mutually exclusive\b|are missing, (?:exactly|at least) one |provide all or none )/u;
/** Reading: the other names before it, behind a joint: `…, voucher, credit_note are …`. */
const namesBefore = /(?:^|, )((?:[\p{L}_][\w.[\]-]{0,80}, ){1,8})$/u;

/** The sentences of a joined text, each that speaks of several names once for every name. */
export function withNamesBefore(sentences: readonly FieldSentence[], text: string): readonly FieldSentence[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    const taken = next === undefined ? '' : othersOf(next, text);
    const trimmed =
      taken === '' || !sentence.message.endsWith(`, ${taken.slice(0, -2)}`)
        ? sentence
        : { ...sentence, message: sentence.message.slice(0, -taken.length) };
    const others = othersOf(sentence, text);
    if (others === '') return [trimmed];
    const message = others + trimmed.message;
    const from = sentence.start - others.length;
    let at = from;
    const earlier = others
      .split(', ')
      .slice(0, -1)
      .map((name) => {
        const start = at;
        at += name.length + 2;
        return { ...trimmed, named: namedPlace(readSpelledPath(name), start, name), message, start: from };
      });
    return [...earlier, { ...trimmed, message, start: from }];
  });
}

/** The names that stand before a sentence about several. */
function othersOf({ message, start }: FieldSentence, text: string): string {
  if (!saidOfSeveral.test(message.slice(message.indexOf(' ') + 1))) return '';
  return namesBefore.exec(text.slice(Math.max(0, start - 600), start))?.[1] ?? '';
}
