import { expect, pasteInto, settled, test } from '../support/test.ts';

const answer =
  'HTTP/1.1 422 Unprocessable Content\ncontent-type: application/json\n\n{"errors":{"email":["must be unique"]}}\n';

test('another way of reading is chosen and taken back by keyboard, and the text stays', async ({ page }) => {
  await page.goto('./codes/422/');
  await settled(page);
  await pasteInto(page, /Paste/u, answer);
  const box = page.getByRole('textbox', { name: /Paste/u }).first();
  const readAs = page.getByText(/Read as curl -i output, because it/u);
  await expect(readAs).toBeVisible();
  await page.getByText('Read it as something else').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'plain text', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Read as plain text, as you chose.')).toBeVisible();
  await expect(box).toHaveValue(answer);
  await page.getByRole('button', { name: 'Let Unstuck decide' }).focus();
  await page.keyboard.press('Enter');
  await expect(readAs).toBeVisible();
  await expect(box).toHaveValue(answer);
});

test('an OpenAPI document pasted where errors are pasted is opened as one; the answer before it stays', async ({
  page,
}) => {
  await page.goto('./');
  await settled(page);
  const document =
    'openapi: 3.1.0\ninfo:\n  title: Pet shop\n  version: "2"\npaths:\n  /pets:\n    get:\n      responses: {}\n';
  await pasteInto(page, /Paste/u, document);
  await expect(page.getByText(/Requests are checked against Pet shop 2/u).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Paste/u }).first()).toHaveValue('');
});
