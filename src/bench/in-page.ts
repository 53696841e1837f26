/* oxlint-disable unicorn/consistent-function-scoping -- each function is sent into the page alone */
// What runs inside the page: each function is sent there as it stands, so it uses nothing from outside itself.

export interface PasteTimes {
  /** From the paste event to a painted page that shows the text. */
  readonly plain: number;
  /** From the paste event to painted marks. */
  readonly marks: number;
  /** Longest task of the main thread; 0 when none took 50 ms, which is where browsers begin to report them. */
  readonly longest: number;
  /** Slowest answer to a key or click, from the event to the next paint. */
  readonly slowestEvent: number;
}

declare global {
  interface Window {
    /** Given before the clock starts: its way into the page is no part of the paste. */
    benchText?: string;
    bench?: { readonly tasks: number[]; readonly events: number[] };
  }
}

/** Before the page's own code: listens to how long tasks and events take. */
export function watchPage(): void {
  const tasks: number[] = [];
  const events: number[] = [];
  window.bench = { tasks, events };
  const watch = (
    into: number[],
    options: PerformanceObserverInit & { readonly durationThreshold?: number },
  ) => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) into.push(duration);
    }).observe(options);
  };
  watch(tasks, { type: 'longtask' });
  watch(events, { type: 'event', durationThreshold: 16 });
}

/** Pastes as a person does, and waits until the answer's marks are painted. */
export async function pasteAndWait(): Promise<PasteTimes> {
  const text = window.benchText ?? '';
  const box = document.querySelector('textarea');
  if (box === null) throw new Error('no paste box');
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.addEventListener('message', () => resolve(performance.now()));
        after.port1.start();
        after.port2.postMessage(null);
      });
    });
  const isMarked = () => document.querySelector('section[data-side="response"] mark[data-marks]') !== null;
  const marked = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isMarked()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  window.bench?.tasks.splice(0);
  window.bench?.events.splice(0);
  const data = new DataTransfer();
  data.setData('text/plain', text);
  box.focus();
  const start = performance.now();
  const isUntaken = box.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  if (isUntaken) document.execCommand('insertText', false, text);
  const plain = (await painted()) - start;
  await marked;
  const marks = (await painted()) - start;
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  const { tasks = [], events = [] } = window.bench ?? {};
  return { plain, marks, longest: Math.max(0, ...tasks), slowestEvent: Math.max(0, ...events) };
}

/** Scrolls the answer's text down in steps, then here and there; frame times, and how many elements it is made of. */
export async function measureFrames(): Promise<{ nodes: number; scroll: number; jump: number }> {
  const pane = document.querySelector<HTMLElement>('section[data-side="response"] .code-scroll');
  if (pane === null) throw new Error('no pane');
  const frames = async (places: readonly number[]): Promise<number> => {
    const times: number[] = [];
    for (const place of places) {
      const start = performance.now();
      pane.scrollTop = place;
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      times.push((performance.now() - start) / 2);
    }
    return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  };
  const { scrollHeight } = pane;
  const down = Array.from({ length: 60 }, (_, step) => step * 120);
  const about = Array.from({ length: 40 }, (_, step) => ((step * 7919) % 1000) * 0.001 * scrollHeight);
  return {
    scroll: await frames(down),
    jump: await frames(about),
    nodes: pane.querySelectorAll('*').length,
  };
}
