import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { curl422, html502, rateLimited, requestBody } from '../support/pastes.ts';
import { expect, pasteInto, test } from '../support/test.ts';

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

const routes = [
  '',
  'codes/',
  'codes/401/',
  'codes/403/',
  'codes/404/',
  'codes/422/',
  'codes/429/',
  'codes/500/',
  'codes/418/',
  'formats/',
  'support/',
  'privacy/',
  'no-such-page/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const route of routes) {
      test(`/${route} is clean`, async ({ page }) => {
        await page.goto(`./${route}`);
        await expectClean(page);
      });
    }
    test('a diagnosis with marks on screen is clean', async ({ page, watch }) => {
      await page.goto('./');
      await pasteInto(page, /paste/iu, curl422);
      await pasteInto(page, /request/iu, requestBody);
      await expect(
        page.getByRole('region', { name: 'Request', exact: true }).locator('mark').first(),
      ).toBeVisible();
      await expectClean(page);
      expect(watch.violations).toEqual([]);
    });
  });
}

for (const [name, paste] of [
  ['an HTML 502', html502],
  ['a 429', rateLimited],
] as const) {
  test(`${name} is clean`, async ({ page }) => {
    await page.goto('./');
    await pasteInto(page, /paste/iu, paste);
    await expect(page.getByRole('region', { name: 'Diagnosis' })).toBeVisible();
    await expectClean(page);
  });
}

test('a guided walk is clean', async ({ page }) => {
  await page.goto('./codes/401/');
  await page.getByRole('button', { name: 'Guide me' }).click();
  await expectClean(page);
});

test('at 320 CSS pixels (400 % zoom) nothing but code scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const route of ['', 'codes/', 'codes/422/', 'formats/', 'support/', 'privacy/']) {
    await page.goto(`./${route}`);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, route).toBeLessThanOrEqual(0);
  }
});
