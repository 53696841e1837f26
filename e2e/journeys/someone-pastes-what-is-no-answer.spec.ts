import type { Page } from '@playwright/test';
import { expect, pasteInto, test } from '../support/test.ts';

const words = 'hello, my integration stopped working since yesterday, please help';
/** As Chrome copies it: its header fields name CORS, which says nothing of what came back. */
const request = `curl 'https://api.example.com/contacts' \\
  -H 'Origin: https://shop.example.com' \\
  -H 'Sec-Fetch-Mode: cors' \\
  -H 'content-type: application/json' \\
  --data-raw '{"email":"ada@example.org"}'
`;

const diagnosis = (page: Page) => page.getByRole('region', { name: 'Diagnosis' });
const openapi = 'Check against your OpenAPI document';

test('words that lead nowhere are told what to paste, and offered nothing that needs an answer', async ({
  page,
}) => {
  await page.goto('./');
  await pasteInto(page, /paste the error/iu, words);
  await expect(diagnosis(page)).toContainText('Not recognised');
  await expect(diagnosis(page)).toContainText('Paste the status line, the headers and the whole body');
  await expect(page.getByRole('region', { name: 'Request', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /show us one/iu })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Paste the new answer' })).toBeHidden();
  await expect(page.getByText(openapi)).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^No error answer was recognised/u);
});

test('a request alone is shown as the request, and waits for its answer', async ({ page }) => {
  await page.goto('./');
  await pasteInto(page, /paste the error/iu, request);
  await expect(diagnosis(page)).toContainText('This is a request without its answer');
  await expect(diagnosis(page)).toContainText('Read as a curl command');
  await expect(page.getByRole('region', { name: 'Response', exact: true })).toContainText(
    'Your text holds the request only',
  );
  await expect(page.getByRole('region', { name: 'Request', exact: true })).toContainText('ada@example.org');
  await expect(page.getByText(openapi)).toBeVisible();
  await page.getByRole('button', { name: 'Paste the new answer' }).click();
  await pasteInto(
    page,
    /paste the new answer/iu,
    'HTTP/1.1 422 Refused\ncontent-type: application/json\n\n{"errors":{"email":["is taken"]}}\n',
  );
  await expect(page.getByRole('list', { name: 'Field problems' })).toContainText('email');
  await expect(
    page.getByRole('region', { name: 'Request', exact: true }).locator('mark').first(),
  ).toBeVisible();
});

test('an answer without a body is not asked which field it names', async ({ page }) => {
  await page.goto('./codes/422/');
  await pasteInto(page, /paste the error/iu, 'HTTP/1.1 422 Refused\ncontent-length: 0\n\n');
  await expect(diagnosis(page)).toContainText('Status 422');
  await expect(page.getByRole('button', { name: 'Paste the new answer' })).toBeVisible();
  await expect(page.getByRole('button', { name: /show us one/iu })).toBeHidden();
});

test('on a phone the verdict is brought into view, and the focus stays in the box', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await pasteInto(page, /paste the error/iu, words);
  await expect(page.getByRole('heading', { name: 'Diagnosis' })).toBeInViewport();
  await expect(page.getByRole('textbox', { name: /paste the error/iu })).toBeFocused();
});

test('on a desk nothing moves for a verdict that is seen already', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await pasteInto(page, /paste the error/iu, words);
  await expect(page.getByRole('heading', { name: 'Diagnosis' })).toBeInViewport();
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the cause that is told first says which problem of the list it is', async ({ page }) => {
  await page.goto('./');
  await pasteInto(
    page,
    /paste the error/iu,
    'HTTP/1.1 422 Refused\ncontent-type: application/json\n\n{"code":1013,"message":"refused","details":{"birth_date":"invalid date","last_name":"cannot be null"}}\n',
  );
  await expect(diagnosis(page)).toContainText('2 fields were refused. Number 2: last_name is required');
  await expect(diagnosis(page)).toContainText('Status 422');
  await expect(page.getByRole('status')).toHaveText(/2 field problems\. Number 2: last_name/u);
});
