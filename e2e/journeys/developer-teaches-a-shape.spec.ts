import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, pasteInto, settled, test } from '../support/test.ts';

const canary = 'canary-4d1e-do-not-keep';

const answer = (first: string, second: string) => `HTTP/1.1 422 Unprocessable Content
content-type: application/json

{"vorgang": "${canary}", "fehlerliste": [
  {"ablage": "akte.offen", "stelle": "${first}", "wortlaut": "fehlt ganz", "nr": 12},
  {"ablage": "akte.offen", "stelle": "${second}", "wortlaut": "ist zu hoch", "nr": 14}
]}
`;

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

/** Goes through the list with the arrow keys until the option is at hand, and chooses it. */
async function chooseByKeyboard(page: Page, list: Locator, words: string): Promise<void> {
  await expect(list).toBeFocused();
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 40; presses += 1) {
    const active = await list.getAttribute('aria-activedescendant');
    const text = await page.locator(`[id="${active ?? ''}"]`).textContent();
    if (text?.includes(words) === true) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

const problemsOf = (page: Page) => page.getByRole('list', { name: 'Field problems' });

async function teachByKeyboard(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Show us one' });
  await open.focus();
  await page.keyboard.press('Enter');
  await chooseByKeyboard(page, page.getByRole('listbox', { name: /name of a wrong field/iu }), 'kunde.plz');
  await chooseByKeyboard(page, page.getByRole('listbox', { name: /what the API says/iu }), 'fehlt ganz');
}

test('a developer shows one problem by keyboard, keeps the rule, and the next answer is read by it', async ({
  page,
  watch,
}) => {
  await page.goto('./');
  await settled(page);
  watch.clear();
  await pasteInto(page, /paste/iu, answer('kunde.plz', 'betrag'));
  await expect(page).toHaveURL(/\/codes\/422\/$/u);
  await expect(page.getByText('No field was found in this answer')).toBeVisible();

  await page.getByRole('button', { name: 'Show us one' }).focus();
  await page.keyboard.press('Enter');
  const names = page.getByRole('listbox', { name: /name of a wrong field/iu });
  await expect(names).toBeVisible();
  await chooseByKeyboard(page, names, 'kunde.plz');
  await chooseByKeyboard(page, page.getByRole('listbox', { name: /what the API says/iu }), 'fehlt ganz');
  const found = page.getByRole('list', { name: 'It finds 2 problems' });
  await expect(found.getByRole('listitem')).toHaveText([/kunde\.plz.*fehlt ganz/u, /betrag.*ist zu hoch/u]);
  await expect(page.getByRole('radio').first()).toBeChecked();

  const keep = page.getByRole('checkbox', { name: 'Keep it on this device' });
  await expect(keep).not.toBeChecked();
  await tabTo(page, keep);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Use it' }));
  await page.keyboard.press('Enter');

  await expect(problemsOf(page).getByRole('listitem')).toHaveCount(2);
  const marks = page.getByRole('region', { name: 'Response' }).locator('mark');
  await expect(marks.filter({ hasText: 'kunde.plz' })).toBeVisible();
  await expect(marks.filter({ hasText: 'betrag' })).toBeVisible();
  await expect(page.getByText('Read by a rule you showed')).toBeVisible();
  expect(watch.requests).toEqual([]);

  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(stored).toContain('fehlerliste');
  for (const text of [canary, 'kunde', 'betrag', 'fehlt', 'hoch', 'A-17']) expect(stored).not.toContain(text);

  await page.reload();
  await pasteInto(page, /paste/iu, answer('lieferung.ort', 'menge'));
  await expect(problemsOf(page).getByRole('listitem')).toHaveCount(2);
  await expect(problemsOf(page)).toContainText('lieferung.ort');
  await expect(page.getByText('Read by a rule you showed')).toBeVisible();
});

const screens = ['the text to point at', 'the rule', 'the rule in use'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const screen of screens) {
    test(`${screen} is clean, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('./');
      await pasteInto(page, /paste/iu, answer('kunde.plz', 'betrag'));
      await page.getByRole('button', { name: 'Show us one' }).click();
      await expect(page.getByRole('listbox', { name: /name of a wrong field/iu })).toBeVisible();
      if (screen !== 'the text to point at') {
        await page.getByRole('option', { name: 'kunde.plz' }).click();
        await page.getByRole('option', { name: 'fehlt ganz' }).click();
        await expect(page.getByRole('button', { name: 'Use it' })).toBeVisible();
      }
      if (screen === 'the rule in use') {
        await page.getByRole('button', { name: 'Use it' }).click();
        await expect(page.getByText('Read by a rule you showed')).toBeVisible();
      }
      await expectClean(page);
    });
  }
}

test('a rule is exported, and forgotten on the page of privacy', async ({ page }) => {
  await page.goto('./');
  await pasteInto(page, /paste/iu, answer('kunde.plz', 'betrag'));
  await teachByKeyboard(page);
  await page.getByRole('checkbox', { name: 'Keep it on this device' }).check();
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('Export for a guide pack').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the rule' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('taught-rule.yaml');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^shapes:\n {2}- version: 1\n/u);
  expect(text).not.toMatch(/kunde|canary/u);

  await page.getByRole('link', { name: 'Privacy' }).first().click();
  const kept = page.getByRole('region', { name: 'Rules you taught' });
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await expectClean(page);
  await kept.getByRole('button', { name: /forget/iu }).click();
  await expect(kept).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
    .not.toContain('fehlerliste');
});

test('a rule in use is forgotten where it is used', async ({ page }) => {
  await page.goto('./');
  await pasteInto(page, /paste/iu, answer('kunde.plz', 'betrag'));
  await teachByKeyboard(page);
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(problemsOf(page).getByRole('listitem')).toHaveCount(2);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
    .not.toContain('fehlerliste');
  await page.getByRole('button', { name: 'Forget this rule' }).click();
  await expect(page.getByText('No field was found in this answer')).toBeVisible();
});

test('an answer without a status is taught where it was pasted', async ({ page }) => {
  await page.goto('./');
  const [, body = ''] = answer('kunde.plz', 'betrag').split('\n\n');
  await pasteInto(page, /paste/iu, body);
  await teachByKeyboard(page);
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(problemsOf(page).getByRole('listitem')).toHaveCount(2);
});

test('a web page teaches nothing, and the page says why', async ({ page }) => {
  await page.goto('./');
  await pasteInto(
    page,
    /paste/iu,
    'HTTP/1.1 400 Bad Request\ncontent-type: text/html\n\n<html><body>no</body></html>',
  );
  await page.getByRole('button', { name: 'Show us one' }).click();
  await expect(page.getByText('This answer is a web page, not data.')).toBeVisible();
});
