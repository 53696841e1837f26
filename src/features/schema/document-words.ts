import type { DocumentSummary } from '../../core/facts/document-reading.ts';

/** "Pets 1.2, OpenAPI 3.1.0, 12 operations" */
export function documentWords({ title, version, dialect, operations, kind }: DocumentSummary): string {
  const count = operations === 1 ? '1 operation' : `${operations} operations`;
  return [
    [title, version].filter((part) => part !== null).join(' '),
    dialect,
    ...(kind === 'json-schema' ? [] : [count]),
  ].join(', ');
}
