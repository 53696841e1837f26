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
  'tools/backoff/',
  'packs/',
  'packs/hari/map/',
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

/** A refusal in a shape that no list knows: where one has to be shown. */
const strange = `HTTP/1.1 422 Unprocessable Content
content-type: application/json

{"fehlerliste": [{"stelle": "kunde.plz", "wortlaut": "fehlt ganz", "nr": 12}]}
`;

/** Fields and sentences joined in texts, in no order that is read without being shown. */
const untold =
  'HTTP/1.1 422 Refused\ncontent-type: application/json\n\n{"e":[["plz|17|fehlt"],["ort|18|zu kurz"]]}\n';

const secondAnswer = `HTTP/2 422
content-type: application/json

{"code": 1013, "message": "Input validation failed", "details": {"last_name": "cannot be null", "email": "invalid email"}}
`;

const openapi = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Contacts', version: '1' },
  paths: { '/records/contact': { post: { responses: { 201: { description: 'made' } } } } },
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, everything open`, () => {
    test.use({ colorScheme });

    test('a corrected request, its code, a second round and a schema document are clean', async ({
      page,
    }) => {
      await page.goto('./codes/422/');
      await pasteInto(page, /paste the error/iu, curl422);
      await pasteInto(page, /request/iu, requestBody);
      await expect(page.getByRole('list', { name: 'Changes to make' })).toBeVisible();
      await page.getByText('Check against your OpenAPI document').click();
      await pasteInto(page, /openapi document/iu, openapi);
      await expect(page.getByRole('button', { name: 'Forget', exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Paste the new answer' }).click();
      await expectClean(page);
      await pasteInto(page, /paste the new answer/iu, secondAnswer);
      await expect(page.getByRole('heading', { name: 'Round 2 of 2' })).toBeFocused();
      await expectClean(page);
    });

    test('search, the list of keys and the support view are clean', async ({ page }) => {
      await page.goto('./codes/429/');
      await page.getByRole('button', { name: 'Support', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Reply to the customer' })).toBeVisible();
      await expectClean(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox')).toBeFocused();
      await expectClean(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      await expectClean(page);
    });

    test('teaching is clean', async ({ page }) => {
      await page.goto('./codes/422/');
      await pasteInto(page, /paste the error/iu, strange);
      await page.getByRole('button', { name: /show us one/iu }).click();
      await expect(page.getByRole('listbox')).toBeFocused();
      await expectClean(page);
    });

    test('what support sees is clean, and a developer’s tools are asked for', async ({ page }) => {
      await page.goto('./codes/422/');
      await page.getByRole('button', { name: 'Support', exact: true }).click();
      await pasteInto(page, /paste the error/iu, curl422);
      await pasteInto(page, /request/iu, requestBody);
      const changes = page.getByRole('list', { name: 'Changes to make' });
      await expect(page.getByRole('list', { name: 'Field problems' })).toBeVisible();
      await expect(changes).toBeHidden();
      await page.getByText('For developers').click();
      await expect(changes).toBeVisible();
      await expectClean(page);
    });
  });
}

for (const [reader, next] of [
  ['a developer', ['pane-response', 'guide-steps']],
  ['support', ['guide-steps', 'pane-response']],
] as const)
  test(`on a phone ${reader} finds ${next[0]} behind the problems, on screen and for the keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./codes/422/');
    if (reader === 'support') await page.getByRole('button', { name: 'Support', exact: true }).click();
    await pasteInto(page, /paste the error/iu, curl422);
    await expect(page.getByRole('list', { name: 'Field problems' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: /paste the error/iu })).toBeFocused();
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('#diagnosis, #field-problems, #guide-steps, #pane-response')].map(
        ({ id }) => id,
      ),
    );
    expect(order).toEqual(['diagnosis', 'field-problems', ...next]);
  });

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

for (const [name, paste] of [
  ['words without an answer', 'hello, my integration stopped working since yesterday'],
  ['a request without its answer', "curl https://api.example.com/contacts -H 'sec-fetch-mode: cors'"],
  ['a plain sentence with a status', 'they say they get 422 when they create contacts'],
  ['text of another encoding', '\uFFFD\u0001\u0002\uFFFD\u0003\u0004'],
] as const) {
  test(`${name}: clean, in both schemes and in forced colours`, async ({ page }) => {
    await page.goto('./');
    await pasteInto(page, /paste/iu, paste);
    await expect(page.getByRole('region', { name: 'Diagnosis' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Request', exact: true })).toBeVisible();
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      await expectClean(page);
    }
  });
}

test('a rule in use, the rules that were kept and a filter that finds nothing are clean', async ({
  page,
}) => {
  await page.goto('./codes/422/');
  await pasteInto(page, /paste the error/iu, untold);
  await page.getByRole('button', { name: /show us one/iu }).click();
  await page.getByRole('option', { name: 'plz' }).click();
  await page.getByRole('option', { name: 'fehlt' }).click();
  await expect(page.getByRole('heading', { name: 'It finds 2 problems' })).toBeVisible();
  await expectClean(page);
  await page.getByRole('checkbox', { name: 'Keep it on this device' }).check();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByRole('list', { name: 'Field problems' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('status')).toContainText('2 problems');
  await expectClean(page);
  await page.goto('./privacy/');
  await expect(page.getByRole('heading', { name: 'Rules you taught' })).toBeVisible();
  await expectClean(page);
  await page.goto('./formats/');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('no such thing');
  await expect(page.getByText('Nothing here has all of these words')).toBeVisible();
  await expectClean(page);
});

test('a guided walk is clean', async ({ page }) => {
  await page.goto('./codes/401/');
  await page.getByRole('button', { name: 'Guide me' }).click();
  await expectClean(page);
});

test('at 320 CSS pixels (400 % zoom) nothing but code scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const route of [
    '',
    'codes/',
    'codes/422/',
    'formats/',
    'tools/backoff/',
    'packs/',
    'packs/hari/map/',
    'support/',
    'privacy/',
    'no-such-page/',
  ]) {
    await page.goto(`./${route}`);
    const rows = await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link')
      .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size);
    expect(rows, `${route}: the places in one line`).toBe(1);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, route).toBeLessThanOrEqual(0);
  }
});

test('a message of one long word does not widen the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./codes/422/');
  const errors = [{ field: 'f'.repeat(180), message: `must be ${'A'.repeat(300)}` }];
  await pasteInto(page, /paste the error/iu, `HTTP/1.1 422 Refused\n\n${JSON.stringify({ errors })}`);
  await expect(page.getByRole('list', { name: 'Field problems' })).toBeVisible();
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
});
