import type { Span } from '../text/span.ts';

/** One `name=value` of a query string or form, decoded. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
  /** `name=value` as written. */
  readonly span: Span;
  readonly nameSpan: Span;
  /** Empty, behind the name, when there is no `=`. */
  readonly valueSpan: Span;
}

/** Percent-decoding with `+` as a space; what is wrongly encoded stays as it is written. */
function decodeFormText(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return decodeLoosely(spaced);
  }
}

/** One run of percent-encoded octets; bounded, because a run is decoded as a whole. */
const encodedRun = /(?:%[\da-fA-F]{2}){1,1000}/gu;

function decodeLoosely(text: string): string {
  return text.replace(encodedRun, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/**
 * The `name=value` pairs in `text[start, end)`, separated by `&`.
 * @see {@link https://url.spec.whatwg.org/#urlencoded-parsing URL Standard, application/x-www-form-urlencoded}
 */
export function readPairs(text: string, start = 0, end = text.length): readonly QueryParameter[] {
  const pairs: QueryParameter[] = [];
  let from = start;
  while (from < end) {
    const ampersand = text.indexOf('&', from);
    const to = ampersand < 0 || ampersand > end ? end : ampersand;
    if (to > from) pairs.push(pairAt(text, from, to));
    from = to + 1;
  }
  return pairs;
}

function pairAt(text: string, start: number, end: number): QueryParameter {
  const written = text.slice(start, end);
  const sign = written.indexOf('=');
  const nameEnd = sign < 0 ? end : start + sign;
  const valueStart = sign < 0 ? end : nameEnd + 1;
  return {
    name: decodeFormText(text.slice(start, nameEnd)),
    value: decodeFormText(text.slice(valueStart, end)),
    span: { start, end },
    nameSpan: { start, end: nameEnd },
    valueSpan: { start: valueStart, end },
  };
}

/** The parameters of a request target's query: behind the first `?`, before a `#`. Spans lie in `target`. */
export function readQuery(target: string): readonly QueryParameter[] {
  const mark = target.indexOf('?');
  if (mark < 0) return [];
  const fragment = target.indexOf('#', mark);
  return readPairs(target, mark + 1, fragment < 0 ? target.length : fragment);
}
