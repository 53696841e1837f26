import { AxeBuilder } from '@axe-core/playwright';
import { expect, pasteInto, test } from '../support/test.ts';

const transcript = `> POST /api/orders?page=0 HTTP/1.1
> Host: api.example.com
> User-Agent: curl/8.4.0
> Authorization: Bearer s3cr3t.s3cr3t.s3cr3t
> X-Tenant: acne
> Content-Type: application/json
>
< HTTP/1.1 400 Bad Request
< Content-Type: application/json
<
{"errors":[
  {"in":"header","name":"X-Api-Version","message":"Missing header X-Api-Version"},
  {"in":"header","name":"x-tenant","message":"must be one of \\"acme\\", \\"umbrella\\""},
  {"in":"query","name":"page","message":"must be at least 1"},
  {"in":"body","name":"quantity","message":"must be a number"}
]}`;

test('a missing header is shown where it belongs and put right with the address and the body', async ({
  page,
  watch,
}) => {
  await page.goto('codes/400/');
  await pasteInto(page, /Paste/u, transcript);
  await expect(page.getByRole('list', { name: 'Field problems' }).getByRole('listitem')).toHaveCount(4);
  await page.getByText('Use another request').click();
  await pasteInto(page, /request/u, '{\n  "quantity": "5"\n}');

  // The head of the paste stands above the body of the second box, without its secrets.
  const request = page.getByRole('region', { name: 'Request', exact: true });
  await expect(request).toContainText('POST /api/orders?page=0');
  await expect(request).toContainText('Authorization: Bearer ••••');
  await expect(request).not.toContainText('s3cr3t');
  await expect(request.locator('mark', { hasText: 'acne' })).toBeVisible();
  await expect(request.locator('.code-ghost')).toContainText('X-Api-Version: …');
  // The lines of the body keep the numbers they have in the box.
  const problems = page.getByRole('list', { name: 'Field problems' });
  await expect(problems.getByRole('link', { name: /^Request, line 2, column 15/u })).toBeVisible();
  await expect(problems.getByRole('link', { name: /^Request, line 3 of the head/u })).toBeVisible();

  const changes = page.getByRole('list', { name: 'Changes to make' });
  await changes.getByRole('textbox', { name: 'Value for X-Api-Version' }).fill('2026-01');
  await changes.getByRole('checkbox', { name: /x-tenant/u }).check();
  await changes.getByRole('checkbox', { name: /page/u }).check();
  await expect(page.getByLabel('What changes in the header')).toContainText('X-Api-Version: 2026-01');
  const code = page.getByRole('region', { name: 'Copy the request as' });
  await expect(code).toContainText("-H 'X-Api-Version: 2026-01'");
  await expect(code).toContainText("-H 'X-Tenant: acme'");
  await expect(code).toContainText('Authorization: Bearer ${API_TOKEN}');
  await expect(code).toContainText('"quantity": 5');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('each member that an empty body lacks is a change of its own', async ({ page }) => {
  await page.goto('codes/422/');
  const errors = ['name', 'email', 'amount'].map((field) => ({ field, message: 'is required' }));
  await pasteInto(page, /Paste/u, `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify({ errors })}`);
  await expect(page.getByRole('list', { name: 'Field problems' })).toBeVisible();
  await pasteInto(page, /request/u, "curl -X POST 'https://api.example.com/contacts'");
  const changes = page.getByRole('list', { name: 'Changes to make' });
  await expect(changes.getByRole('listitem')).toHaveCount(3);
  await changes.getByRole('textbox', { name: 'Value for name' }).fill('Ada');
  await changes.getByRole('textbox', { name: 'Value for amount' }).fill('7');
  const code = page.getByRole('region', { name: 'Copy the request as' });
  await expect(code).toContainText('"name": "Ada"');
  await expect(code).toContainText('"amount": 7');
  await expect(code).not.toContainText('email');
});
