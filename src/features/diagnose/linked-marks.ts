import { useEffect } from 'react';
import { markId, problemOfMark } from './evidence-marks.ts';

/** The problem that an element of the list or of a pane speaks of. */
function problemAt(target: EventTarget | null): number | null {
  if (!(target instanceof Element)) return null;
  const item = target.closest<HTMLElement>('[data-problem]');
  if (item !== null) return Number(item.dataset['problem']);
  const sign = target.closest('.code-sign');
  if (sign !== null) return Number(sign.textContent);
  const ids = target.closest<HTMLElement>('mark[data-marks]')?.dataset['marks']?.split(' ') ?? [];
  return ids.map(problemOfMark).find((number) => number !== null) ?? null;
}

function elementsOf(problem: number): readonly Element[] {
  const marks = (['response', 'request'] as const).map(
    (side) => `mark[data-marks~="${markId(side, problem)}"]`,
  );
  return [...document.querySelectorAll([`[data-problem="${problem}"]`, ...marks].join(', '))];
}

/**
 * Pointing at a problem, or moving the focus to it, shows its other places too: in the list, in the answer and in the
 * request. Set on the elements themselves: two texts of thousands of lines are not drawn again for a moving mouse.
 */
export function useLinkedMarks(): void {
  useEffect(() => {
    let linked: { readonly problem: number | null; readonly elements: readonly Element[] } = {
      problem: null,
      elements: [],
    };
    const link = (event: Event) => {
      const problem = problemAt(event.target);
      if (problem === linked.problem) return;
      for (const element of linked.elements) element.removeAttribute('data-linked');
      linked = { problem, elements: problem === null ? [] : elementsOf(problem) };
      for (const element of linked.elements) element.setAttribute('data-linked', '');
    };
    document.addEventListener('pointerover', link);
    document.addEventListener('focusin', link);
    return () => {
      document.removeEventListener('pointerover', link);
      document.removeEventListener('focusin', link);
    };
  }, []);
}
