import { queryOptions } from '@tanstack/react-query';
import type { StatusCode } from '../core/http/status-code.ts';
import { loadGuide, type LoadedGuide } from '../guides/load-guide.ts';

/** What the site knows of one code. */
export interface CodeKnowledge {
  /** `null` where no guide says what to do. */
  readonly found: LoadedGuide | null;
  /** What registries and vendors say of the number; `null` for one that nobody is known to use. */
  readonly status: StatusCode | null;
  /** Shell lines that the guide's commands rely on. */
  readonly prelude: string | null;
}

async function loadCode(pack: string, code: string): Promise<CodeKnowledge> {
  const [found, { statusCode }, { packIndex }] = await Promise.all([
    loadGuide(pack, code),
    import('../core/http/status-codes.ts'),
    import('../guides/index.ts'),
  ]);
  const prelude = found === null ? null : (packIndex(found.pack)?.prelude ?? null);
  return { found, status: statusCode(Number(code)) ?? null, prelude };
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
