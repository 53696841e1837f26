import type { Exchange } from '../../http/message.ts';
import type { Reading } from '../../text/reading.ts';
import type { ReadInside } from '../format.ts';
import { readStatedRequest } from '../wire/stated-request.ts';
import { readStatedStatus } from '../wire/stated-status.ts';
import { jsonOfDump, type DumpValue } from './value.ts';

/** Reads a dumped value as the body it shows; the words around it may state status, method and address. */
export function readDump(
  text: string,
  found: { readonly value: DumpValue; readonly start: number; readonly end: number },
  inside: ReadInside,
): Reading<readonly Exchange[]> {
  const stated = readStatedStatus(text, Math.max(0, found.start - 4096), found.start);
  const request = readStatedRequest(text, 0, found.start);
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
