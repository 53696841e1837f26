import { canary, curl422, expiredTokenTranscript, hugeAnswer, requestBody } from '../support/pastes.ts';
import { expect, pasteInto, settled, test } from '../support/test.ts';

test('pasting, diagnosing and preparing a hand-off ask for nothing and leave nothing behind', async ({
  page,
  context,
  watch,
}) => {
  await page.goto('./codes/422/');
  await settled(page);
  watch.clear();
  await context.setOffline(true);
  await pasteInto(page, /paste/iu, `${curl422}\n${canary}`);
  await pasteInto(page, /request/iu, requestBody);
  await expect(page.getByRole('list', { name: 'Field problems' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('link', { name: /prepare/iu }).click();
  await expect(page).toHaveURL(/\/support\/$/u);
  await expect(page.getByText('Input validation failed').first()).toBeVisible();
  await context.setOffline(false);

  expect(watch.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  const traces = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
    local: JSON.stringify(Object.entries(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    databases: JSON.stringify(await indexedDB.databases()),
    cookies: document.cookie,
  }));
  for (const [where, text] of Object.entries(traces)) expect(text, where).not.toContain(canary);
});

test('a hand-off hides the credentials of the paste', async ({ page, watch }) => {
  const transcript = expiredTokenTranscript();
  const token = /Bearer (\S+)/u.exec(transcript)?.[1] ?? '';
  await page.goto('./');
  await pasteInto(page, /paste/iu, transcript);
  await expect(page).toHaveURL(/\/codes\/401\/$/u);
  await page.getByRole('link', { name: /prepare/iu }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('[token-1]');
  await expect(main).not.toContainText(token);
  expect(watch.errors).toEqual([]);
});

test('every answer carries the policy, and every page its copy', async ({ page, request }) => {
  for (const path of ['', 'codes/', 'codes/422/', 'support/', 'privacy/']) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("connect-src 'none'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toContain('unsafe');
    expect(answer.headers()['referrer-policy']).toBe('no-referrer');
    const text = await answer.text();
    expect(text, path).toContain('http-equiv="Content-Security-Policy"');
    expect(text, path).not.toMatch(/ style="/u);
  }
  await page.goto('./');
  const refused = await page.evaluate(() =>
    fetch('./').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
});

test('10 MB: the text is kept, marks appear, typing goes on', async ({ page, watch }) => {
  await page.goto('./codes/422/');
  await settled(page);
  const huge = hugeAnswer(10);
  await pasteInto(page, /paste/iu, huge);
  const request = page.getByRole('textbox', { name: /request/iu });
  await request.pressSequentially('{"items": []}');
  await expect(request).toHaveValue('{"items": []}');
  const problems = page.getByRole('list', { name: 'Field problems' });
  await expect(problems.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'Response' }).locator('mark').first()).toBeVisible();
  expect(watch.errors).toEqual([]);
});
