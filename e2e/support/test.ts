import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that it must not do. */
export interface Watch {
  /** URLs asked for since the last `clear()`. */
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
  readonly clear: () => void;
}

export const test = base.extend<{ watch: Watch }>({
  watch: async ({ page }, use) => {
    const watch: Watch = {
      requests: [],
      violations: [],
      errors: [],
      clear: () => {
        watch.requests.length = 0;
      },
    };
    page.on('request', (request) => watch.requests.push(request.url()));
    page.on('pageerror', (error) => watch.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') watch.errors.push(`${message.text()} ${message.location().url}`);
      if (/Content Security Policy|Trusted/iu.test(message.text())) watch.violations.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(watch);
    expect(watch.violations, 'no policy violation').toEqual([]);
    expect(watch.errors, 'no error in the page').toEqual([]);
  },
});

export { expect };

/** Pastes as a person does: a paste event with text on the focused element, or typing's effect where nothing catches it. */
export async function pasteInto(page: Page, name: RegExp, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name }).first();
  await box.focus();
  await box.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    const taken = !element.dispatchEvent(event);
    if (!taken) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Pastes one more text and waits until its reading was spoken, which would replace what a key brings to be said. */
export async function pasteAndHear(page: Page, name: RegExp, text: string): Promise<void> {
  const status = page.getByRole('status');
  await expect(status).not.toBeEmpty();
  const before = await status.textContent();
  await pasteInto(page, name, text);
  await expect.poll(() => status.textContent()).not.toBe(before);
}

/** Waits until the page has fetched all it will ever fetch: its worker runs and no new resource came for a second. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => performance.getEntriesByType('resource').length);
        const isStable = now === before;
        before = now;
        return isStable;
      },
      { intervals: [1000] },
    )
    .toBe(true);
}
