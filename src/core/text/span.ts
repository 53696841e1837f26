/**
 * A half-open range `[start, end)` of UTF-16 code units in one named text.
 * Line and column are for people and are computed at the end (`line-index.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
