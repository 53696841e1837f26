import type { RunnableTarget } from './target.ts';

/** Reading: a member's name or an opening before a value without quotes. */
const bare = /[:,[]\s{0,40}$/u;

/** The body alone, as it is to be sent. A secret stands as `${NAME}`; a bare number among them gets quotes. */
export const json: RunnableTarget = {
  id: 'json',
  name: 'The body alone',
  extension: 'json',
  render: ({ body }) => {
    if (body.kind !== 'text') return '';
    return body.text
      .map((part, index) => {
        if (typeof part === 'string') return part;
        const before = body.text[index - 1];
        const isBare = typeof before === 'string' && bare.test(before.slice(-42));
        return isBare ? `"\${${part.variable}}"` : `\${${part.variable}}`;
      })
      .join('');
  },
  setVariable: (name) => `\${${name}}`,
  holds: () => true,
  limits: ({ body }) => (body.kind === 'none' ? ['The request has no body.'] : []),
};
