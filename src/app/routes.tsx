import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { PageError } from './error-boundary.tsx';
import { codeQuery } from './code-query.ts';
import { Layout } from './layout.tsx';
import { loadEvidence } from './lazy-evidence.tsx';
import { defaultPack } from './packs.ts';
import { NotFound } from './routes/not-found.tsx';

/** Three digits that may be a status code, listed or not. */
const statusLike = /^[1-9]\d\d$/u;

function page(lazy: NonNullable<RouteObject['lazy']>, path?: string): RouteObject {
  return {
    ...(path === undefined ? { index: true } : { path }),
    lazy,
    ErrorBoundary: PageError,
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
  };
}

/**
 * Every address of the site. A page's code comes when it is needed; a guide is loaded before its page is drawn.
 * Query parameters hold progress, never data: a loader runs again only for another path.
 */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      path: '/',
      Component: Layout,
      HydrateFallback: NothingYet,
      ErrorBoundary: PageError,
      children: [
        page(() => import('./routes/home.tsx')),
        page(() => import('./routes/codes.tsx'), 'codes'),
        {
          ...page(() => import('./routes/code.tsx'), 'codes/:code'),
          loader: async ({ params: { code = '' } }) => {
            const { found } = await queryClient.ensureQueryData(codeQuery(defaultPack, code));
            if (found === null && !statusLike.test(code)) throw new Response(null, { status: 404 });
            return null;
          },
        },
        page(() => import('./routes/formats.tsx'), 'formats'),
        page(() => import('./routes/backoff.tsx'), 'tools/backoff'),
        page(() => import('./routes/packs.tsx'), 'packs'),
        {
          ...page(() => import('./routes/pack-map.tsx'), 'packs/:pack/map'),
          loader: async ({ params: { pack = '' } }) => {
            const { loadFlows } = await import('./load-flows.ts');
            const flows = await loadFlows(pack);
            if (flows.length === 0) throw new Response(null, { status: 404 });
            return flows;
          },
        },
        page(() => import('./routes/support.tsx'), 'support'),
        page(() => import('./routes/privacy.tsx'), 'privacy'),
        { path: '*', Component: NotFound },
      ],
    },
  ];
}

/** Shown while a page that was not prerendered loads its code. */
function NothingYet() {
  return null;
}

/** Loads everything that a later click may need, so that the site goes on without a network. */
export function loadAll(queryClient: QueryClient, codes: readonly string[]): void {
  const pages = [
    loadEvidence(),
    import('./samples.ts'),
    import('../features/diagnose/decode-file.ts'),
    import('./palette.tsx'),
    import('./shortcut-sheet.tsx'),
    import('./routes/home.tsx'),
    import('./routes/codes.tsx'),
    import('./routes/code.tsx'),
    import('./routes/formats.tsx'),
    import('../features/formats/catalogue.ts').then(({ loadExamples }) => loadExamples()),
    import('./routes/backoff.tsx'),
    import('./routes/packs.tsx'),
    import('./routes/pack-map.tsx'),
    import('./load-flows.ts'),
    import('./routes/support.tsx'),
    import('./routes/privacy.tsx'),
  ];
  const guides = codes.map((code) => queryClient.prefetchQuery(codeQuery(defaultPack, code)));
  void Promise.allSettled([...pages, ...guides]);
}
