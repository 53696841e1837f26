import { expect, test } from 'vitest';
import { markdownToHtml } from './markdown-html.ts';

test('headings, lists, paragraphs and code become HTML', () => {
  expect(markdownToHtml('## API error 422\n\n- Call: `POST /x`\n- two\n\nwords\n')).toBe(
    '<h2>API error 422</h2><ul><li>Call: <code>POST /x</code></li><li>two</li></ul><p>words</p>',
  );
});

test('what was pasted stays text, whatever it holds', () => {
  const html = markdownToHtml('````\n<img src=x onerror=alert(1)>\n```\n## not a heading\n````\nafter');
  expect(html).toBe('<pre>&lt;img src=x onerror=alert(1)&gt;\n```\n## not a heading\n</pre><p>after</p>');
});
