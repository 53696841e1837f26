// The pictures of the README and of docs/screens.md, taken from the built site:
//   npx vite build && npx vite preview --port 4173
//   node src/tasks/pictures.mjs http://127.0.0.1:4173/
// CHROMIUM_PATH names another browser than the one Playwright brings. ImageMagick's `convert`, where there is one, makes
// the files a third as large.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const site = process.argv[2] ?? 'http://127.0.0.1:4173/';
const folder = 'docs/images';

const answer = `HTTP/2 422
date: Tue, 24 Nov 2026 08:00:00 GMT
content-type: application/json

{
  "code": 1013,
  "message": "Input validation failed",
  "details": {
    "birth_date": "invalid date",
    "last_name": "cannot be null",
    "quantity": "invalid integer"
  }
}
`;

const request = `{
  "first_name": "Ada",
  "birth_date": "03/04/2026",
  "quantity": "5"
}
`;

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** A palette is enough for text on plain ground. */
function shrink(file) {
  const path = `${folder}/${file}`;
  spawnSync('convert', [path, '-strip', '+dither', '-colors', '128', `PNG8:${path}`]);
}

/** A page of one size and colour scheme, in the same place and language everywhere. */
async function open(path, width, height, colorScheme = 'light') {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(new URL(path, site).href);
  await page.waitForLoadState('networkidle');
  return page;
}

async function pasteInto(page, name, text) {
  const box = page.getByRole('textbox', { name });
  await box.focus();
  await page.keyboard.insertText(text);
}

/** The 422 with its request, from the diagnosis down to the corrected request. */
async function diagnosis(colorScheme, file) {
  const page = await open('codes/422/', 1440, 2400, colorScheme);
  await pasteInto(page, /paste the error/iu, answer);
  await page.getByRole('list', { name: 'Field problems' }).waitFor();
  await pasteInto(page, /the request you sent/iu, request);
  const first = page.getByRole('region', { name: 'Diagnosis' });
  const last = page.getByRole('group', { name: 'What changes, line by line' });
  await last.waitFor();
  // The text stands in the pane already; a reader of the picture needs the box no more.
  await page.getByText('Change the request').click();
  await page.evaluate(() => document.activeElement?.blur());
  const from = await first.boundingBox();
  const to = await last.boundingBox();
  if (from === null || to === null) throw new Error('The diagnosis is not drawn.');
  const y = Math.max(0, from.y - 128);
  await page.screenshot({
    path: `${folder}/${file}`,
    clip: { x: 0, y, width: 1440, height: to.y + to.height - y + 8 },
  });
  shrink(file);
  await page.context().close();
}

async function plain(path, width, height, file) {
  const page = await open(path, width, height);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: `${folder}/${file}` });
  shrink(file);
  await page.context().close();
}

await mkdir(folder, { recursive: true });
await diagnosis('light', 'diagnosis.png');
await diagnosis('dark', 'diagnosis-dark.png');
await plain('codes/401/?step=send-token', 390, 1240, 'guide-390.png');
await plain('codes/429/', 768, 1024, 'code-page-768.png');
await browser.close();
