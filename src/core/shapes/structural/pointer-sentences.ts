import { foldName } from '../../text/fold-name.ts';
import { locationWord } from '../location-word.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { RequestNames } from './request-names.ts';
import { memberInSentence } from './sentence-member.ts';
import type { FieldSentence } from './sentences.ts';

/** Reading: what stands for the body before the first pointer, a word or nothing: ajv's `dataVar`, a part of the request. */
const opening = /^(?:[A-Za-z_$][\w$]{0,40})?(?=\/[^\s/]| \p{Ll})/u;
/** Reading: the parts of the request between which one text changes. */
const part = /^(?:body|params|querystring|query|headers)$/u;
/** Reading: the beginning of a sentence: the word and the pointer behind it. */
const beginning = /(?:^|, |; |\n)((?:[A-Za-z_$][\w$]{0,40})?)((?:\/[^\s/]{1,120}){0,20}) (?=\S)/gu;
/** Reading: what a pointer without a word before it may not hold: a file of a stack trace has it. */
const filePath = /[.:]/u;

/**
 * Sentences that all begin with the same word, or with nothing, and a JSON pointer behind it, joined by commas or lines, in
 * any language: ajv's `errorsText` (`payment must have …, payment/iban must NOT …`), Fastify's `body/from Too big: …`.
 * Where the word is a member of the request it is no word for the body.
 */
export function pointerSentences(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const root = opening.exec(text)?.[0];
  if (root === undefined || /^(?:data|instance)$/u.test(root)) return [];
  const sorted = part.test(root);
  if (!sorted && root !== '' && names?.has(foldName(root)) === true) return [];
  const starts = [...text.matchAll(beginning)].filter(([, word = '', place = '']) =>
    sorted ? part.test(word) : word === root && (root !== '' || !filePath.test(place)),
  );
  const pointed = starts.filter(([, , place = '']) => place !== '').length;
  if (pointed === 0 || (starts.length < 2 && !sorted)) return [];
  return starts.map((match, index) => {
    const [whole, said = '', place = ''] = match;
    const at = match.index + whole.length - said.length - place.length - 1;
    const end = starts[index + 1]?.index ?? text.length;
    const message = text.slice(at, end).trim();
    const member = memberInSentence(message);
    const paths = place === '' ? [[]] : readSpelledPath(sorted ? said + place : place);
    const shown = said + place === '' ? (member ?? message) : said + place;
    const start = text.indexOf(shown, at);
    return {
      named: {
        paths: member === undefined ? paths : paths.map((path) => [...path, member]),
        in: said === '' ? null : (locationWord(said)?.in ?? null),
        start,
        end: start + shown.length,
        strength: 'strong',
        code: null,
        messageFrom: -1,
      },
      message,
      start: at,
      end,
      code: null,
    };
  });
}
