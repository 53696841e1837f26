import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { canary } from '../support/pastes.ts';
import { expect, pasteInto, settled, test } from '../support/test.ts';

const document = `openapi: 3.0.3
info: { title: Pet shop, version: 2.1.0 }
servers: [{ url: https://api.pets.test/v1 }]
paths:
  /pets:
    get: { responses: {} }
    post:
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      required: [name, kind]
      properties:
        name: { type: string, description: ${canary} }
        kind: { type: string, enum: [cat, dog] }
        born: { type: string, format: date }
`;

const refused = `HTTP/1.1 422 Unprocessable Content
Content-Type: application/json

{"message": "The pet was refused"}
`;

const request = `POST /v1/pets HTTP/1.1
Host: api.pets.test
Content-Type: application/json

{
  "name": "Rex",
  "kind": "cow",
  "born": "31/12/1990"
}
`;

async function dropOnPage(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('a document dropped on the page turns a silent 422 into facts, and nothing is asked for', async ({
  page,
  context,
  watch,
}) => {
  await page.goto('./codes/422/');
  await settled(page);
  watch.clear();
  await context.setOffline(true);
  await dropOnPage(page, 'pets.yaml', document);
  await expect(
    page.getByText('Requests are checked against Pet shop 2.1.0, OpenAPI 3.0.3, 2 operations.').first(),
  ).toBeVisible();
  await pasteInto(page, /paste/iu, refused);
  await pasteInto(page, /request/iu, request);

  const pane = page.getByRole('region', { name: 'Request', exact: true });
  await expect(pane).toContainText('your schema says: one of "cat", "dog"');
  await expect(pane).toContainText('your schema says: a date such as 2026-11-24');
  await expect(page.getByText('Your schema lists this path as POST /pets')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Diagnosis' })).toContainText(/your schema says/iu);
  await expectClean(page);
  await context.setOffline(false);
  expect(watch.requests).toEqual([]);
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toContain(canary);
});

test('a document is kept by choice, found again after a reload, and forgotten', async ({ page }) => {
  await page.goto('./codes/422/');
  await settled(page);
  await pasteInto(page, /paste/iu, refused);
  await page.getByText('Check against your OpenAPI document').click();
  await pasteInto(page, /OpenAPI document/u, document);
  const keep = page.getByRole('checkbox', { name: 'Keep on this device' });
  await expect(keep).not.toBeChecked();
  await keep.check();
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toHaveLength(1);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);

  await page.reload();
  await expect(page.getByText(/^Requests are checked against Pet shop 2\.1\.0/u).first()).toBeVisible();
  await pasteInto(page, /paste/iu, refused);
  await pasteInto(page, /request/iu, request);
  await expect(page.getByRole('region', { name: 'Request', exact: true })).toContainText('your schema says');
  await expect(keep).toBeChecked();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Request', exact: true })).not.toContainText(
    'your schema says',
  );
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);

  await page.reload();
  await settled(page);
  await expect(page.getByText(/^Requests are checked against/u)).toHaveCount(0);
});

test('a mistake is told by line and column, and an error in the wrong box finds the right one', async ({
  page,
}) => {
  await page.goto('./codes/422/');
  await settled(page);
  await pasteInto(page, /paste/iu, refused);
  await page.getByText('Check against your OpenAPI document').click();
  await pasteInto(page, /OpenAPI document/u, 'openapi: 3.0.0\ninfo:\n  title: "T\npaths: {}\n');
  await expect(page.getByRole('list', { name: 'Problems in the document' })).toContainText(
    /Line \d, column \d+:/u,
  );
  await expectClean(page);

  await pasteInto(page, /OpenAPI document/u, 'HTTP/1.1 404 Not Found\n\n{"message":"no such pet"}');
  await page.getByRole('button', { name: 'Read it as the error instead' }).click();
  await expect(page.getByRole('textbox', { name: /paste/iu })).toHaveValue(/no such pet/u);
});
