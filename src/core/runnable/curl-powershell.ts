import { literalText, spelled, type Template } from './template.ts';
import type { RunnableTarget } from './target.ts';

/** Characters that stand in a double-quoted string as they are. */
const plain = /[ !#%-_a-z{|}~]/u;

/**
 * A double-quoted string of PowerShell in ASCII: a script without a byte order mark is read in the system's code page by
 * Windows PowerShell 5, and typographic quotes are quotes to both. `[char]` takes UTF-16 code units.
 *
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules about_Quoting_Rules}
 */
function string(template: Template): string {
  return `"${spelled(template, (name) => `\${env:${name}}`, escaped)}"`;
}

function escaped(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') result += '`n';
    else if (char === '\r') result += '`r';
    else if (char === '\t') result += '`t';
    else if (char === '"' || char === '$' || char === '`') result += `\`${char}`;
    // A backslash before a closing quote would read like an escape to people and to other readers.
    else if (plain.test(char) && !(char === '\\' && at === text.length - 1)) result += char;
    else result += `$([char]${text.charCodeAt(at)})`;
  }
  return result;
}

/**
 * `Invoke-WebRequest`, which Windows PowerShell 5 and PowerShell 7 both have and read alike. Not `curl.exe`: the two
 * versions pass quotes inside arguments to programs differently (PSNativeCommandArgumentPassing, 7.3), and piping a body
 * re-encodes it. The body goes out as UTF-8 octets; version 5 would send Latin-1. Cookies are in a session, because
 * version 5 drops a `Cookie` field.
 *
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/invoke-webrequest Invoke-WebRequest}
 */
export const curlPowershell: RunnableTarget = {
  id: 'curl-powershell',
  name: 'PowerShell (Invoke-WebRequest)',
  extension: 'ps1',
  render: ({ method, url, headers, body }) => {
    const setUp: string[] = [];
    const call = [`Invoke-WebRequest -UseBasicParsing -Uri ${string(url)}`];
    if (method !== 'GET') call.push(`-Method ${string([method])}`);
    const cookies = headers.filter(({ name }) => name.toLowerCase() === 'cookie');
    const contentType = headers.find(({ name }) => name.toLowerCase() === 'content-type');
    const fields = headers.filter((field) => !cookies.includes(field) && field !== contentType);
    if (cookies.length > 0) {
      setUp.push('$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession');
      for (const { value } of cookies) setUp.push(...cookieLines(value, url));
      call.push('-WebSession $session');
    }
    if (fields.length > 0) {
      const entries = fields.map(({ name, value }) => `    ${string([name])} = ${string(value)}`);
      call.push(`-Headers @{\n${entries.join('\n')}\n  }`);
    }
    if (contentType !== undefined) call.push(`-ContentType ${string(contentType.value)}`);
    if (body.kind === 'text')
      call.push(`-Body ([System.Text.Encoding]::UTF8.GetBytes(${string(body.text)}))`);
    if (body.kind === 'file') call.push(`-InFile ${string([body.name])}`);
    return [...setUp, call.join(' `\n  ')].join('\n');
  },
  setVariable: (name) => `$env:${name} = '…'`,
  holds: () => true,
  limits: ({ method, body }) =>
    (method === 'GET' || method === 'HEAD') && body.kind !== 'none'
      ? [`PowerShell sends no body with ${method}; use curl.`]
      : [],
};

function cookieLines(value: Template, url: Template): string[] {
  const host = /^https?:\/\/([^/?#:]{1,255})/u.exec(literalText(url))?.[1] ?? 'HOST';
  return pairsOf(value).map(({ name, rest }) => {
    const parts = [string([name]), string(rest), '"/"', string([host])];
    return `$session.Cookies.Add((New-Object System.Net.Cookie(${parts.join(', ')})))`;
  });
}

/** The cookies of a field whose values may hold variables. */
function pairsOf(value: Template): { name: string; rest: Template }[] {
  const pairs: { name: string; rest: (string | { readonly variable: string })[] }[] = [];
  let isOpen = false;
  for (const part of value) {
    if (typeof part !== 'string') {
      pairs.at(-1)?.rest.push(part);
      continue;
    }
    for (const [index, piece] of part.split('; ').entries()) {
      if (index === 0 && isOpen) {
        if (piece !== '') pairs.at(-1)?.rest.push(piece);
        continue;
      }
      const equals = piece.indexOf('=');
      const name = equals < 0 ? piece : piece.slice(0, equals);
      const rest = equals < 0 ? '' : piece.slice(equals + 1);
      pairs.push({ name, rest: rest === '' ? [] : [rest] });
    }
    isOpen = true;
  }
  return pairs;
}
