import type { Header } from './security-headers.ts';

/** Headers of the paths a pattern covers; `*` stands for any rest. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

/**
 * The `_headers` file of static hosts: a path, then its headers, indented.
 *
 * @see {@link https://docs.netlify.com/manage/routing/headers/ Netlify, custom headers}
 * @see {@link https://developers.cloudflare.com/pages/configuration/headers/ Cloudflare Pages, headers}
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** Reads what {@link formatHeaders} wrote. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (line.startsWith(' ')) {
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      rules.push({ path: line.trim(), headers: [] });
    }
  }
  return rules;
}

/** The headers of one path, as a host applies the rules: all that match, in order. */
export function headersFor(rules: readonly HeaderRule[], path: string): readonly Header[] {
  return rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap((rule) => rule.headers);
}
