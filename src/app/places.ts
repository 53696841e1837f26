/** The pages that the header leads to. */
export const places = [
  { path: '/codes/', name: 'Codes' },
  { path: '/formats/', name: 'Formats' },
  { path: '/tools/backoff/', name: 'Backoff' },
  { path: '/support/', name: 'Support' },
  { path: '/privacy/', name: 'Privacy' },
] as const;
