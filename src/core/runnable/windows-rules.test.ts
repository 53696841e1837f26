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
 * A double-quoted string of PowerShell, as both versions read it; `null` when the text holds what they read apart.
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules about_Quoting_Rules}
 */
function powershellString(code: string): string | null {
  if (!/^[\n\u0020-\u007E]*$/u.test(code)) return null;
  const escapes: Readonly<Record<string, string>> = {
    n: '\n',
    r: '\r',
    t: '\t',
    0: '\0',
    a: '\u0007',
    b: '\b',
  };
  let value = '';
  for (let at = 1; at < code.length; at += 1) {
    const char = code.charAt(at);
    if (char === '"') return at === code.length - 1 ? value : null;
    if (char === '`') {
      at += 1;
      value += escapes[code.charAt(at)] ?? code.charAt(at);
      continue;
    }
    const unit = /^\$\(\[char\](\d{1,5})\)/u.exec(code.slice(at));
    if (unit !== null) {
      value += String.fromCharCode(Number(unit[1]));
      at += unit[0].length - 1;
      continue;
    }
    const variable = /^\$\{env:(\w+)\}/u.exec(code.slice(at));
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

test('PowerShell reads the body as it is, in ASCII', () => {
  fc.assert(
    fc.property(hostile, (body) => {
      const code = curlPowershell.render(requestWith(body));
      const string = /GetBytes\((".*")\)\)$/su.exec(code)?.[1];
      expect(powershellString(string ?? '')).toBe(body);
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
