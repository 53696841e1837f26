import type { Diagnosis } from '../diagnosis.ts';
import { reasonPhrase } from '../http/status-codes.ts';

/** Reading: the code itself, with or without words of the protocol around it. */
const codeAlone = /^(?:HTTP(?:\/\d(?:\.\d)?)? |error )?\d{3}[.:]?$/iu;

/**
 * What the API itself says of the refusal; `null` where it says no more than the status does, and where nobody can tell
 * who speaks: the lines of a ticket, or the name of a record that was accepted.
 */
export function ownWords(diagnosis: Diagnosis): string | null {
  const { status, format, causes } = diagnosis;
  // An accepted answer of which nothing is amiss: its texts are those of a record.
  const isFine =
    (status.code ?? 0) >= 200 && (status.code ?? 0) < 300 && causes[0]?.id === 'nothing-recognised';
  const words = (diagnosis.detail ?? diagnosis.title ?? '').trim();
  if (words === '' || format.id === 'plain-text' || isFine || codeAlone.test(words)) return null;
  const phrase = status.code === null ? null : reasonPhrase(status.code);
  const repeated = [phrase, `${status.code ?? ''} ${phrase ?? ''}`].map((text) => text?.toLowerCase());
  return repeated.includes(words.toLowerCase()) ? null : words;
}
