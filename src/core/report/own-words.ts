import type { Diagnosis } from '../diagnosis.ts';
import { reasonPhrase } from '../http/status-codes.ts';

/** Reading: the code itself, with or without words of the protocol around it. */
const codeAlone = /^(?:HTTP(?:\/\d(?:\.\d)?)? |error )?\d{3}[.:]?$/iu;

/**
 * What the API itself says of the refusal, the most telling text first; `null` where it says no more than the status does,
 * and where nobody can tell who speaks: the lines of a ticket, or the name of a record that was accepted.
 */
export function ownWords(diagnosis: Diagnosis, first: 'detail' | 'title' = 'detail'): string | null {
  const { status, format, causes, detail, title } = diagnosis;
  // An accepted answer of which nothing is amiss: its texts are those of a record.
  const isFine =
    (status.code ?? 0) >= 200 && (status.code ?? 0) < 300 && causes[0]?.id === 'nothing-recognised';
  if (format.id === 'plain-text' || isFine) return null;
  const phrase = status.code === null ? null : reasonPhrase(status.code);
  const repeated = ['', phrase, `${status.code ?? ''} ${phrase ?? ''}`].map((text) => text?.toLowerCase());
  const texts = first === 'detail' ? [detail, title] : [title, detail];
  const told = texts.map((text) => (text ?? '').trim());
  return told.find((text) => !codeAlone.test(text) && !repeated.includes(text.toLowerCase())) ?? null;
}
