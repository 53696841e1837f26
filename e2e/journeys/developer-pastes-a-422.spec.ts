import { curl422, requestBody } from '../support/pastes.ts';
import { expect, pasteAndHear, pasteInto, settled, test } from '../support/test.ts';

test('a developer pastes a curl -i 422 and its request, and F8 leads to the wrong field in both panes', async ({
  page,
  watch,
}) => {
  await page.goto('./');
  await settled(page);
  watch.clear();
  await pasteInto(page, /paste/iu, curl422);
  await expect(page).toHaveURL(/\/codes\/422\/$/u);
  await expect(page.getByRole('status')).toContainText(/422/u);
  await expect(page.getByRole('status')).toContainText(/3 field problems/u);

  await pasteAndHear(page, /request/iu, requestBody);
  const problems = page.getByRole('list', { name: 'Field problems' });
  await expect(problems.getByRole('listitem')).toHaveCount(3);
  await expect(problems).toContainText('birth_date');

  const response = page.getByRole('region', { name: 'Response' });
  const request = page.getByRole('region', { name: 'Request', exact: true });
  await expect(request.locator('mark').first()).toBeVisible();

  await page.keyboard.press('F8');
  await expect(problems.locator('[aria-current="true"]')).toContainText('birth_date');
  await expect(response.locator('mark[data-current="true"]')).toContainText('birth_date');
  await expect(request.locator('mark[data-current="true"]')).toContainText('31/12/1990');
  await page.keyboard.press('F8');
  await expect(problems.locator('[aria-current="true"]')).toContainText('last_name');
  await page.keyboard.press('Shift+F8');
  await expect(problems.locator('[aria-current="true"]')).toContainText('birth_date');
  await page.keyboard.press('Shift+F8');
  await expect(problems.locator('[aria-current="true"]')).toContainText('quantity');
  expect(watch.requests).toEqual([]);
});

test('Back returns to the text', async ({ page, watch }) => {
  await page.goto('./');
  await pasteInto(page, /paste/iu, curl422);
  await expect(page).toHaveURL(/\/codes\/422\/$/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/codes/u);
  await expect(page.getByRole('textbox', { name: /paste/iu })).toHaveValue(/Input validation failed/u);
  expect(watch.errors).toEqual([]);
});
