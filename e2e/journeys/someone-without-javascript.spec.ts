import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a link to /codes/422/ reads as a guide with JavaScript off', async ({ page }) => {
  await page.goto('./codes/422/');
  await expect(page).toHaveTitle(/422/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('422');
  const steps = page.getByRole('list', { name: 'Steps' });
  await expect.poll(() => steps.locator('> li').count()).toBeGreaterThanOrEqual(5);
  await expect(steps).toContainText(/required/iu);
  await expect(page.getByRole('heading', { name: 'Still stuck?' })).toBeVisible();
  // Nothing is offered that needs a script; where each answer leads stands there as a link.
  await expect(page.getByRole('button')).toHaveCount(0);
  const onward = steps.getByRole('link', { name: 'Write dates as YYYY-MM-DD' });
  await onward.first().click();
  await expect(page).toHaveURL(/#fix-/u);
  await expect(page.getByRole('heading', { name: 'Write dates as YYYY-MM-DD' })).toBeInViewport();
});

for (const code of ['400', '409', '418', '451', '503', '520']) {
  test(`${code} has a page of its own`, async ({ page }) => {
    const answer = await page.goto(`./codes/${code}/`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  });
}

for (const [path, words] of [
  ['tools/backoff/', 'Retry-After'],
  ['packs/', 'Map of HARi CRM'],
  ['packs/hari/map/', 'Hand it to support'],
] as const) {
  test(`/${path} is a file of its own`, async ({ page }) => {
    const answer = await page.goto(`./${path}`);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('main')).toContainText(words);
  });
}
