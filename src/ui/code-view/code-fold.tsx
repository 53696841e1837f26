import type { KeyboardEvent, MouseEvent } from 'react';
import { grouped } from '../grouped.ts';
import { Icon } from '../icons.tsx';

/** What a row says of the part it opens. */
export interface Fold {
  readonly isFolded: boolean;
  /** "Lines 5 to 12, 3 problems" */
  readonly name: string;
  /** "8 lines, 3 problems" */
  readonly holds: string;
}

/** "8 lines, 3 problems". */
export function foldWords(lines: number, problems: number): string {
  const words = lines === 1 ? '1 line' : `${grouped(lines)} lines`;
  if (problems === 0) return words;
  return `${words}, ${problems === 1 ? '1 problem' : `${grouped(problems)} problems`}`;
}

/** Made a tab stop by {@link keepFoldStop}. */
export function FoldButton({ fold, row }: { readonly fold: Fold; readonly row: number }) {
  return (
    <button
      aria-expanded={!fold.isFolded}
      aria-label={fold.name}
      className="code-fold"
      data-fold={row}
      tabIndex={-1}
      type="button"
    >
      <Icon name={fold.isFolded ? 'next' : 'down'} />
    </button>
  );
}

export function FoldNote({ fold }: { readonly fold: Fold | null }) {
  if (fold === null || !fold.isFolded) return null;
  return <span className="code-fold-note">… {fold.holds}</span>;
}

/**
 * Folded lines stay in the page: the browser's own search finds them and opens the fold (`beforematch`).
 * React writes `hidden` as a boolean, so the attribute is set by hand; the style sheet hides where the value is unknown.
 */
export function hiddenUntilFound(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  element.setAttribute('hidden', 'until-found');
  return () => element.removeAttribute('hidden');
}

function rowOf(target: EventTarget): number | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-fold]') : null;
  return button === null ? null : Number(button.dataset['fold']);
}

function foldButtons(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-fold]')].filter(
    (button) => button.closest('[hidden]') === null,
  );
}

function makeStop(stop: HTMLElement, buttons: readonly HTMLElement[]): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

/** Thousands of chevrons are one tab stop: the one last used, else the first. To be called when rows were drawn. */
export function keepFoldStop(container: Element): void {
  const stop = container.querySelector<HTMLElement>('[data-fold][tabindex="0"]');
  if (stop !== null && stop.closest('[hidden]') === null) return;
  const buttons = foldButtons(container);
  const [first] = buttons;
  if (first !== undefined) makeStop(first, buttons);
}

/** One listener for all chevrons of a view: click, Enter and Space toggle; the arrows move, close and open. */
export function foldHandlers(toggle: (row: number, folded?: boolean) => void) {
  return {
    onClick: (event: MouseEvent<HTMLElement>) => {
      const row = rowOf(event.target);
      if (row !== null) toggle(row);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const row = rowOf(event.target);
      if (row === null || !(event.target instanceof HTMLElement)) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        const buttons = foldButtons(event.currentTarget);
        const next = buttons[buttons.indexOf(event.target) + step];
        if (next !== undefined) {
          makeStop(next, buttons);
          next.focus();
        }
      } else if (event.key === 'ArrowLeft') toggle(row, true);
      else if (event.key === 'ArrowRight') toggle(row, false);
      else return;
      event.preventDefault();
    },
  };
}
