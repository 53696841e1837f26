import type { Body, Exchange, HttpRequest } from '../http/message.ts';
import { sliceOf, type MappedText } from '../text/mapped-text.ts';
import type { Problem } from '../text/reading.ts';
import type { Format, ReadInside } from './format.ts';
import { readCurlRequest } from './shell/curl-request.ts';
import { lostLetters } from './shell/lost-letters.ts';
import { readPosixCommand } from './shell/posix.ts';
import { readPowershellCommand } from './shell/powershell.ts';
import { readWindowsCommand } from './shell/windows-cmd.ts';
import type { CommandLine } from './shell/words.ts';
import { answered } from './wire/answered.ts';
import { isBlank, lineAt, linesOf } from './wire/lines.ts';

/** Commands are looked for in this much of a text when it is sniffed. */
const windowLimit = 32768;
/**
 * Reading: a line that starts a curl command, perhaps behind a prompt, an assignment or `time`. Applied to a line's first 200
 * characters; what follows `curl` must look like an option, a quoted word or an address.
 */
const commandPattern =
  /^(?:[^'"{}<>\n]{0,80}[$#%>❯➜»›][ \t]{0,4})?(?:[A-Za-z_]\w{0,40}=(?:"?\$\(|`)[ \t]{0,4})?(?:(?:time|sudo|command)[ \t]{1,4}|(?:docker|podman|kubectl|oc|ssh)\b[^'"{}<>\n]{0,150}[ /])?(curl(?:\.exe)?)(?=[ \t]{1,8}(?:-{1,2}[\w#]|['"^$]|\\|`|https?:|[\w-]{1,63}[.:/]|localhost))/iu;

/**
 * A curl command, as people type it and as browsers copy it: for bash (`$'…'`, backslash at the line's end), for the
 * Windows command prompt (`^"…^"`), for PowerShell. Often with its output below, which is then read as the answer.
 * `-d @file` names a body that is not in the text.
 *
 * @see {@link https://curl.se/docs/manpage.html curl manual}
 */
export const curlCommand: Format = {
  id: 'curl-command',
  name: 'curl command',
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    const at = commandAt(window, 0);
    if (at === undefined) return undefined;
    const leading = !isBlank(window, 0, at.line);
    return {
      confidence: leading ? 0.975 : 0.98,
      because: leading ? 'holds a curl command' : 'starts with a curl command',
    };
  },
  parse: (text, inside) => {
    const exchanges: Exchange[] = [];
    const problems: Problem[] = [];
    let found = commandAt(text, 0);
    // What stands above the first command is prose, or the answer that somebody pasted first.
    const preamble = found === undefined ? 0 : found.line;
    while (found !== undefined) {
      const command = readCommand(text, found.program);
      const next = commandAt(text, command.end);
      if (command.request !== undefined) {
        problems.push(...lostLetters(text, found.program, command.request));
        const output = trimPrompt(text, command.end, next?.line ?? text.length);
        exchanges.push(...answered(command.request, readOutput(output, inside, problems)));
      }
      found = next;
    }
    return { value: withPreamble(text, preamble, exchanges, inside, problems), problems };
  },
};

/** A quote that is never closed runs to the end: so often may that happen before the search is given up. */
const mostFailures = 16;

interface Found {
  /** Where the line starts, prompt included. */
  readonly line: number;
  /** Where `curl` stands. */
  readonly program: number;
}

function commandAt(text: string, from: number): Found | undefined {
  let failed = 0;
  for (const line of linesOf(text, from)) {
    const head =
      text.slice(line.start, Math.min(line.end, line.start + 200)) + (line.next > line.end ? ' ' : '');
    if (!head.includes('curl')) continue;
    const match = commandPattern.exec(head);
    const program = match?.[1];
    if (match === null || program === undefined) continue;
    const at = line.start + match[0].length - program.length;
    if (readCommand(text, at).request !== undefined) return { line: line.start, program: at };
    failed += 1;
    if (failed > mostFailures) return undefined;
  }
  return undefined;
}

interface Command {
  readonly request: HttpRequest | undefined;
  readonly end: number;
}

function readCommand(text: string, program: number): Command {
  const line = readWords(text, program);
  const heredoc = readHeredoc(text, line);
  const request = readCurlRequest(line.words.slice(1), heredoc?.content ?? null);
  return { request, end: heredoc?.end ?? line.end };
}

/** Reading: a caret before a quote, a percent sign or a line break tells the Windows prompt. Applied to 4096 characters. */
const windowsMark = /\^(?:["%]|\r?\n)/u;
/** Reading: PowerShell's sign for a line that goes on. Applied to the same. */
const powershellMark = /`\r?\n/u;
/** Reading: how the first line goes on in the next one. Applied to 4096 characters. */
const continuedPattern = /^[^\n]{0,4000}?([\\^`])[ \t]{0,8}\r?\n/u;
/** Reading: the first quote, with a caret or without. Applied to 4096 characters. */
const firstQuote = /\^"|["']/u;

/** The shell is told by the end of the first line, else by the first quote; marks inside of quotes tell nothing. */
function readWords(text: string, program: number): CommandLine {
  const window = text.slice(program, program + 4096);
  const continued = continuedPattern.exec(window)?.[1];
  if (continued === '^') return readWindowsCommand(text, program);
  if (continued === '`') return readPowershellCommand(text, program);
  if (continued !== undefined) return readPosixCommand(text, program);
  const quote = firstQuote.exec(window)?.[0];
  if (quote !== "'" && windowsMark.test(window)) return readWindowsCommand(text, program);
  const mayBePowershell = quote !== "'" || /^curl\.exe/iu.test(window);
  if (mayBePowershell && powershellMark.test(window)) return readPowershellCommand(text, program);
  return readPosixCommand(text, program);
}

/** `<<< '{…}'`: the word; `<<'EOF'`: the lines behind the command up to the delimiter's. */
function readHeredoc(text: string, command: CommandLine): { content: MappedText; end: number } | undefined {
  const input = command.words.find((word) => word.heredoc === true);
  if (input?.hereString === true) return { content: input.value, end: command.end };
  const delimiter = input?.value.text;
  if (delimiter === undefined) return undefined;
  const first = lineAt(text, command.end).next;
  for (const line of linesOf(text, first)) {
    if (text.slice(line.start, line.end).trim() === delimiter) {
      return { content: sliceOf(text, first, Math.max(first, line.start - 1)), end: line.end };
    }
  }
  return { content: sliceOf(text, first), end: text.length };
}

/** Reading: a last line that is only the next prompt: `ada@host:~$`, `PS C:\>`, `%`. Applied to one line. */
const prompt = /^(?:PS )?[^\s{}<>"']{0,60}[$#%>❯➜»›]\s{0,4}$/u;

function trimPrompt(text: string, start: number, end: number): MappedText {
  const cut = text.slice(start, end).trimEnd();
  const lastLine = cut.lastIndexOf('\n') + 1;
  const isPrompt = cut.length - lastLine < 80 && prompt.test(cut.slice(lastLine));
  return sliceOf(text, start, start + (isPrompt ? lastLine : cut.length));
}

/** Reading: what nobody would take for an answer: a lone separator between copied commands. Applied to 64 characters. */
const separator = /^[\s;&|`~)"'-]*$/u;

function readOutput(output: MappedText, inside: ReadInside, problems: Problem[]): readonly Exchange[] {
  if (output.text.length < 64 && separator.test(output.text)) return [];
  const reading = inside(output);
  problems.push(...reading.problems);
  return reading.value;
}

/** Only a command without any output takes what stands above it for its answer, and only a structured one. */
function withPreamble(
  text: string,
  preamble: number,
  exchanges: readonly Exchange[],
  inside: ReadInside,
  problems: Problem[],
): readonly Exchange[] {
  const [only] = exchanges;
  if (
    exchanges.length !== 1 ||
    only === undefined ||
    only.request === null ||
    only.response !== null ||
    isBlank(text, 0, preamble)
  ) {
    return exchanges;
  }
  const above = readOutput(sliceOf(text, 0, preamble), inside, problems).filter(
    ({ response }) =>
      response !== null &&
      (response.statusCode !== null || response.headers.length > 0 || isStructured(response.body)),
  );
  return above.length === 0 ? exchanges : answered(only.request, above);
}

function isStructured(body: Body | null): boolean {
  return body !== null && /^[{[<]/u.test(body.content.text);
}
