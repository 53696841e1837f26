import type { Exchange } from '../../http/message.ts';
import type { Reading } from '../../text/reading.ts';
import type { ReadInside } from '../format.ts';
import { readStatedRequest } from '../wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from '../wire/stated-status.ts';
import { jsonOfDump, type DumpValue } from './value.ts';

/** Rust's reqwest keeps the status in a variant: `kind: Status(404)`. Applied to the first 1000 characters of a dump. */
const CALLED = /\bkind: Status\(([1-5]\d\d)/u;

function calledStatus(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): StatedStatus | undefined {
  const found = CALLED.exec(text.slice(start, Math.min(end, start + 1000)));
  if (found === null) return undefined;
  const at = start + found.index + found[0].length - 3;
  return { statusCode: Number(found[1]), span: { start: at, end: at + 3 } };
}

/** Reads a dumped value as the body it shows; the words around it may state status, method and address. */
export function readDump(
  text: string,
  found: { readonly value: DumpValue; readonly start: number; readonly end: number },
  inside: ReadInside,
): Reading<readonly Exchange[]> {
  const stated =
    readStatedStatus(text, Math.max(0, found.start - 4096), found.start) ?? calledStatus(text, found);
  const request = readStatedRequest(text, 0, found.start) ?? readStatedRequest(text, found.start, found.end);
  const { value, problems } = inside(jsonOfDump(found.value));
  return {
    problems,
    value: value.map((exchange): Exchange => {
      const { response } = exchange;
      return {
        ...exchange,
        request: exchange.request ?? request,
        response:
          response === null || response.statusCode !== null || stated === undefined
            ? response
            : { ...response, statusCode: stated.statusCode, statusFrom: 'text', statusSpan: stated.span },
      };
    }),
  };
}
