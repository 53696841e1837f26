import type { Diagnosis } from '../diagnosis.ts';

/**
 * A body as a request that is read again: with method and address where they are known, so that the next round knows them
 * too. It has no header fields and no version, which says that nothing is known of them.
 */
export function requestText({ request }: Diagnosis, body: string, address?: string): string {
  const { method = null, target: sent = null } = request ?? {};
  const target = address ?? sent;
  const isPlain = method !== null && target !== null && !/\s/u.test(method + target);
  return isPlain ? `${method} ${target}\n\n${body}` : body;
}
