import { StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { keepEarlyClicks } from './early-clicks.ts';
import { client } from './lazy-client.ts';
import { createQueryClient } from './query-client.ts';
import { defaultPack, guidedCodes } from './packs.ts';
import { Providers } from './providers.tsx';
import { createRoutes, loadAll } from './routes.tsx';
import { readPageState } from './state.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** With the page's own code at hand the first drawing equals the prerendered page, element for element. */
async function resolveLazy(routes: RouteObject[], basename: string): Promise<void> {
  const matches = matchRoutes(routes, location, basename) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }),
  );
}

const giveBackClicks = keepEarlyClicks();

/** Says once that the page answers. Draws nothing. */
function Answering() {
  useEffect(giveBackClicks, []);
  return null;
}

async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (root === null) return;
  const basename = import.meta.env.BASE_URL;
  const queryClient = createQueryClient();
  const routes = createRoutes(queryClient);
  const state = readPageState();
  const here = location.pathname.slice(basename.length - 1).replace(/\/?$/u, '/');
  // A host may answer any address with the home page; that is then no picture of the page asked for.
  const isPrerendered = state !== null && state.address === here;
  if (isPrerendered) {
    for (const { key, data } of state.queries) queryClient.setQueryData(key, data);
    await resolveLazy(routes, basename);
  }
  const router = createBrowserRouter(routes, {
    basename,
    ...(isPrerendered ? { hydrationData: state.router } : {}),
  });
  const app = (
    <StrictMode>
      <Providers
        cutRows={client.cutRows}
        documents={client.documents}
        inspect={client.inspect}
        queryClient={queryClient}
      >
        <RouterProvider router={router} />
        <Answering />
      </Providers>
    </StrictMode>
  );
  if (isPrerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);

  whenIdle(() => {
    client.warmUp();
    loadAll(queryClient, guidedCodes(defaultPack));
  });
}

void start();
