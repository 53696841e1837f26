import type { HttpRequest } from '../../http/message.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Problem } from '../../text/reading.ts';

/** How Chrome starts its copy for the Windows prompt; Firefox writes `curl.exe`. Applied to a command's first 20 characters. */
const CHROME_CMD = /^curl (?:--url )?\^"/u;
/** Blanks where a value hardly has them: several in a row within a line, at its beginning, at its end. Applied to the body. */
const BLANKS = /(?<=[^\s":,{[]) {2,}(?=\S)|(?<=[^\s:,{[(\]}]) {1,8}(?=\\?")|(?<=[:,{[(] ?") {1,8}(?=\S)/u;
/** A larger body is looked at only so far. */
const WINDOW = 65536;

/**
 * Chrome's "Copy as cURL (cmd)" writes a blank for every letter beyond ASCII: `ünï` becomes ` n `. What was lost is not in
 * the text; that it probably was, and where, is.
 */
export function lostLetters(text: string, program: number, request: HttpRequest): readonly Problem[] {
  if (!CHROME_CMD.test(text.slice(program, program + 20)) || request.body === null) return [];
  const { content } = request.body;
  const found = BLANKS.exec(content.text.slice(0, WINDOW));
  if (found === null) return [];
  const span = toSource(content, { start: found.index, end: found.index + found[0].length });
  const message =
    "Chrome's copy for the Windows command prompt writes a blank for every letter beyond ASCII; here it probably lost some";
  return [{ message, span }];
}
