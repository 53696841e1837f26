import type { FormPart } from './form-parts.ts';
import { scriptString } from './script-string.ts';
import { literalText, type Template } from './template.ts';
import type { RunnableTarget } from './target.ts';

const spell = (variable: string): string => `os.environ["${variable}"]`;
const string = (template: Template): string => scriptString(template, spell);

/** Outside Latin-1 a header value has to be given as octets. */
const beyondLatin = /[\u0100-\u{10ffff}]/u;

function octets(template: Template): string {
  return template.length > 1
    ? `(${string(template)}).encode("utf-8")`
    : `${string(template)}.encode("utf-8")`;
}

/** Without a file's name `requests` sends a plain field, as a part all the same. */
function partLine({ name, value, file, mediaType }: FormPart): string {
  const type = mediaType === null ? '' : `, ${JSON.stringify(mediaType)}`;
  const content =
    file === null ? `None, ${string(value)}` : `${JSON.stringify(file)}, open(${JSON.stringify(file)}, "rb")`;
  return `        (${JSON.stringify(name)}, (${content}${type})),`;
}

/**
 * Python with the `requests` package.
 *
 * @see {@link https://requests.readthedocs.io/en/latest/api/#requests.request requests.request}
 */
export const pythonRequests: RunnableTarget = {
  id: 'python-requests',
  name: 'Python (requests)',
  extension: 'py',
  render: ({ method, url, headers, body }) => {
    const usesVariables = [
      url,
      ...headers.map(({ value }) => value),
      ...(body.kind === 'text' ? [body.text] : []),
      ...(body.kind === 'parts' ? body.parts.map(({ value }) => value) : []),
    ]
      .flat()
      .some((part) => typeof part !== 'string');
    const options = [`    ${JSON.stringify(method)},`, `    ${string(url)},`];
    if (headers.length > 0) {
      const fields = headers.map(({ name, value }) => {
        const text = beyondLatin.test(literalText(value)) ? octets(value) : string(value);
        return `        ${JSON.stringify(name)}: ${text},`;
      });
      options.push(['    headers={', ...fields, '    },'].join('\n'));
    }
    if (body.kind === 'text') options.push(`    data=${octets(body.text)},`);
    if (body.kind === 'parts')
      options.push(['    files=[', ...body.parts.map(partLine), '    ],'].join('\n'));
    if (body.kind === 'file') options.push(`    data=open(${JSON.stringify(body.name)}, "rb"),`);
    return [
      ...(usesVariables ? ['import os', ''] : []),
      'import requests',
      '',
      'response = requests.request(',
      ...options,
      ')',
      'print(response.status_code)',
      'print(response.text)',
    ].join('\n');
  },
  takesParts: true,
  setVariable: (name) => `export ${name}='…'`,
  holds: () => true,
  limits: () => [],
};
