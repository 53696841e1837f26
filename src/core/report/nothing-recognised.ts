import type { Evidence } from '../checks/check.ts';
import type { RankedCause } from '../checks/rank-causes.ts';
import { isSchemaDocument } from '../facts/sniff-document.ts';
import { formats } from '../formats/index.ts';
import type { PasteReading } from '../formats/read-paste.ts';

/** What to paste where nothing points at something better. */
const whole = 'Paste the status line, the headers and the whole body, as `curl -i` prints them';

/** Reading: an address and nothing else. */
const addressAlone = /^(?:https?:\/\/|www\.)\S{1,8000}$/iu;
/** Reading: a number and nothing else. */
const numberAlone = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/u;
/** Reading: a UUID, or a long run of hexadecimal digits. */
const idAlone = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,128})$/iu;
/** Reading: a frame of a stack trace: JavaScript, Java, .NET; Python; Go; PHP; Ruby. Applied to the window. */
const frame =
  /^\s{0,40}(?:at \S.{0,300}[:(]|File "[^"\n]{1,300}", line \d|goroutine \d+ \[|#\d{1,4} \S|from \S{1,300}:\d+:in )/mu;
const shownOfText = 8192;

/** How many control characters other than blanks and escape, and replacement characters, there are. */
function foreignCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 27 && (code < 9 || code > 13)) || code === 0xfffd) count += 1;
  }
  return count;
}

/** What the paste is, as far as that can be told, and what would help instead; `undefined` for any other text. */
function kindOf(
  paste: string,
  { request, response, statusCode }: Evidence,
): readonly [string, string] | undefined {
  const text = paste.slice(0, shownOfText).trim();
  if (text === '') return ['There is no text to read', whole];
  if (isSchemaDocument(paste))
    return [
      'This is an OpenAPI document or a JSON Schema, no answer of an API',
      'Open it under “Check against your OpenAPI document” (on the command line: `--openapi`), and paste the failed answer here',
    ];
  if (foreignCharacters(text) * 20 > text.length)
    return [
      'The paste holds characters that no text has, so it is probably another kind of file, or its encoding was misread',
      'Save it as UTF-8 or copy it from an editor, then paste it again',
    ];
  if (addressAlone.test(text))
    return [
      'This is an address alone; what is wrong shows in the answer to it',
      `Call it with \`curl -i\`, or open the Network panel, and paste the status line, the headers and the whole body`,
    ];
  if (numberAlone.test(text)) return ['This is a number alone, and no status code that is known here', whole];
  if (idAlone.test(text))
    return [
      'This is an id alone; only the API’s operator can look it up',
      'Paste the answer that it came with: the status line, the headers and the whole body',
    ];
  if (response === null && request !== null)
    return [
      'This is a request without its answer',
      'Paste what came back: the status line, the headers and the whole body',
    ];
  if (statusCode !== null)
    return [
      `Nothing that is known here explains the status ${statusCode}`,
      request === null
        ? 'Paste the request too, as `curl -v` prints the two together'
        : 'Compare the call with one that works, and change one thing at a time',
    ];
  if (frame.test(text))
    return [
      'This is a program’s own trace, and no answer of an API is in it',
      'Print the status and the body of the response where the call is made, and paste those',
    ];
  return undefined;
}

/** An answer that phrases errors as a known kind of API does is one, whatever its words mean. */
function refusalIn(shape: string | null): readonly [string, string] | undefined {
  return shape === null || shape === 'structural'
    ? undefined
    : [
        `This is an answer whose errors are phrased as \`${shape}\`, with a cause that is not known here`,
        whole,
      ];
}

/** How the paste was read, and how close the other ways of reading it came. */
function tried({ format }: PasteReading): string {
  const name = formats.find(({ id }) => id === format.id)?.name ?? format.id;
  const [nearest] = format.alternatives.filter(({ id }) => id !== 'plain-text');
  const nearestName = formats.find(({ id }) => id === nearest?.id)?.name;
  const others =
    nearest === undefined || nearestName === undefined
      ? `none of the ${formats.length - 1} other formats fits`
      : `of the ${formats.length - 1} other formats, ${nearestName} came closest (${Math.round(nearest.confidence * 100)} of 100)`;
  // Plain text is what is left when nothing fits: that is no further reason.
  const because = format.id === 'plain-text' ? '' : `, because it ${format.because}`;
  return `read as ${name}${because}; ${others}`;
}

/**
 * Where nothing was recognised, its place is taken by what was tried, how close each came, and what to paste instead.
 * Leaves every other cause as it is, and the acceptance that a status of 2xx states.
 */
export function sayWhatWasTried(
  causes: readonly RankedCause[],
  evidence: Evidence,
  reading: PasteReading,
  shape: string | null,
): readonly RankedCause[] {
  const { statusCode, paste } = evidence;
  if (statusCode !== null && statusCode < 300) return causes;
  return causes.map((cause) => {
    if (cause.id !== 'nothing-recognised') return cause;
    const kind = kindOf(paste, evidence) ?? refusalIn(shape);
    const message =
      kind === undefined
        ? `No error answer was recognised: ${tried(reading)}. ${whole}`
        : `${kind[0]}. ${kind[1]}`;
    return { ...cause, message };
  });
}
