import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlCmd } from './curl-cmd.ts';
import { curlPowershell } from './curl-powershell.ts';
import type { RunnableRequest } from './target.ts';

/*
 * No Windows runs these tests: what its programs do with a line is modelled here from Microsoft's pages, apart from our
 * own readers of pasted commands.
 */

const variables: Readonly<Record<string, string>> = { API_TOKEN: 'a"b&c^d%e\\', PATH: 'C:\\bin', Value: 'x' };

/**
 * What the command prompt passes on of a typed text: variables first, then carets and quotes (`cmd /?`). An undefined
 * `%name%` stays as typed; what a variable brought is read for carets and quotes like the rest.
 * @see {@link https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmd cmd}
 */
function prompt(typed: string): string {
  const expanded = typed.replaceAll(/%([^%\n]+)%/gu, (whole, name: string) => variables[name] ?? whole);
  let passed = '';
  let isQuoted = false;
  for (let at = 0; at < expanded.length; at += 1) {
    const char = expanded.charAt(at);
    if (char === '^' && !isQuoted) {
      at += 1;
      // A caret before a line's end joins the lines; the next character loses its meaning.
      if (expanded[at] === '\n') at += 1;
      passed += expanded.charAt(at);
      continue;
    }
    if (char === '\n') throw new Error('the command ends here');
    // Brackets mean a block only where a command may begin.
    if (!isQuoted && /[&|<>]/u.test(char)) throw new Error(`the prompt acts on ${char}`);
    if (char === '"') isQuoted = !isQuoted;
    passed += char;
  }
  return passed;
}

/**
 * The arguments that the C start-up code makes of a line.
 * @see {@link https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments Parsing C command-line arguments}
 */
function argumentsOf(line: string): readonly string[] {
  const found: string[] = [];
  let current: string | null = null;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (!isQuoted && (char === ' ' || char === '\t')) {
      if (current !== null) found.push(current);
      current = null;
      continue;
    }
    current ??= '';
    const slashes = /^\\*/u.exec(line.slice(at))?.[0].length ?? 0;
    if (slashes > 0 && line[at + slashes] === '"') {
      current += '\\'.repeat(Math.floor(slashes / 2));
      at += slashes;
      if (slashes % 2 === 1) current += '"';
      else isQuoted = !isQuoted;
      continue;
    }
    if (slashes > 0) {
      current += '\\'.repeat(slashes);
      at += slashes - 1;
      continue;
    }
    if (char === '"') {
      isQuoted = !isQuoted;
      continue;
    }
    current += char;
  }
  return current === null ? found : [...found, current];
}

/**
 * The double-quoted strings of a PowerShell script in their order, as both versions read them; `null` when the script
 * holds what they read apart, or what stands outside of the strings is more than the call of one command.
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules about_Quoting_Rules}
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_special_characters about_Special_Characters}
 */
function powershellStrings(code: string): readonly string[] | null {
  if (!/^[\n\u0020-\u007E]*$/u.test(code)) return null;
  const found: string[] = [];
  let outside = '';
  for (let at = 0; at < code.length; at += 1) {
    if (code.charAt(at) !== '"') {
      outside += code.charAt(at);
      continue;
    }
    const string = powershellString(code, at);
    if (string === null) return null;
    found.push(string.value);
    at = string.end;
  }
  // Names, brackets, and a backtick that joins two lines.
  return /^(?:[\w .,:;=@{}()[\]$-]|\n|`\n)*$/u.test(outside) ? found : null;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  0: '\0',
  a: '\u0007',
  b: '\b',
};

/** The string that opens at a quote, and where it closes; `null` when it does not, or runs a command. */
function powershellString(
  code: string,
  open: number,
): { readonly value: string; readonly end: number } | null {
  let value = '';
  for (let at = open + 1; at < code.length; at += 1) {
    const char = code.charAt(at);
    // A doubled quote is one quote; none is written so.
    if (char === '"') return code.charAt(at + 1) === '"' ? null : { value, end: at };
    if (char === '`') {
      at += 1;
      value += escapes[code.charAt(at)] ?? code.charAt(at);
      continue;
    }
    const unit = /^\$\(\[char\](\d{1,5})\)/u.exec(code.slice(at, at + 20));
    if (unit !== null) {
      value += String.fromCharCode(Number(unit[1]));
      at += unit[0].length - 1;
      continue;
    }
    const variable = /^\$\{env:(\w+)\}/u.exec(code.slice(at, at + 80));
    if (variable !== null) {
      value += variables[variable[1] ?? ''] ?? '';
      at += variable[0].length - 1;
      continue;
    }
    if (char === '$') return null;
    value += char;
  }
  return null;
}

function requestWith(body: string): RunnableRequest {
  return {
    method: 'POST',
    url: ['https://api.test/a?b=1&c=%20'],
    headers: [{ name: 'X-Note', value: [body.replaceAll(/[\n\r\t]/gu, ' ')] }],
    body: { kind: 'text', text: [body] },
  };
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '\\\\"',
        '^',
        '&',
        '%',
        '%PATH%',
        '%Value%',
        '|',
        '<',
        '>',
        '(',
        ')',
        '!',
        "'",
      ),
      fc.constantFrom(
        '`',
        '$',
        '$(x)',
        '${env:PATH}',
        '“',
        '”',
        '’',
        '\n',
        ' ',
        ';',
        ',',
        '{',
        '}',
        '#',
        '@',
        '%%',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('the command prompt and the C start-up code hand curl the body as it is', () => {
  fc.assert(
    fc.property(hostile, (body) => {
      fc.pre(curlCmd.holds(body) && !body.includes('\r'));
      const given = argumentsOf(prompt(curlCmd.render(requestWith(body))));
      expect(given).toContain(body);
      expect(given).toContain('https://api.test/a?b=1&c=%20');
      expect(given.some((word) => word.startsWith('X-Note: '))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('PowerShell reads the address, the fields, the cookie and the body as they are, in ASCII', () => {
  fc.assert(
    fc.property(hostile, hostile, (body, text) => {
      const value = text.replaceAll(/[\n\r\t]/gu, ' ');
      const code = curlPowershell.render({
        method: 'PATCH',
        url: [`https://api.test/a?b=${value}`],
        headers: [
          { name: 'X-Note', value: [value] },
          { name: 'Authorization', value: ['Bearer ', { variable: 'API_TOKEN' }] },
          { name: 'Content-Type', value: ['application/json'] },
          { name: 'Cookie', value: ['theme=dark'] },
        ],
        body: { kind: 'text', text: [body] },
      });
      expect(powershellStrings(code)).toEqual([
        'theme',
        'dark',
        '/',
        'api.test',
        `https://api.test/a?b=${value}`,
        'PATCH',
        'X-Note',
        value,
        'Authorization',
        `Bearer ${variables['API_TOKEN'] ?? ''}`,
        'application/json',
        body,
      ]);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['a', ['a']],
  ['"a b" c', ['a b', 'c']],
  ['a\\\\b d"e f"g h', ['a\\\\b', 'de fg', 'h']],
  ['a\\\\\\"b c d', ['a\\"b', 'c', 'd']],
  ['a\\\\\\\\"b c" d e', ['a\\\\b c', 'd', 'e']],
])('the model splits Microsoft’s example %s', (line, expected) => {
  expect(argumentsOf(line)).toEqual(expected);
});
