import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { statusCodes } from '../core/http/status-codes.ts';
import { formatsByGroup } from '../features/formats/catalogue.ts';
import type { Documents } from '../features/schema/open-document.tsx';
import { loadGuide } from '../guides/load-guide.ts';
import { createQueryClient } from './query-client.ts';
import { builtInPacks, defaultPack, guidedCodes, ownGuides } from './packs.ts';
import { Providers } from './providers.tsx';
import { createRoutes } from './routes.tsx';
import type { PageState } from './state.ts';
import { packsBehind } from './whole-packs.ts';

const basename = import.meta.env.BASE_URL;
/** Pages are built before anybody pastes anything. */
const notNow = (): Promise<never> => Promise.reject(new Error('not while building'));
const noDocuments: Documents = {
  read: notNow,
  forget: () => undefined,
  load: () => Promise.resolve(null),
  save: notNow,
  remove: notNow,
};

/** Rendering moves `<title>` and its like to the front of the markup. */
const hoisted = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/u;

/** One page a status code, so that a link to any of them is a file. */
export function paths(): readonly string[] {
  const codes = new Set([...statusCodes.map(({ code }) => String(code)), ...guidedCodes(defaultPack)]);
  return [
    '/',
    '/codes/',
    ...[...codes].toSorted().map((code) => `/codes/${code}/`),
    '/formats/',
    '/tools/backoff/',
    '/packs/',
    ...builtInPacks.map(({ id }) => `/packs/${id}/map/`),
    '/support/',
    '/privacy/',
  ];
}

/** Where the links of the guides and of the formats' page lead; the site's headers let a person follow them. */
export async function linkOrigins(): Promise<readonly string[]> {
  const guides = await Promise.all(
    packsBehind(defaultPack).flatMap(({ id, guides: listed }) =>
      listed.map(({ code }) => loadGuide(id, code)),
    ),
  );
  const found = new Set<string>();
  collectOrigins([packsBehind(defaultPack), guides], found);
  for (const { entries } of formatsByGroup)
    for (const { reference } of entries)
      if (reference.startsWith('https:')) found.add(new URL(reference).origin);
  return [...found].toSorted();
}

/** Links are members named `url`; an address in a command is no link. */
function collectOrigins(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === 'url' && typeof member === 'string' && member.startsWith('https:')) {
      found.add(new URL(member).origin);
    } else collectOrigins(member, found);
  }
}

export async function renderPage(address: string): Promise<{ head: string; body: string; state: PageState }> {
  const queryClient = createQueryClient();
  const handler = createStaticHandler(createRoutes(queryClient), { basename });
  const url = new URL(basename.replace(/\/$/u, '') + address, 'http://localhost');
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new Error(`${address} answers ${context.status}.`);
  if (context.errors !== null) throw Object.values(context.errors)[0];
  const markup = renderToString(
    <StrictMode>
      <Providers documents={noDocuments} inspect={notNow} queryClient={queryClient}>
        <StaticRouterProvider
          context={context}
          hydrate={false}
          router={createStaticRouter(handler.dataRoutes, context)}
        />
      </Providers>
    </StrictMode>,
  );
  const head = hoisted.exec(markup)?.[0] ?? '';
  const queries = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state: { data } }) => ({ key: queryKey, data }));
  return {
    head,
    body: markup.slice(head.length),
    state: {
      address,
      queries,
      router: { loaderData: context.loaderData },
    },
  };
}

export function renderNotFound(): { head: string; body: string } {
  const codes = ownGuides(defaultPack)
    .map(({ code, title }) => `<li><a href="${basename}codes/${code}/">${code} ${title}</a></li>`)
    .join('');
  return {
    head: '<title>No such page · Unstuck</title>',
    body: `<noscript><h1>No such page</h1><p>These pages exist:</p><ul>${codes}</ul></noscript>`,
  };
}
