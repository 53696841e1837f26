/** Which mark a view shows as the current one, and whether it should take the focus. */
export interface Reveal {
  readonly id: string;
  readonly focus: boolean;
  /** Grows with every wish, so that the same mark can be shown again. */
  readonly wish: number;
}

/** The first element drawn for a mark. */
export function findMark(container: ParentNode, id: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`mark[data-marks~="${CSS.escape(id)}"]`);
}

const linesAbove = 3;

/** Scrolls the container alone, so that the page does not move under the reader. */
export function scrollWithin(container: HTMLElement, target: HTMLElement): void {
  const box = container.getBoundingClientRect();
  const place = target.getBoundingClientRect();
  if (place.top < box.top || place.bottom > box.bottom) {
    container.scrollTop += place.top - box.top - linesAbove * 24;
  }
  // A line that is not wrapped may have its mark far to the side.
  if (place.left < box.left || Math.min(place.right, place.left + 80) > box.right) {
    container.scrollLeft += place.left - box.left - box.width / 3;
  }
}

/** Brings the mark into view; with `focus`, the page follows too. Answers whether the mark is drawn. */
export function revealMark(container: HTMLElement, reveal: Reveal): boolean {
  const target = findMark(container, reveal.id);
  if (target === null) return false;
  scrollWithin(container, target);
  if (reveal.focus) {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  return true;
}
