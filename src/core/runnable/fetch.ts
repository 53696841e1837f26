import type { FormPart } from './form-parts.ts';
import { literalText, type Template } from './template.ts';
import type { RunnableBody, RunnableTarget } from './target.ts';

/** A string literal; a template literal when there are variables. */
function string(template: Template): string {
  if (template.every((part) => typeof part === 'string')) return JSON.stringify(literalText(template));
  const parts = template.map((part) =>
    typeof part === 'string' ? templateText(part) : `\${process.env.${part.variable}}`,
  );
  return `\`${parts.join('')}\``;
}

/** JSON's escapes, and those of a template literal: a backquote, and `$` before a brace. */
function templateText(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${');
}

function partLine({ name, value, file, mediaType }: FormPart): string {
  const type = mediaType === null ? '' : `, { type: ${JSON.stringify(mediaType)} }`;
  const content =
    file === null
      ? string(value)
      : `new Blob([await readFile(${JSON.stringify(file)})]${type}), ${JSON.stringify(file)}`;
  return `form.append(${JSON.stringify(name)}, ${content});`;
}

function readsFile(body: RunnableBody): boolean {
  return body.kind === 'file' || (body.kind === 'parts' && body.parts.some(({ file }) => file !== null));
}

/** What `Headers` refuses: it takes Latin-1 only. @see {@link https://fetch.spec.whatwg.org/#concept-header-value} */
const beyondLatin = /[\u0100-\u{10ffff}]/u;

/**
 * A call of `fetch` for Node.js 18 or newer, as an ES module. In a browser's console `process.env` has to be written out.
 *
 * @see {@link https://fetch.spec.whatwg.org/#fetch-method Fetch Standard}
 */
export const fetchScript: RunnableTarget = {
  id: 'fetch',
  name: 'JavaScript (fetch)',
  extension: 'mjs',
  render: ({ method, url, headers, body }) => {
    const options = [`  method: ${JSON.stringify(method)},`];
    if (headers.length > 0) {
      const fields = headers.map(({ name, value }) => `    ${JSON.stringify(name)}: ${string(value)},`);
      options.push(['  headers: {', ...fields, '  },'].join('\n'));
    }
    if (body.kind === 'text') options.push(`  body: ${string(body.text)},`);
    if (body.kind === 'parts') options.push('  body: form,');
    if (body.kind === 'file') options.push(`  body: await readFile(${JSON.stringify(body.name)}),`);
    return [
      ...(readsFile(body) ? ["import { readFile } from 'node:fs/promises';", ''] : []),
      ...(body.kind === 'parts' ? ['const form = new FormData();', ...body.parts.map(partLine)] : []),
      `const response = await fetch(${string(url)}, {`,
      ...options,
      '});',
      'console.log(response.status, await response.text());',
    ].join('\n');
  },
  takesParts: true,
  setVariable: (name) => `export ${name}='…'`,
  holds: () => true,
  limits: ({ method, headers, body }) => [
    ...((method === 'GET' || method === 'HEAD') && body.kind !== 'none'
      ? [`\`fetch\` sends no body with ${method}; use curl.`]
      : []),
    ...(headers.some(({ value }) => beyondLatin.test(literalText(value)))
      ? ['`fetch` takes no letters beyond Latin-1 in a header field; use curl.']
      : []),
  ],
};
