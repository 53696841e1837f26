import { expect, settled, test } from '../support/test.ts';

test('a key pressed while the search is still saying that it closed opens its own', async ({ page }) => {
  await page.goto('./codes/429/');
  await settled(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  // The browser says so in a task of its own, behind a key that is pressed at once.
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
