import type { Page } from '@playwright/test';
import { canary, curl422, expiredTokenTranscript, hugeAnswer, requestBody } from '../support/pastes.ts';
import { expect, pasteInto, settled, test } from '../support/test.ts';

/** Everywhere that outlives the page or is seen outside of it. */
function tracesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const kept = (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(name)));
      });
      const stores = [...database.objectStoreNames].map(
        (store) =>
          new Promise<unknown>((resolve, reject) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.addEventListener('success', () => resolve(reading.result));
            reading.addEventListener('error', () => reject(new Error(store)));
          }),
      );
      const rows = await Promise.all(stores);
      database.close();
      return JSON.stringify([name, rows]);
    });
    return {
      address: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      local: JSON.stringify(Object.entries(localStorage)),
      session: JSON.stringify(Object.entries(sessionStorage)),
      databases: (await Promise.all(kept)).join('\n'),
      cookies: document.cookie,
    };
  });
}

test('what is looked for is seen wherever it may be left', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.evaluate(async (text) => {
    localStorage.setItem('left', text);
    sessionStorage.setItem('left', text);
    document.cookie = `left=${text}`;
    document.title = text;
    history.replaceState({ left: text }, '', `#${text}`);
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('left');
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('texts').put(text, 1);
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });
  }, canary);
  for (const [where, text] of Object.entries(await tracesOf(page))) expect(text, where).toContain(canary);
});

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
  for (const [where, text] of Object.entries(await tracesOf(page))) {
    expect(text, where).not.toContain(canary);
  }
});

test('correcting, copying, checking, teaching and a second round ask for nothing and leave nothing behind', async ({
  page,
  context,
  watch,
}) => {
  await page.goto('./codes/422/');
  await settled(page);
  watch.clear();
  await context.setOffline(true);
  await pasteInto(page, /paste the error/iu, curl422);
  await pasteInto(page, /request/iu, requestBody);
  const changes = page.getByRole('list', { name: 'Changes to make' });
  await changes.getByRole('textbox', { name: /last_name/u }).fill(canary);
  await expect(page.getByRole('group', { name: 'What changes, line by line' })).toContainText(canary);
  const language = page.getByRole('combobox', { name: 'Copy the request as' });
  await language.selectOption('python-requests');
  await expect(page.getByText('import requests')).toContainText(canary);
  await page.keyboard.press('Alt+Shift+KeyC');
  await page.keyboard.press('F8');

  await page.getByText('Check against your OpenAPI document').click();
  const document = { openapi: '3.0.3', info: { title: canary, version: '1' }, paths: {} };
  await pasteInto(page, /openapi document/iu, JSON.stringify(document));
  await expect(page.getByText(canary).first()).toBeVisible();

  await page.getByRole('button', { name: 'Paste the new answer' }).click();
  const strange = { fehlerliste: [{ stelle: canary, wortlaut: 'fehlt ganz', nr: 12 }] };
  await pasteInto(
    page,
    /paste the new answer/iu,
    `HTTP/1.1 422 \ncontent-type: application/json\n\n${JSON.stringify(strange)}\n`,
  );
  await expect(page.getByRole('heading', { name: 'Round 2 of 2' })).toBeFocused();
  await page.getByRole('button', { name: /show us one/iu }).click();
  for (const list of [/name of a wrong field/iu, /what the API says/iu]) {
    await expect(page.getByRole('listbox', { name: list })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Back to round 1' }).click();
  await expect(changes.getByRole('textbox', { name: /last_name/u })).toHaveValue(canary);
  await context.setOffline(false);

  expect(watch.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  for (const [where, text] of Object.entries(await tracesOf(page))) {
    expect(text, where).not.toContain(canary);
  }
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
