import type { Browser } from '@playwright/test';

declare global {
  interface Window {
    readJson?: (text: string) => unknown;
  }
}

const startModule = "import { readJson } from './reader.js'; window.readJson = readJson;";

/**
 * Places for every token of a body, by code that no one has run yet: a tab with nothing in it but the reader. What the
 * goal for a first paste was set by.
 */
export async function timeOfFirstRead(
  browser: Browser,
  address: string,
  reader: string,
  body: string,
): Promise<number> {
  const page = await browser.newPage();
  // A page of its own at the site's address: the site's pages let no foreign script in.
  await page.route(`${address}bench/**`, (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { contentType: 'text/javascript', body: reader }
        : { contentType: 'text/html', body: `<script type="module">${startModule}</script>` },
    ),
  );
  await page.goto(`${address}bench/`);
  const time = await page.evaluate((text) => {
    if (window.readJson === undefined) throw new Error('no reader');
    const begun = performance.now();
    window.readJson(text);
    return performance.now() - begun;
  }, body);
  await page.close();
  return time;
}
