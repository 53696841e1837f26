import { curl422 } from '../support/pastes.ts';
import { expect, pasteInto, test } from '../support/test.ts';

/** Built with `BASE=/help/tools/`, as for a folder of somebody's docs site; served by the second web server. */
test.use({ baseURL: 'http://127.0.0.1:4320/help/tools/' });

test('built for a folder of a host, a paste leads to its code, links stay in the folder, Back returns', async ({
  page,
  watch,
}) => {
  await page.goto('./');
  await pasteInto(page, /paste/iu, curl422);
  await expect(page).toHaveURL('http://127.0.0.1:4320/help/tools/codes/422/');
  await expect(page.getByRole('region', { name: 'Diagnosis' })).toBeVisible();
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const own = links.filter((href) => href.startsWith('/'));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((href) => !href.startsWith('/help/tools/'))).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL('http://127.0.0.1:4320/help/tools/');
  expect(watch.requests.filter((url) => !url.startsWith('http://127.0.0.1:4320/help/tools/'))).toEqual([]);
});

test('an address in the folder that no page has is answered with the way on', async ({ page }) => {
  const answer = await page.goto('./no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
