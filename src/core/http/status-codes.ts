import { registeredStatusCodes } from './registered-status-codes.ts';
import type { StatusCode } from './status-code.ts';
import { vendorStatusCodes } from './vendor-status-codes.ts';

/** Every registered status code and those of vendors that are met in practice, ascending. */
export const statusCodes: readonly StatusCode[] = [...registeredStatusCodes, ...vendorStatusCodes].toSorted(
  (one, other) => one.code - other.code,
);

const byCode: ReadonlyMap<number, StatusCode> = new Map(statusCodes.map((status) => [status.code, status]));

export function statusCode(code: number): StatusCode | undefined {
  return byCode.get(code);
}

/** The standard reason phrase (422: "Unprocessable Content"); `null` for a code nobody is known to use. */
export function reasonPhrase(code: number): string | null {
  return byCode.get(code)?.reasonPhrase ?? null;
}

/** Earlier names of codes that RFC 9110 renamed; for search and for reading old servers' status lines. */
export const formerReasonPhrases: ReadonlyMap<number, readonly string[]> = new Map([
  [302, ['Moved Temporarily']],
  [413, ['Payload Too Large', 'Request Entity Too Large']],
  [414, ['Request-URI Too Long', 'Request-URI Too Large']],
  [416, ['Requested Range Not Satisfiable']],
  [422, ['Unprocessable Entity']],
]);
