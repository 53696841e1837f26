import { hugeAnswer } from '../support/pastes.ts';
import { expect, pasteInto, settled, test } from '../support/test.ts';

test('an answer of megabytes finds its place held, and the next one takes it', async ({ page, watch }) => {
  await page.goto('./codes/422/');
  await settled(page);
  await page.evaluate(() => {
    const { dataset } = document.body;
    new MutationObserver(() => {
      const isMarked = document.querySelector('mark[data-marks]') !== null;
      if (!isMarked && document.querySelector('.code-scroll') !== null) dataset['held'] = 'yes';
      const list = document.querySelector('#field-problems');
      if (list === null) return;
      const top = String(Math.round(list.getBoundingClientRect().top + scrollY));
      if (dataset['tops']?.split(' ').includes(top) !== true)
        dataset['tops'] = [dataset['tops'], top].join(' ').trim();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await pasteInto(page, /paste/iu, hugeAnswer(3));
  const pane = page.getByRole('region', { name: 'Response' });
  await expect(pane.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/500 field problems/u);
  // While it is read its place is there; the list of its problems stands where it stood first.
  await expect(page.locator('body')).toHaveAttribute('data-held', 'yes');
  await expect(page.locator('body')).toHaveAttribute('data-tops', /^\d+$/u);

  const other = hugeAnswer(3).replaceAll('must be a number', 'must be above zero');
  await pasteInto(page, /^paste the error/iu, other);
  await expect(pane.getByText('must be above zero').first()).toBeVisible();
  await expect(pane.getByText('must be a number')).toHaveCount(0);
  await expect(pane.locator('mark').first()).toBeVisible();
  await expect.poll(() => pane.locator('.code-scroll *').count()).toBeLessThan(300);
  expect(watch.errors).toEqual([]);
});
