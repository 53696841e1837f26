import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hugeAnswer } from '../support/pastes.ts';
import { expect, pasteAndHear, pasteInto, settled, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-write'] });

// The page's own policy forbids reading the clipboard, to tests too: what is written to it is noted on the way.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      Object.assign(window, { lastCopied: text });
      return write(text);
    };
  });
});

const answer = `HTTP/2 422
content-type: application/json

{
  "message": "Validation failed",
  "errors": [
    { "field": "items[0].price", "message": "must be a number" },
    { "field": "birth_date", "message": "must be a date" },
    { "field": "last_name", "message": "is required" }
  ]
}
`;
const secret = ['sk', 'live', 'Qw73'.repeat(8)].join('_');
const request = `{
  "birth_date": "31/12/1990",
  "items": [
    {
      "price": "5"
    }
  ],
  "api_key": "${secret}"
}
`;

async function pasteBoth(page: Page): Promise<void> {
  await page.goto('./codes/422/');
  await settled(page);
  await pasteInto(page, /paste/iu, answer);
  await expect(page.getByRole('region', { name: 'Response' }).locator('mark').first()).toBeVisible();
  await pasteAndHear(page, /request you sent/iu, request);
  await expect(
    page.getByRole('region', { name: 'Request', exact: true }).locator('mark').first(),
  ).toBeVisible();
}

const copied = (page: Page): Promise<unknown> =>
  page.evaluate(() => ('lastCopied' in window ? window.lastCopied : null));
/** The line of the request pane that holds a text; the text areas below it hold it too. */
const lineWith = (page: Page, text: string) =>
  page.locator('[data-side="request"] .code-line', { hasText: text });
const focusedMark = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-marks') ?? null);

test('F8 begins at the caret of the pane that is read, and goes on there', async ({ page, watch }) => {
  await pasteBoth(page);
  const requestPane = page.getByRole('region', { name: 'Request', exact: true });
  await requestPane.getByText('"items"', { exact: false }).first().click();
  await page.keyboard.press('F8');
  await expect.poll(() => focusedMark(page)).toBe('request-1');
  await page.keyboard.press('F8');
  await expect.poll(() => focusedMark(page)).toBe('request-2');

  const response = page.getByRole('region', { name: 'Response' });
  await response.getByText('"message": "Validation failed"').click();
  await page.keyboard.press('F8');
  await expect.poll(() => focusedMark(page)).toBe('response-1');
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => focusedMark(page)).toBe('response-3');
  await page.keyboard.press('F2');
  await expect.poll(() => focusedMark(page)).toBe('response-1');
  await expect(page.getByText('1 of 3')).toBeVisible();
  expect(watch.errors).toEqual([]);
});

test('by keyboard alone: fold, find the way back, copy line, value and pointer', async ({ page }) => {
  await pasteBoth(page);
  const pane = page.getByRole('region', { name: 'Request', exact: true });
  await pane.getByRole('button', { name: 'Fold all' }).press('Enter');
  const items = pane.getByRole('button', { name: /^Line 3: .*1 problem/u });
  await expect(items).toHaveAttribute('aria-expanded', 'false');
  await expect(lineWith(page, '"price"').locator('.code-text')).toBeHidden();

  // F8 opens what hides a problem.
  await page.keyboard.press('F8');
  await expect(pane.locator('mark[data-current="true"]')).toHaveText('"5"');
  await expect(items).toHaveAttribute('aria-expanded', 'true');

  await pane.getByRole('button', { name: /^Copy value/u }).press('Enter');
  await expect.poll(() => copied(page)).toBe('"5"');
  await pane.getByRole('button', { name: /^Copy pointer/u }).press('Enter');
  await expect.poll(() => copied(page)).toBe('/items/0/price');
  await pane.getByRole('button', { name: /^Copy line/u }).press('Enter');
  await expect.poll(() => copied(page)).toBe('      "price": "5"');
  await pane.getByRole('button', { name: /^Copy all/u }).press('Enter');
  await expect.poll(() => copied(page)).toBe(request);

  // One tab stop for all chevrons; the arrows go between them, close and open.
  const first = pane.locator('[data-fold]').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(items).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(items).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(items).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => pane.locator('[data-fold][tabindex="0"]').count()).toBe(1);
});

test('what is folded is still found by the browser, which opens it', async ({ page }) => {
  await pasteBoth(page);
  const pane = page.getByRole('region', { name: 'Request', exact: true });
  await pane.getByRole('button', { name: 'Fold all' }).press('Enter');
  const line = lineWith(page, '"price"');
  await expect(line).toHaveAttribute('hidden', 'until-found');
  await line.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await expect(line.locator('.code-text')).toBeVisible();
  await expect(line).not.toHaveAttribute('hidden');
});

test('a problem says its place in the list and to a screen reader, and shows its other places', async ({
  page,
}) => {
  await pasteBoth(page);
  const mark = page
    .getByRole('region', { name: 'Request', exact: true })
    .locator('mark', { hasText: '31/12/1990' });
  await expect(mark).toHaveAccessibleDescription(/^Line 2, column 17: /u);
  const item = page.getByRole('list', { name: 'Field problems' }).getByRole('listitem').nth(1);
  await expect(item).toContainText('Request, line 2, column 17');
  await mark.hover();
  await expect(item).toHaveAttribute('data-linked', '');
  await expect(
    page.getByRole('region', { name: 'Response' }).locator('mark[data-marks="response-2"]'),
  ).toHaveAttribute('data-linked', '');
});

test('an address that ends in #problem-2 shows problem 2 of what is pasted there', async ({ page }) => {
  await page.goto('./codes/422/#problem-2');
  await settled(page);
  await pasteInto(page, /paste/iu, answer);
  const problems = page.getByRole('list', { name: 'Field problems' });
  await expect(problems.locator('[aria-current="true"]')).toContainText('birth_date');
  await expect(page.getByText('2 of 3')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /paste/iu })).toBeFocused();
});

test('the diagnosis is copied as text by one key, without credentials', async ({ page, watch }) => {
  await pasteBoth(page);
  watch.clear();
  await page.keyboard.press('Alt+Shift+C');
  await expect(page.getByRole('status')).toContainText('Diagnosis copied');
  const text = await copied(page);
  expect(text).toContain('422 Unprocessable Content');
  expect(text).toContain('2. /birth_date: must be a date');
  expect(text).toContain('^^^');
  expect(text).not.toContain(secret.slice(0, 14));
  expect(watch.requests).toEqual([]);
});

test('in a text of megabytes: find, jump, line breaks and copy cover all of it', async ({ page, watch }) => {
  await page.goto('./codes/422/');
  await settled(page);
  const huge = hugeAnswer(3);
  await pasteInto(page, /paste/iu, huge);
  await expect(page.getByRole('status')).toContainText(/500 field problems/u);
  const pane = page.getByRole('region', { name: 'Response' });
  await expect(pane.locator('mark').first()).toBeVisible();
  await expect.poll(() => pane.locator('.code-scroll *').count()).toBeLessThan(300);

  await pane.locator('.code-scroll').focus();
  await page.keyboard.press('Control+f');
  const field = pane.getByRole('textbox', { name: 'Find' });
  await expect(field).toBeFocused();
  await page.keyboard.type('must be a number');
  await expect(pane.getByText('1 of 500')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(pane.getByText('500 of 500')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('500 of 500');
  await expect(pane.locator('mark[data-tone="found"]')).toBeVisible();
  await field.fill('"id":33000,');
  await expect(pane.getByText('1 of 1', { exact: true })).toBeVisible();
  await expect(pane.locator('mark[data-tone="found"]')).toHaveText('"id":33000,');
  await pane.getByRole('button', { name: /^Copy pointer/u }).press('Enter');
  await expect.poll(() => copied(page)).toBe('/echo/33000/id');
  await page.keyboard.press('Escape');

  await page.keyboard.press('F8');
  await expect.poll(() => focusedMark(page)).toMatch(/^response-/u);
  await pane.getByRole('button', { name: 'Fold all' }).press('Enter');
  await expect(pane.getByText(/500 problems/u)).toBeVisible();
  await expect.poll(() => pane.locator('.code-line').count()).toBeLessThan(12);
  await page.keyboard.press('F8');
  await expect(pane.locator('mark[data-current="true"]')).toBeFocused();

  await pane.getByRole('button', { name: /^Copy all/u }).press('Enter');
  expect((await copied(page)) === huge).toBe(true);
  await pane.getByRole('switch', { name: 'Line breaks' }).press('Space');
  await expect(pane.locator('.code-line').first()).toContainText('{"message":"Validation failed"');
  expect(watch.errors).toEqual([]);
});

test('wrapping is remembered on this device', async ({ page }) => {
  await pasteBoth(page);
  const wrap = page.getByRole('region', { name: 'Response' }).getByRole('switch', { name: 'Wrap' });
  await expect(wrap).toBeChecked();
  await wrap.press('Space');
  await pasteBoth(page);
  await expect(wrap).not.toBeChecked();
});

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test.describe(name, () => {
    test.use(options);
    test('marks, folds and a find box are clean', async ({ page }) => {
      await pasteBoth(page);
      await page.getByRole('button', { name: 'Fold all' }).first().press('Enter');
      await page.keyboard.press('F8');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        ),
      ).toEqual([]);
    });
  });
}

test('below 900 pixels one text is shown at a time, and F8 brings the right one to the front', async ({
  page,
}) => {
  await page.setViewportSize({ width: 880, height: 900 });
  await page.goto('./codes/422/');
  await settled(page);
  await pasteInto(page, /paste/iu, answer);
  await pasteAndHear(page, /request you sent/iu, request);
  const choice = page.getByRole('group', { name: 'Shown text' });
  await expect(choice).toBeVisible();
  await choice.getByRole('button', { name: 'Response' }).click();
  await expect(page.getByRole('group', { name: 'Request text', exact: true })).toBeHidden();
  await page.keyboard.press('F8');
  await expect(page.getByRole('group', { name: 'Request text', exact: true })).toBeVisible();
  await page.setViewportSize({ width: 920, height: 900 });
  await expect(page.getByRole('group', { name: 'Response text', exact: true })).toBeVisible();
  await expect(choice).toBeHidden();
});

test('on paper every line and mark is there', async ({ page }) => {
  await pasteBoth(page);
  const pane = page.getByRole('region', { name: 'Request', exact: true });
  await pane.getByRole('button', { name: 'Fold all' }).press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(lineWith(page, '"price"').locator('.code-text')).toBeVisible();
  await expect(pane.locator('mark').first()).toBeVisible();
});
