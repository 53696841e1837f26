import type { QueryKey } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';

/** What a prerendered page carries along. Nothing of a person: it is made at build time. */
export interface PageState {
  /** The address below the base path that the page was made for. */
  readonly address: string;
  /** What the page's loader had asked for. */
  readonly queries: readonly { readonly key: QueryKey; readonly data: unknown }[];
  readonly router: HydrationState;
}

/** The page's state block; `null` for a page that is to be drawn anew, such as `404.html`. */
export function readPageState(): PageState | null {
  const text = document.querySelector('#state')?.textContent;
  if (!text) return null;
  const state: PageState = JSON.parse(text);
  return state;
}
