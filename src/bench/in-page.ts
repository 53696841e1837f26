/* oxlint-disable unicorn/consistent-function-scoping -- each function is sent into the page alone */
// What runs inside the page: each function is sent there as it stands, so it uses nothing from outside itself.

export interface PasteTimes {
  /** The browser's own work: from the paste event until it has handed the text over. All else is counted from there. */
  readonly handOver: number;
  /** Until a page is painted that shows the text. */
  readonly plain: number;
  /** Until the marks are painted. */
  readonly marks: number;
  /** Until the text was with the worker. */
  readonly posted: number;
  /** From the order to the worker's answer: the reading itself, and the way back. */
  readonly read: number;
}

interface Heard {
  /** The main thread's tasks; those that took less than 50 ms are not told. */
  readonly tasks: PerformanceEntry[];
  /** From a key or click to the next paint. */
  readonly events: PerformanceEntry[];
  readonly shifts: PerformanceEntry[];
  /** What comes of the paste that is waited for. */
  paste: Promise<PasteTimes> | null;
  /** When the clipboard's text was there. */
  handed: number;
  /** When the whole answer was on the screen: its verdict, the texts and the beginning of its list. */
  shown: Promise<number>;
  /** When the last order went to the worker, and when its answer came. */
  posted: number;
  answered: number;
}

declare global {
  interface Window {
    bench?: Heard;
    Worker: typeof Worker;
  }
}

/** Before the page's own code: listens to how long tasks and events take, and to the worker. */
export function watchPage(): void {
  const heard: Heard = {
    tasks: [],
    events: [],
    shifts: [],
    paste: null,
    handed: Number.NaN,
    shown: Promise.resolve(Number.NaN),
    posted: Number.NaN,
    answered: Number.NaN,
  };
  window.bench = heard;
  const watch = (
    into: PerformanceEntry[],
    options: PerformanceObserverInit & { readonly durationThreshold?: number },
  ) => {
    new PerformanceObserver((list) => {
      into.push(...list.getEntries());
    }).observe(options);
  };
  watch(heard.tasks, { type: 'longtask' });
  watch(heard.events, { type: 'event', durationThreshold: 16 });
  watch(heard.shifts, { type: 'layout-shift', buffered: true });
  const { prototype } = DataTransfer;
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const { getData } = prototype;
  prototype.getData = function heardGetData(format) {
    const text = getData.call(this, format);
    if (Number.isNaN(heard.handed)) heard.handed = performance.now();
    return text;
  };
  window.Worker = class extends Worker {
    override postMessage(order: { readonly kind: string }): void {
      if (order.kind === 'diagnosis') {
        heard.posted = performance.now();
        this.addEventListener(
          'message',
          () => {
            heard.answered = performance.now();
          },
          { once: true },
        );
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin to name
      super.postMessage(order);
    }
  };
}

/** Puts the text where a person has copied it to, and the caret where they paste it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  document.querySelector('textarea')?.focus();
}

/** Listens to the next paste, until the answer's marks are painted. A key is faster than a script: it is pressed after this. */
export function awaitPaste(): void {
  const heard = window.bench;
  if (heard === undefined) throw new Error('nobody listens');
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.addEventListener('message', () => resolve(performance.now()));
        after.port1.start();
        after.port2.postMessage(null);
      });
    });
  const there = (selector: string) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  const marked = there('section[data-side="response"] mark[data-marks]');
  heard.shown = there('#field-problems').then(painted);
  heard.tasks.splice(0);
  heard.events.splice(0);
  heard.handed = Number.NaN;
  const pasting = new Promise<number>((resolve) => {
    addEventListener('paste', () => resolve(performance.now()), { capture: true, once: true });
  });
  const time = async (): Promise<PasteTimes> => {
    const pasted = await pasting;
    const shown = await painted();
    await marked;
    const end = await painted();
    const { handed, posted, answered: back } = heard;
    return {
      handOver: handed - pasted,
      plain: shown - handed,
      marks: end - handed,
      posted: posted - handed,
      read: back - posted,
    };
  };
  heard.paste = time();
}

/** Takes the next paste in the page's stead, and does nothing with it: what is left is the browser's own work. */
export function awaitBarePaste(): void {
  const heard = window.bench;
  if (heard === undefined) throw new Error('nobody listens');
  heard.paste = new Promise((resolve) => {
    const take = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.getData('text/plain');
      resolve({ handOver: 0, plain: 0, marks: 0, posted: 0, read: 0 });
    };
    addEventListener('paste', take, { capture: true, once: true });
  });
}

/** What came of the paste. */
export async function timesOfPaste(): Promise<PasteTimes> {
  const times = await window.bench?.paste;
  if (times === undefined || times === null) throw new Error('nobody listens');
  return times;
}

export interface Settled {
  /** The longest task, less what of it was the browser's hand-over; 0 when none took 50 ms. */
  readonly longest: number;
  /** The slowest answer to a key or click, the paste's own less the browser's hand-over. */
  readonly slowestEvent: number;
  /** The answer to the key that pasted, with all that the browser does for it. */
  readonly pasteEvent: number;
  /** Sum of the layout shifts that no input was near. */
  readonly shift: number;
  /** Of these, what moved after the answer was on the screen first. */
  readonly laterShift: number;
}

/** Waits until all is drawn and nothing changes any more. */
export async function settle(): Promise<Settled> {
  const drawn = () =>
    `${document.querySelectorAll('*').length} ${document.querySelector('.code-scroll')?.scrollHeight}`;
  for (let still = 0, last = '', looks = 0; still < 4 && looks < 100; looks += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    const now = drawn();
    still = now === last ? still + 1 : 0;
    last = now;
  }
  const heard = window.bench;
  if (heard === undefined) throw new Error('nobody listens');
  const { tasks, events, shifts, handed } = heard;
  const shown = await heard.shown;
  const ours = (entries: readonly PerformanceEntry[]) =>
    entries.map(({ startTime, duration }) =>
      startTime < handed ? Math.max(0, startTime + duration - handed) : duration,
    );
  const pasting = events.filter(({ startTime }) => startTime < handed);
  const sumOf = (entries: readonly PerformanceEntry[]) =>
    entries.reduce((sum, entry) => {
      const isAsked = 'hadRecentInput' in entry && entry.hadRecentInput === true;
      return 'value' in entry && typeof entry.value === 'number' && !isAsked ? sum + entry.value : sum;
    }, 0);
  return {
    longest: Math.max(0, ...ours(tasks)),
    slowestEvent: Math.max(0, ...ours(events)),
    pasteEvent: Math.max(0, ...pasting.map(({ duration }) => duration)),
    shift: sumOf(shifts),
    laterShift: sumOf(shifts.filter(({ startTime }) => startTime > shown)),
  };
}

/** Scrolls the answer's text down in steps, then here and there; frame times, and how many elements it is made of. */
export async function measureFrames(): Promise<{ nodes: number; scroll: number; jump: number }> {
  const pane = document.querySelector<HTMLElement>('section[data-side="response"] .code-scroll');
  if (pane === null) throw new Error('no pane');
  // When a frame began, not when a callback was run: a page that does nothing is as late with its callbacks.
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frames = async (places: readonly number[]): Promise<number> => {
    const times: number[] = [];
    let last = await nextFrame();
    for (const place of places) {
      pane.scrollTop = place;
      const first = await nextFrame();
      const second = await nextFrame();
      // The longer of the two, so that one frame that is left out is not halved.
      times.push(Math.max(first - last, second - first));
      last = second;
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
