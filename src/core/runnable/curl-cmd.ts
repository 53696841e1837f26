import { curlWords } from './curl-bash.ts';
import type { Template } from './template.ts';
import type { RunnableTarget } from './target.ts';

/** Characters that mean nothing to the prompt; every other one stands behind a caret. */
const plain = /[\p{L}\p{N}\s_\-:=+~'/.,?;()*`\\]/u;

/**
 * One word for the Windows command prompt. Two programs read it: the prompt, for which everything special stands behind
 * a caret and outside of its quotes, so that a `"` or `&` in a value opens nothing; then the C start-up code, for which
 * a quote is `\"` and backslashes are doubled before quotes and nowhere else. A literal `%` is followed by a caret: no
 * variable has one in its name. A line break is a caret, the break, and the break that is meant.
 *
 * @see {@link https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments C argument parsing}
 */
function word(template: Template): string {
  const parts = template.map((part, index) =>
    typeof part === 'string' ? escaped(part, index === template.length - 1) : `%${part.variable}%`,
  );
  return `^"${parts.join('')}^"`;
}

function escaped(text: string, isLast: boolean): string {
  const units: string[] = [];
  let backslashes = 0;
  for (const char of text) {
    if (char === '"') units.push('\\'.repeat(backslashes + 1));
    backslashes = char === '\\' ? backslashes + 1 : 0;
    units.push(char);
  }
  // The closing quote follows.
  if (isLast) units.push('\\'.repeat(backslashes));
  return units
    .map((char, index) => {
      if (char === '\n') return '^\n\n';
      if (char === '%') return /^[\p{L}\p{N}_]/u.test(units[index + 1] ?? '') ? '^%^' : '^%';
      return plain.test(char) || char === '' ? char : `^${char}`;
    })
    .join('');
}

/** The prompt takes no more on one line. @see {@link https://learn.microsoft.com/en-us/troubleshoot/windows-client/shell-experience/command-line-string-limitation} */
const longestLine = 8191;
/** What the prompt drops (a carriage return) or acts on. */
// oxlint-disable-next-line no-control-regex
const lost = /[\u0000-\u0009\u000b-\u001f\u007f]/u;

/** A curl command for the Windows command prompt, typed or pasted; in a batch file every `%` is written twice. */
export const curlCmd: RunnableTarget = {
  id: 'curl-cmd',
  name: 'curl for the Windows command prompt',
  extension: 'txt',
  render: (request) => curlWords(request, word).join(' ^\n  '),
  takesParts: true,
  setVariable: (name) => `set "${name}=…"`,
  holds: (body) => !lost.test(body) && word([body]).length < longestLine - 2000,
  limits: () => [],
};
