import type { TransportFailure } from '../../http/message.ts';

/** `curl: (6) Could not resolve host: …`, curl's last words. Applied to the last 16 kB of a text, line by line. */
const CURL_ERROR = /^curl(?:\.exe)?: \((\d{1,3})\) [^\r\n]{0,400}/imu;

/** What curl says when it got no answer, or not the whole of one. */
export function readCurlError(text: string): TransportFailure | null {
  const from = Math.max(0, text.length - 16384);
  const found = CURL_ERROR.exec(text.slice(from));
  // Exit code 22: `--fail` saw a status of 400 or more; that is an answer.
  if (found === null || found[1] === '22') return null;
  const message = found[0].trimEnd();
  const start = from + found.index;
  return { message, span: { start, end: start + message.length } };
}
