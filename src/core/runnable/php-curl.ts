import { type FormPart, sharesNames } from './form-parts.ts';
import { joined, spelled, type Template } from './template.ts';
import type { RunnableTarget } from './target.ts';

/** Line breaks are escaped, so that an editor's own line ends do not change them; so are other control characters. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]/u;

function literal(text: string): string {
  if (!control.test(text)) return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
  const escaped = Array.from(text, (char) => {
    if (char === '\\' || char === '"' || char === '$') return `\\${char}`;
    if (char === '\n') return String.raw`\n`;
    if (char === '\r') return String.raw`\r`;
    if (char === '\t') return String.raw`\t`;
    return control.test(char) ? `\\x${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}` : char;
  });
  return `"${escaped.join('')}"`;
}

function string(template: Template): string {
  if (template.length === 0) return "''";
  return template
    .map((part) =>
      typeof part === 'string' ? literal(part) : spelled([part], (name) => `getenv('${name}')`),
    )
    .join(' . ');
}

function partLine({ name, value, file, mediaType }: FormPart): string {
  const type = mediaType === null ? '' : `, ${literal(mediaType)}`;
  return `        ${literal(name)} => ${file === null ? string(value) : `new CURLFile(${literal(file)}${type})`},`;
}

/** PHP's arrays hold a name once, and its files are values of one: `photos[]` twice is written `photos[0]`, `photos[1]`. */
function numbered(parts: readonly FormPart[]): readonly FormPart[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const { name } = part;
    if (!name.endsWith('[]') || parts.filter((other) => other.name === name).length < 2) return part;
    const index = seen.get(name) ?? 0;
    seen.set(name, index + 1);
    return { ...part, name: `${name.slice(0, -1)}${index}]` };
  });
}

/**
 * PHP with its curl extension; no package.
 *
 * @see {@link https://www.php.net/manual/en/function.curl-setopt.php curl_setopt}
 * @see {@link https://www.php.net/manual/en/language.types.string.php PHP strings}
 */
export const phpCurl: RunnableTarget = {
  id: 'php-curl',
  name: 'PHP (curl)',
  extension: 'php',
  render: ({ method, url, headers, body }) => {
    const options = [`    CURLOPT_CUSTOMREQUEST => ${literal(method)},`];
    if (method === 'HEAD') options.push('    CURLOPT_NOBODY => true,');
    if (headers.length > 0) {
      const fields = headers.map(({ name, value }) =>
        value.length === 0
          ? `        ${literal(`${name};`)},`
          : `        ${string(joined([`${name}: `, ...value]))},`,
      );
      options.push(['    CURLOPT_HTTPHEADER => [', ...fields, '    ],'].join('\n'));
    }
    if (body.kind === 'text') options.push(`    CURLOPT_POSTFIELDS => ${string(body.text)},`);
    if (body.kind === 'parts')
      options.push(
        ['    CURLOPT_POSTFIELDS => [', ...numbered(body.parts).map(partLine), '    ],'].join('\n'),
      );
    if (body.kind === 'file')
      options.push(`    CURLOPT_POSTFIELDS => file_get_contents(${literal(body.name)}),`);
    return [
      '<?php',
      `$curl = curl_init(${string(url)});`,
      'curl_setopt_array($curl, [',
      ...options,
      '    CURLOPT_RETURNTRANSFER => true,',
      ']);',
      '$answer = curl_exec($curl);',
      'echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), "\\n", $answer, "\\n";',
    ].join('\n');
  },
  takesParts: true,
  takesNamesOnce: true,
  setVariable: (name) => `export ${name}='…'`,
  holds: () => true,
  limits: ({ body }) =>
    body.kind !== 'parts' || !sharesNames(body.parts)
      ? []
      : sharesNames(numbered(body.parts))
        ? [
            'PHP keeps the last of several parts with one name, and files cannot be written here; use curl for bash.',
          ]
        : [
            'PHP writes each name once, so `[]` became `[0]`, `[1]` …: servers that know `[]` read them alike. Else use curl for bash.',
          ],
};
