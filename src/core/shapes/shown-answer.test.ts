import { expect, test } from 'vitest';
import { readShownAnswer } from './shown-answer.ts';

const page = (pre: string): string =>
  `<!DOCTYPE html><html><head><title>Products</title></head><body><h1>Products</h1>
<pre class="prettyprint"><b>POST</b> /products</pre>
<pre class="prettyprint"><span class="meta nocode">${pre}</pre>
<form><input name="code" value="P1"></form></body></html>`;

test('the JSON behind a status line and header lines is read where it stands in the page', () => {
  const text = page(`<b>HTTP 400 Bad Request</b>
<b>Allow:</b> <span class="lit">POST, OPTIONS</span>
<b>Content-Type:</b> <span class="lit">application/json</span>

</span>{
    &quot;code&quot;: [
        &quot;A product with this code exists.&quot;
    ]
}`);
  const [member] = readShownAnswer(text)?.members ?? [];
  const said = member?.value.elements[0];
  expect([member?.name, said?.text]).toEqual(['code', 'A product with this code exists.']);
  expect(text.slice(said?.span.start, said?.span.end)).toBe('&quot;A product with this code exists.&quot;');
});

test.each([
  ['the request of a debug page', '<b>Request</b>\n{"code": "P1"}'],
  ['a status line without JSON', '<b>HTTP 404 Not Found</b>\nNo such product.'],
  ['an answer without a status line', '{"code": ["A product with this code exists."]}'],
])('%s is no shown answer', (_, pre) => {
  expect(readShownAnswer(page(pre))).toBeUndefined();
});
