import { queryOptions } from '@tanstack/react-query';
import type { StatusCode } from '../core/http/status-code.ts';
import { loadGuide, type LoadedGuide } from '../guides/index.ts';

/** What the site knows of one code. */
export interface CodeKnowledge {
  /** `null` where no guide says what to do. */
  readonly found: LoadedGuide | null;
  /** What registries and vendors say of the number; `null` for one that nobody is known to use. */
  readonly status: StatusCode | null;
}

async function loadCode(pack: string, code: string): Promise<CodeKnowledge> {
  const [found, { statusCode }] = await Promise.all([
    loadGuide(pack, code),
    import('../core/http/status-codes.ts'),
  ]);
  return { found, status: statusCode(Number(code)) ?? null };
}

/** A guide never changes while the page is open; it comes with the site, so a missing network is no reason to wait. */
export function codeQuery(pack: string, code: string) {
  return queryOptions({
    queryKey: ['code', pack, code],
    queryFn: () => loadCode(pack, code),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
