import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeIds } from '../core/checks/cause.ts';
import { codesOfPages } from './check-pack-text.ts';
import { compilePack } from './compile.ts';
import { draftFiles } from './draft-files.ts';
import { readDocsPage } from './import-page.ts';

const page = `# Troubleshoot the API

| Code | Name | Meaning |
|------|------|---------|
| 401 | Unauthorized | Missing or expired token |
| 418 | Teapot | It is a teapot |

## 401 Unauthorized

Your token is missing.

1. Check that the token is sent as \`Authorization: Bearer <token>\`.
2. Check whether it **expired**. [Renew it](https://docs.acme.example/renew) or [log in](/login).
   - on every server
   - <b>at once</b>

## Error 422: Validation

Read the body.

Every message names a field.

## Still stuck?

Send it to **support**.
`;

const problemsOf = (markdown: string) =>
  compilePack(draftFiles(readDocsPage(markdown), { name: 'Acme', url: 'https://docs.acme.example/errors' }), {
    checks: [],
    causes: causeIds,
    otherGuides: codesOfPages,
  }).problems;

test('headings with a code become guides, list items steps, table rows meanings', () => {
  const draft = readDocsPage(page);
  expect(draft.title).toBe('Troubleshoot the API');
  expect(draft.support).toBe('Send it to **support**.');
  expect(draft.guides.map(({ code, title, meaning, anchor }) => [code, title, meaning, anchor])).toEqual([
    ['401', 'Unauthorized', 'Missing or expired token', '401-unauthorized'],
    ['418', 'Teapot', 'It is a teapot', null],
    ['422', 'Validation', 'Read the body.', 'error-422-validation'],
  ]);
  expect(draft.guides[0]?.steps).toEqual([
    {
      id: 'check-that-the-token-is',
      title: 'Check that the token is sent as Authorization',
      do: 'Check that the token is sent as `Authorization: Bearer <token>`.',
    },
    {
      id: 'check-whether-it-expired',
      title: 'Check whether it expired',
      do: 'Check whether it **expired**. [Renew it](https://docs.acme.example/renew) or log in.\n- on every server\n- at once',
    },
  ]);
  expect(draft.guides[2]?.steps.map((step) => step.do)).toEqual(['Every message names a field.']);
});

test('the draft is a pack that can be used', () => {
  expect(problemsOf(page)).toEqual([]);
});

test('a page without codes gives no guide', () => {
  expect(readDocsPage('# Hello\n\nThe port is 8401.').guides).toEqual([]);
});

test('whatever a page holds, its draft is a pack without problems', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '## 401 A\n',
      '1. ',
      '- ',
      '| 500 | x |\n|-|-|\n',
      '`',
      '**',
      '](x)',
      '[',
      '<b>',
      '\n\n',
      'step',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const markdown = `## 404 Not found\n\n${pieces.join('')}`;
      expect(problemsOf(markdown)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
