import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, pasteInto, settled, test } from '../support/test.ts';

const draft = `{
  "title": "Kick-off",
  "quantity": "5",
  "active": "true",
  "starts_on": "03/04/2026",
  "reference": 12345678901234567890,
  "rate": 1.50
}`;

/** A header field that every call needs. */
const team = 'blue';

const put = {
  quantity: 'must be a number',
  active: 'must be a boolean',
  starts_on: 'must be a date',
} as const;

/** What an API with three rules answers. */
function judge(body: string): { readonly status: number; readonly answer: unknown } {
  const value: Readonly<Record<string, unknown>> = JSON.parse(body);
  const isRight = {
    quantity: typeof value['quantity'] === 'number',
    active: typeof value['active'] === 'boolean',
    starts_on: value['starts_on'] === '2026-03-04',
  } as const;
  const errors = (['quantity', 'active', 'starts_on'] as const)
    .filter((field) => !isRight[field])
    .map((field) => ({ field, message: put[field] }));
  return errors.length === 0
    ? { status: 201, answer: { id: 7 } }
    : { status: 422, answer: { message: 'Validation failed', errors } };
}

async function startApi(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const { status, answer } =
        request.headers['x-team'] === team ? judge(body) : { status: 400, answer: { message: 'No team' } };
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

const execute = promisify(execFile);

/** The developer's own call, as it stands in a terminal. */
function commandFor(server: Server): string {
  const address = server.address();
  if (!isAddress(address)) throw new Error('The server does not listen.');
  return `curl -sS -i 'http://127.0.0.1:${address.port}/events' -H 'content-type: application/json' -H 'x-team: ${team}' --data-raw '${draft}'`;
}

/** Runs a command as a terminal does; gives what it prints. */
async function run(command: string): Promise<string> {
  const { stdout } = await execute('bash', ['-c', command]);
  return stdout;
}

/** Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 200 && !(await isThere()); presses += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Another program with a text field, to copy from and to paste into. */
interface Editor {
  readonly copy: (text: string) => Promise<void>;
  readonly paste: () => Promise<string>;
}

async function openEditor(page: Page): Promise<Editor> {
  const other = await page.context().newPage();
  await other.setContent('<textarea aria-label="text"></textarea>');
  const area = other.getByRole('textbox');
  const inEditor = async (work: () => Promise<void>): Promise<void> => {
    await other.bringToFront();
    await area.focus();
    await work();
    await page.bringToFront();
  };
  return {
    copy: (text) =>
      inEditor(async () => {
        await area.fill(text);
        await other.keyboard.press('ControlOrMeta+A');
        await other.keyboard.press('ControlOrMeta+C');
      }),
    paste: async () => {
      await inEditor(async () => {
        await area.fill('');
        await other.keyboard.press('ControlOrMeta+V');
      });
      return area.inputValue();
    },
  };
}

async function pasteByKey(page: Page, editor: Editor, box: Locator, text: string): Promise<void> {
  await editor.copy(text);
  await tabTo(page, box);
  await page.keyboard.press('ControlOrMeta+V');
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

test('a developer puts a request right by keyboard, sends it, and sees what its new answer says', async ({
  page,
  watch,
}) => {
  const api = await startApi();
  const editor = await openEditor(page);
  await page.goto('./');
  await settled(page);
  watch.clear();
  const changes = page.getByRole('list', { name: 'Changes to make' });
  const problems = page.getByRole('list', { name: 'Field problems' });
  const status = page.getByRole('status');

  const copyAndSend = async (): Promise<{ sent: string; answer: string }> => {
    await tabTo(page, page.getByRole('combobox', { name: 'Copy the request as' }));
    await page.keyboard.press('Home');
    await tabTo(page, page.getByRole('button', { name: 'Copy the code' }));
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(/^Copied/u);
    const sent = await editor.paste();
    return { sent, answer: await run(sent) };
  };
  const pasteAnswer = async (text: string): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name: 'Paste the new answer' }));
    await page.keyboard.press('Enter');
    await pasteByKey(page, editor, page.getByRole('textbox', { name: 'Paste the new answer' }), text);
  };

  // The refusal, with the request that led to it.
  await pasteByKey(
    page,
    editor,
    page.getByRole('textbox', { name: /paste/iu }).first(),
    await run(commandFor(api)),
  );
  await expect(page).toHaveURL(/\/codes\/422\/$/u);
  await pasteByKey(page, editor, page.getByRole('textbox', { name: /request/iu }).first(), commandFor(api));
  await expect(changes.getByRole('listitem')).toHaveCount(3);
  await expect(status).toContainText(/3 field problems/u);

  // Through all problems and around.
  for (const field of ['quantity', 'active', 'starts_on', 'quantity']) {
    await page.keyboard.press('F8');
    await expect(problems.locator('[aria-current="true"]')).toContainText(field);
  }

  // Two fixes; what is certain is taken already.
  for (const name of [/^quantity/u, /^active/u]) {
    const box = changes.getByRole('checkbox', { name });
    await tabTo(page, box);
    if (!(await box.isChecked())) await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await expect(page.getByText(/1 value to fill in/u)).toBeVisible();

  // The day is still open: two are fixed, one is still there.
  const first = await copyAndSend();
  expect(first.sent).toContain(draft.replace('"5"', '5').replace('"true"', 'true'));
  await pasteAnswer(first.answer);
  await expect(page.getByRole('heading', { name: 'Round 2 of 2' })).toBeFocused();
  await expect(status).toHaveText(/2 fixed, 1 still there, 0 new/u);
  await expect(page.getByRole('list', { name: 'Still there' })).toContainText('starts_on');

  // Which day is meant only a person knows.
  await tabTo(page, changes.getByRole('radio').first());
  for (let presses = 0; presses < 4; presses += 1) {
    if (await changes.getByRole('radio', { name: /4 March 2026/u }).isChecked()) break;
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
  }
  await expect(changes.getByRole('radio', { name: /4 March 2026/u })).toBeChecked();
  const second = await copyAndSend();
  expect(second.sent).toBe(first.sent.replace('03/04/2026', '2026-03-04'));
  await pasteAnswer(second.answer);
  await expect(page.getByRole('heading', { name: 'Round 3 of 3' })).toBeFocused();
  await expect(status).toHaveText(/201 Created.*1 fixed, 0 still there, 0 new/u);
  await expect(page.getByRole('list', { name: 'Fixed' })).toContainText('starts_on');

  // And back: the first round is as it was left.
  await tabTo(page, page.getByRole('button', { name: 'Back to round 1' }));
  await page.keyboard.press('Enter');
  await expect(problems.getByRole('listitem')).toHaveCount(3);
  await expect(changes.getByRole('checkbox', { name: /^quantity/u })).toBeChecked();
  await expect(page).toHaveURL(/\/codes\/422\/$/u);

  expect(watch.requests).toEqual([]);
  api.close();
});

/** What `curl -i` prints of the API's judgement. */
function answerTo(body: string): string {
  const { status, answer } = judge(body);
  return `HTTP/1.1 ${status} \ncontent-type: application/json\n\n${JSON.stringify(answer)}\n`;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('changes, their diff and the rounds of a case are clean', async ({ page, watch }) => {
      await page.goto('./');
      await pasteInto(page, /paste/iu, answerTo(draft));
      await pasteInto(page, /request/iu, draft);
      const changes = page.getByRole('list', { name: 'Changes to make' });
      await changes.getByRole('checkbox', { name: /^quantity/u }).check();
      await expect(page.getByRole('group', { name: 'What changes, line by line' })).toBeVisible();
      await page.getByRole('button', { name: 'Paste the new answer' }).press('Enter');
      await expectClean(page);

      await pasteInto(page, /paste the new answer/iu, answerTo(draft.replace('"5"', '5')));
      await expect(page.getByRole('list', { name: 'Still there' })).toBeVisible();
      await expectClean(page);
      expect(watch.errors).toEqual([]);
    });
  });
}
