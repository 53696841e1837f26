import { queryOptions, QueryClient } from '@tanstack/react-query';
import { loadGuide } from '../guides/index.ts';

/** A guide never changes while the page is open; it comes with the site, so a missing network is no reason to wait. */
export function guideQuery(pack: string, code: string) {
  return queryOptions({
    queryKey: ['guide', pack, code],
    queryFn: () => loadGuide(pack, code),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
