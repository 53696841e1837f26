import type { JsonNode } from '../../json/node.ts';
import type { ApiError, ErrorBody } from '../shape.ts';
import { readEnvelope } from '../structural/envelope.ts';
import { reach, reachText } from './reach.ts';

type Names = string | readonly string[];

/**
 * Where a body keeps the words about the whole answer, when a shape knows better than the structural reading. Addresses
 * as in `reach.ts`, the first that says something counts; `[]`: the body does not say it.
 */
export interface EnvelopeRule {
  readonly title?: Names;
  readonly detail?: Names;
  readonly code?: Names;
  readonly status?: Names;
}

/** Reading: an HTTP status of an error, as number or as text. */
const statusText = /^[1-5]\d\d$/u;

/** Title, detail, code and status that the body states about the whole answer. */
export function readWords(body: ErrorBody, rule: EnvelopeRule = {}): Omit<ApiError, 'fieldErrors'> {
  const content = body.root;
  const usual = readEnvelope(body);
  const title = rule.title === undefined ? usual.title : reachText(content, rule.title);
  const detail = rule.detail === undefined ? usual.detail : reachText(content, rule.detail);
  return {
    title: title === detail ? null : title,
    detail,
    code: rule.code === undefined ? usual.code : reachText(content, rule.code),
    statusCode: rule.status === undefined ? usual.statusCode : readStatus(content, rule.status),
  };
}

/** The first of the addresses that leads to an HTTP status. */
function readStatus(content: JsonNode | undefined, addresses: Names): number | null {
  for (const address of typeof addresses === 'string' ? [addresses] : addresses) {
    const [found] = reach(content, address);
    if ((found?.kind === 'number' || found?.kind === 'string') && statusText.test(found.text))
      return Number(found.text);
  }
  return null;
}
