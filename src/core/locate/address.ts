import { foldName } from '../text/fold-name.ts';

/** Longer addresses are looked at up to here. */
const longest = 500;

/** Whether the address speaks of what a member is called: `user` of a request to `/users`. */
export function isOfAddress(name: string | number, target: string | null): boolean {
  const wanted = foldName(String(name));
  const segments = (target ?? '').slice(0, longest).split(/[/?#]/u).map(foldName);
  return segments.some((segment) => segment === wanted || segment === `${wanted}s`);
}
