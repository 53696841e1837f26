import { type HeaderField, headerFields } from '../../http/message.ts';
import type { Evidence, Label } from '../check.ts';
import { inField, inResponse, inResponseBody } from './labels.ts';

const mostWords = 2000;
const mostSearched = 20_000;

/** Reading: a tag. */
const tags = /<[^<>]{0,2000}>/gu;
/** Reading: styles and scripts with their text, which nobody reads on the page. */
const hidden = /<(?:style|script)\b[^<>]{0,400}>[^<]{0,100000}/giu;

/** A body's words without its markup; bounded, so a page of any size costs the same. */
function plainWords(text: string): string {
  return text.slice(0, mostSearched).replaceAll(hidden, ' ').replaceAll(tags, ' ').slice(0, mostWords);
}

/**
 * What the answer says for itself, in its own words: code, title and detail, else the beginning of the body.
 * Members beyond those are left out on purpose: bodies echo paths and values of the request.
 */
export function saidText(evidence: Evidence): string {
  const { error, errorBody } = evidence;
  const own = [error?.code, error?.title, error?.detail].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  const challenge = challengesOf(evidence)
    .map(({ value }) => value)
    .join(', ');
  // A page's title says little; what it says stands below.
  const body = own.length === 0 || errorBody?.kind === 'html' ? plainWords(errorBody?.text ?? '') : '';
  const spoken = [...own, body].join('\n');
  return `${spoken.slice(0, mostWords)}\n${challenge.slice(0, 500)}`;
}

function challengesOf(evidence: Evidence): readonly HeaderField[] {
  return headerFields(evidence.response?.headers ?? [], 'www-authenticate');
}

export interface Saying {
  /** The matching words as the answer writes them. */
  readonly words: string;
  readonly labels: readonly Label[];
}

/** Where the answer uses words of this vocabulary; `null` when it does not. */
export function says(evidence: Evidence, vocabulary: RegExp, label: string): Saying | null {
  const found = vocabulary.exec(saidText(evidence))?.[0];
  if (found === undefined) return null;
  const body = evidence.errorBody?.text.slice(0, mostSearched) ?? '';
  const at = body.indexOf(found);
  if (at >= 0)
    return { words: found, labels: inResponseBody(evidence, { start: at, end: at + found.length }, label) };
  const challenge = challengesOf(evidence).find(({ value }) => value.includes(found));
  if (challenge === undefined) return { words: found, labels: [] };
  const within = challenge.value.indexOf(found);
  return { words: found, labels: inResponse(inField(challenge, within, within + found.length), label) };
}
