import { formatPointer } from '../core/json/pointer.ts';
import { longestMatched } from '../core/text/safe-pattern.ts';

/** A value whose long texts are cut, so that no pattern of a stranger runs on them. */
export interface CutValue {
  readonly value: unknown;
  /** JSON pointers of the texts that were cut. */
  readonly long: ReadonlySet<string>;
}

export function cutValue(whole: unknown): CutValue {
  const long = new Set<string>();
  const cut = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') {
      if (value.length <= longestMatched) return value;
      long.add(pointer);
      return value.slice(0, longestMatched);
    }
    if (Array.isArray(value))
      return value.map((item: unknown, index) => cut(item, pointer + formatPointer([index])));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]: [string, unknown]) => [
        name,
        cut(item, pointer + formatPointer([name])),
      ]),
    );
  };
  return { value: cut(whole, ''), long };
}
