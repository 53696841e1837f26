export interface DecodedFile {
  /** `null`: the file holds no text. */
  readonly text: string | null;
  /** What the person should know of how it was read; `null` for plain UTF-8. */
  readonly note: string | null;
}

/** Texts have no such octet; other files show one early. */
const binaryWindow = 4096;
/** As many octets are looked at to tell damaged UTF-8 from another encoding. */
const sampleSize = 1_000_000;

/**
 * The text of a file. A byte order mark says how it is written (PowerShell 5 writes UTF-16 with `>`); without one it is
 * UTF-8, or, when that is not valid, what Windows programs wrote before it.
 *
 * @see {@link https://encoding.spec.whatwg.org/#decode Encoding Standard, decode}
 */
export function decodeFile(octets: Uint8Array): DecodedFile {
  const [first, second] = octets;
  if (first === 0xff && second === 0xfe) return decoded(octets, 'utf-16le', 'UTF-16 (little-endian)');
  if (first === 0xfe && second === 0xff) return decoded(octets, 'utf-16be', 'UTF-16 (big-endian)');
  if (octets.subarray(0, binaryWindow).includes(0)) return { text: null, note: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(octets), note: null };
  } catch {
    return isMostlyUtf8(octets)
      ? {
          text: new TextDecoder().decode(octets),
          note: 'A few characters are damaged and are shown as �.',
        }
      : decoded(octets, 'windows-1252', 'Windows-1252 (Latin-1), probably');
  }
}

function decoded(octets: Uint8Array, label: string, name: string): DecodedFile {
  const text = new TextDecoder(label).decode(octets);
  // Octets that only look like a byte order mark.
  if (text.slice(0, binaryWindow).includes('\u0000')) return { text: null, note: null };
  return { text, note: `The file is written in ${name}, and was decoded.` };
}

/** Whether more letters beyond ASCII are valid UTF-8 than are not. */
function isMostlyUtf8(octets: Uint8Array): boolean {
  const sample = new TextDecoder().decode(octets.subarray(0, sampleSize));
  const damaged = sample.match(/\u{FFFD}/gu)?.length ?? 0;
  const beyond = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return beyond - damaged > damaged;
}
