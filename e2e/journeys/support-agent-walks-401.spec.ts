import { expiredTokenTranscript } from '../support/pastes.ts';
import { expect, pasteInto, test } from '../support/test.ts';

test('a support agent is guided through 401, changes an answer, and a step link opens elsewhere', async ({
  page,
  browser,
  watch,
}) => {
  await page.goto('./codes/401/');
  await page.getByRole('button', { name: 'Guide me' }).click();
  await expect(page).toHaveURL(/\?step=/u);
  const question = page.getByRole('main').getByRole('group', { name: /\?$/u });
  const first = await question.first().getAttribute('aria-label');
  const asked = (): Promise<string> => question.first().innerText();
  const firstWords = await asked();
  expect(first ?? firstWords).not.toBe('');

  await page.getByRole('button', { name: 'Yes', exact: true }).first().click();
  await expect.poll(asked).not.toBe(firstWords);
  const secondWords = await asked();
  await page
    .getByRole('button', { name: /don.t know/iu })
    .first()
    .click();
  await expect.poll(asked).not.toBe(secondWords);
  const answered = [...new URL(page.url()).searchParams.keys()];
  expect(answered.length).toBe(3);

  await page
    .getByRole('button', { name: /^Change/u })
    .first()
    .click();
  await expect.poll(asked).toBe(firstWords);
  await page.getByRole('button', { name: /^No/u }).first().click();
  await expect(page.getByText('Your answers').first()).toBeVisible();

  await page.getByRole('button', { name: 'Show all steps' }).click();
  const copy = page.getByRole('list', { name: 'Steps' }).getByRole('button', { name: /Copy link/u });
  await copy.nth(1).click();
  // Writing to the clipboard takes its time: pasting before the page says "Copied" would paste nothing.
  await expect(page.getByRole('status')).toContainText('Copied');
  // The page itself may not read the clipboard, so the link is pasted as a person would.
  const box = page.getByRole('textbox', { name: /paste/iu });
  await box.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box).toHaveValue(/\/codes\/401\/\?/u);
  const link = await box.inputValue();

  const elsewhere = await browser.newContext();
  const fresh = await elsewhere.newPage();
  await fresh.goto(link);
  await expect(fresh.getByRole('heading', { level: 1 })).toContainText('401');
  await expect(fresh.getByRole('button', { name: /don.t know/iu }).first()).toBeVisible();
  await elsewhere.close();
  expect(watch.errors).toEqual([]);
});

test('an expired token answers the step by itself, and a person overrules it', async ({ page, watch }) => {
  await page.goto('./');
  await pasteInto(page, /paste/iu, expiredTokenTranscript());
  await expect(page).toHaveURL(/\/codes\/401\/$/u);
  await expect(page.getByRole('region', { name: 'Diagnosis' })).toContainText(/ran out/iu);
  const steps = page.getByRole('list', { name: 'Steps' });
  const expired = steps.locator('> li').filter({ hasText: 'problem found' }).first();
  await expect(expired).toContainText('from your paste');
  expect(watch.errors).toEqual([]);
});

test('an old link with unknown ids drops them with a notice', async ({ page, watch }) => {
  await page.goto('./codes/401/?step=no-such-step&nothing=yes');
  await expect(page.getByText('Left out:').first()).toBeVisible();
  expect(watch.errors).toEqual([]);
});

test('the way from the diagnosis to its step ends at the step, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./codes/401/');
  await pasteInto(page, /paste/iu, expiredTokenTranscript());
  await page.getByRole('link', { name: 'Go to the step' }).first().click();
  const ending = page.getByRole('heading', { name: 'Get a new access token' });
  await expect(ending).toBeFocused();
  await expect(ending).toBeInViewport();
});
