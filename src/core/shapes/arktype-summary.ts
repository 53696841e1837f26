import { apiShape } from './kit/api-shape.ts';

/**
 * ArkType's errors by path: a map `byPath`, hand-made from `type.errors`.
 *
 * @see {@link https://arktype.io/docs/type-api ArkType, ArkErrors}
 */
export const arktypeSummary = apiShape({
  id: 'arktype-summary',
  name: 'ArkType errors by path',
  reference: 'https://arktype.io/docs/type-api',
  confidence: 0.85,
  because: 'has a map `byPath`',
  part: { byPath: (node) => node.members.length > 0 },
  map: { at: 'byPath', keys: 'path', message: ['message', 'problem'] },
});
