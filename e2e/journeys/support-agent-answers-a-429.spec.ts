import { rateLimited } from '../support/pastes.ts';
import { expect, pasteInto, settled, test } from '../support/test.ts';

test('a support agent has a reply before a question is answered, and a better one from what is pasted', async ({
  page,
}) => {
  await page.goto('./codes/429/');
  await page.getByRole('button', { name: 'Support', exact: true }).click();
  const reply = page.getByRole('region', { name: 'Reply to the customer' });
  await expect(reply).toContainText('The API answered 429');
  await expect(reply).toContainText('we need the whole answer of the API');
  await pasteInto(page, /paste the error/iu, rateLimited);
  await expect(reply).toContainText('The API asks to wait 30 seconds.');
  await expect(reply).not.toContainText('we need');
  await expect(page.getByRole('region', { name: 'Diagnosis' })).toContainText('Wait 30 seconds');
});

test('Back asks the question before again, the browser’s Back and Start again work as they say', async ({
  page,
}) => {
  await page.goto('./codes/429/');
  const heading = (name: string) => page.getByRole('heading', { level: 3, name });
  await page.getByRole('button', { name: 'Guide me' }).click();
  // The list has the same heading: one question stands alone once it is gone.
  await expect(page.getByRole('list', { name: 'Steps' })).toHaveCount(0);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(heading('Find who sends so many calls')).toBeFocused();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading('Wait as long as the answer says')).toBeFocused();
  await page.getByRole('button', { name: 'A day’s or month’s quota is used up' }).click();
  await expect(heading('Wait for the quota to renew')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Reply to the customer' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy notes' }).click();
  await expect(page.getByRole('status')).toContainText('Copied');
  await page.goBack();
  await expect(heading('Find who sends so many calls')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(heading('Wait as long as the answer says')).toBeVisible();
  await expect(page).toHaveURL(/\?step=wait-as-told$/u);
});

test('a pasted picture is answered in words, and nothing is lost', async ({ page }) => {
  await page.goto('./');
  // A page can be typed into before its script runs; a picture needs the script.
  await settled(page);
  const box = page.getByRole('textbox', { name: /paste/iu });
  await box.fill('HTTP/1.1 4');
  await box.evaluate((element) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([137, 80, 78, 71, 0])], 'shot.png', { type: 'image/png' }));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('picture holds no text');
  await expect(box).toHaveValue('HTTP/1.1 4');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Close' })).toBeHidden();
});
