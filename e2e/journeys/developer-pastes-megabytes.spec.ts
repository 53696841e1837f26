import { hugeAnswer } from '../support/pastes.ts';
import { expect, pasteInto, settled, test } from '../support/test.ts';

test('an answer of megabytes finds its place held, and the next one takes it', async ({ page, watch }) => {
  // The answer waits until it is asked for: what stands there meanwhile is looked at.
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      override addEventListener(type: string, listener: EventListener): void {
        super.addEventListener(type, (event) => {
          const isAnswer = event instanceof MessageEvent && event.data.kind === 'diagnosis';
          if (isAnswer) addEventListener('answer', () => listener(event), { once: true });
          else listener(event);
        });
      }
    };
  });
  const letThrough = () => page.evaluate(() => dispatchEvent(new Event('answer')));
  await page.goto('./codes/422/');
  await settled(page);
  await pasteInto(page, /paste/iu, hugeAnswer(3));
  await expect(page.getByText('Reading…')).toBeVisible();
  await expect(page.locator('.code-scroll')).toBeAttached();
  const topOfSteps = async () => (await page.locator('#guide-steps').boundingBox())?.y;
  const held = await topOfSteps();

  const pane = page.getByRole('region', { name: 'Response' });
  await expect
    .poll(async () => {
      await letThrough();
      return pane.locator('mark').count();
    })
    .toBeGreaterThan(0);
  await expect(page.getByRole('heading', { name: 'Field problems' })).toBeVisible();
  await expect.poll(topOfSteps).toBe(held);

  const other = hugeAnswer(3).replaceAll('must be a number', 'must be above zero');
  await pasteInto(page, /^paste the error/iu, other);
  await expect
    .poll(async () => {
      await letThrough();
      return pane.getByText('must be above zero').count();
    })
    .toBeGreaterThan(0);
  await expect(pane.getByText('must be a number')).toHaveCount(0);
  await expect(pane.locator('mark').first()).toBeVisible();
  await expect.poll(() => pane.locator('.code-scroll *').count()).toBeLessThan(300);
  expect(watch.errors).toEqual([]);
});
