import { nextTask } from './next-task.ts';

/** Longest wait for a frame: a hidden tab paints none. */
const patience = 100;

/** Resolves once what is drawn now is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    requestAnimationFrame(() =>
      nextTask(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
