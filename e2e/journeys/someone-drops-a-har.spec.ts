import { harWithOneFailure } from '../support/pastes.ts';
import { expect, settled, test } from '../support/test.ts';

test('a HAR is opened and the failing exchange of four is diagnosed', async ({ page, watch }) => {
  await page.goto('./');
  await settled(page);
  watch.clear();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (
    await chooser
  ).setFiles({ name: 'session.har', mimeType: 'application/json', buffer: Buffer.from(harWithOneFailure()) });
  await expect(page).toHaveURL(/\/codes\/422\/$/u);
  await expect(page.getByRole('status')).toContainText(/2 field problems/u);
  await expect(page.getByRole('region', { name: 'Request', exact: true })).toContainText('31/12/1990');
  expect(watch.requests).toEqual([]);
});

test('a HAR is dropped anywhere on the page', async ({ page, watch }) => {
  await page.goto('./codes/');
  await settled(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'session.har', { type: 'application/json' }));
    return transfer;
  }, harWithOneFailure());
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page).toHaveURL(/\/codes\/422\/$/u);
  await expect(page.getByRole('list', { name: 'Field problems' }).getByRole('listitem')).toHaveCount(2);
  expect(watch.errors).toEqual([]);
});
