import type { Exchange } from '../../http/message.ts';

/** A request alone with the answer alone that follows it, or stands before it, become one exchange. */
export function joinHalves(exchanges: readonly Exchange[]): readonly Exchange[] {
  const joined: Exchange[] = [];
  for (const exchange of exchanges) {
    const last = joined.at(-1);
    if (last !== undefined && isRequestOnly(last) && exchange.request === null) {
      joined[joined.length - 1] = { ...exchange, request: last.request };
    } else joined.push(exchange);
  }
  const [first, second] = joined;
  const reversed =
    joined.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.request === null &&
    isRequestOnly(second);
  return reversed ? [{ ...first, request: second.request }] : joined;
}

function isRequestOnly(exchange: Exchange): boolean {
  return exchange.request !== null && exchange.response === null && exchange.failure === null;
}
