/** One line of a unified diff. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** The characters that changed within the line; `null` for a line that changed as a whole or not at all. */
  readonly part: { readonly start: number; readonly end: number } | null;
  /** Line numbers from 1; `null` where the line does not exist. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Neighbouring changes with the lines around them, and how many equal lines were left out before. */
export interface DiffHunk {
  readonly skipped: number;
  readonly lines: readonly DiffLine[];
}

/** More changed lines than this are shown as one block taken out and one put in. */
const mostSteps = 1_500;

const linesOf = (text: string): string[] => text.replace(/\r?\n$/u, '').split(/\r?\n/u);

/** The lines of both texts, what changed marked. Shortest sequence of changes, as far as they are few. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  ) {
    tail += 1;
  }
  const lines: DiffLine[] = [];
  const same = (from: number, to: number, shift: number): void => {
    for (let at = from; at < to; at += 1) {
      lines.push({ kind: 'same', text: old[at] ?? '', part: null, before: at + 1, after: at + shift + 1 });
    }
  };
  same(0, head, 0);
  let x = head;
  let y = head;
  const middle = matches(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  for (const match of [
    ...middle,
    { x: old.length - tail - head, y: fresh.length - tail - head, length: tail },
  ]) {
    const [toX, toY] = [match.x + head, match.y + head];
    lines.push(...changed(old, fresh, x, toX, y, toY));
    same(toX, toX + match.length, toY - toX);
    x = toX + match.length;
    y = toY + match.length;
  }
  return lines;
}

/** Lines `[x, toX)` of the one text taken out, `[y, toY)` of the other put in; lines that pair show what differs in them. */
function changed(
  old: readonly string[],
  fresh: readonly string[],
  x: number,
  toX: number,
  y: number,
  toY: number,
): DiffLine[] {
  const pairs = Math.min(toX - x, toY - y);
  const removed: DiffLine[] = [];
  const added: DiffLine[] = [];
  for (let at = x; at < toX; at += 1) {
    const text = old[at] ?? '';
    const part = at - x < pairs ? differing(text, fresh[y + at - x] ?? '') : null;
    removed.push({ kind: 'removed', text, part, before: at + 1, after: null });
  }
  for (let at = y; at < toY; at += 1) {
    const text = fresh[at] ?? '';
    const part = at - y < pairs ? differing(text, old[x + at - y] ?? '') : null;
    added.push({ kind: 'added', text, part, before: null, after: at + 1 });
  }
  return [...removed, ...added];
}

/** The part of `text` in which it differs from the other line; `null` when they have little in common. */
function differing(text: string, other: string): DiffLine['part'] {
  const most = Math.min(text.length, other.length);
  let start = 0;
  while (start < most && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return start + end < 2 ? null : { start, end: text.length - end };
}

interface Match {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/**
 * Runs of equal lines, in order: the greedy algorithm of Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 * `[]` when the texts are equal nowhere within {@link mostSteps} changes.
 */
function matches(old: readonly string[], fresh: readonly string[]): readonly Match[] {
  const most = Math.min(old.length + fresh.length, mostSteps);
  if (old.length === 0 || fresh.length === 0) return [];
  const trace: Int32Array[] = [];
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(reach.slice(middle - steps - 1, middle + steps + 2));
    for (let k = -steps; k <= steps; k += 2) {
      const goesDown =
        k === -steps || (k !== steps && reached(reach, middle + k - 1) < reached(reach, middle + k + 1));
      let x = goesDown ? reached(reach, middle + k + 1) : reached(reach, middle + k - 1) + 1;
      while (x < old.length && x - k < fresh.length && old[x] === fresh[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= old.length && x - k >= fresh.length) return walkBack(trace, old.length, fresh.length);
    }
  }
  return [];
}

function reached(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

function walkBack(trace: readonly Int32Array[], oldLength: number, freshLength: number): readonly Match[] {
  const found: Match[] = [];
  let [x, y] = [oldLength, freshLength];
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const reach = trace[steps] ?? new Int32Array(0);
    const middle = steps + 1;
    const k = x - y;
    const goesDown =
      k === -steps || (k !== steps && reached(reach, middle + k - 1) < reached(reach, middle + k + 1));
    const from = goesDown ? k + 1 : k - 1;
    const startX = steps === 0 ? 0 : reached(reach, middle + from);
    const startY = steps === 0 ? 0 : startX - from;
    // The step itself comes first, the equal lines behind it.
    const runX = steps === 0 ? 0 : goesDown ? startX : startX + 1;
    const runY = steps === 0 ? 0 : goesDown ? startY + 1 : startY;
    if (x > runX) found.push({ x: runX, y: runY, length: x - runX });
    [x, y] = [startX, startY];
  }
  return found.toReversed();
}

/** The changed places with `context` equal lines around each. A single line between is shown, not said to be left out. */
export function hunksOf(lines: readonly DiffLine[], context = 3): readonly DiffHunk[] {
  const hunks: DiffHunk[] = [];
  let end = 0;
  let start: number | null = null;
  let last = 0;
  const finish = (): void => {
    if (start === null) return;
    const close = last + context + 1;
    const stop = lines.length - close <= 1 ? lines.length : close;
    hunks.push({ skipped: start - end, lines: lines.slice(start, stop) });
    end = stop;
    start = null;
  };
  for (const [index, { kind }] of lines.entries()) {
    if (start !== null && index > last + 2 * context + 1) finish();
    if (kind === 'same') continue;
    start ??= index - context - end <= 1 ? end : index - context;
    last = index;
  }
  finish();
  return hunks;
}
