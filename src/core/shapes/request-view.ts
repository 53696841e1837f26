import type { HttpRequest } from '../http/message.ts';
import { behindHead } from '../http/behind-head.ts';
import { headerField } from '../http/message.ts';
import { readForm } from '../http/form.ts';
import { readQuery } from '../http/query.ts';
import type { JsonNode } from '../json/node.ts';
import { readRecords } from '../json/records.ts';
import { readTree } from './error-body.ts';
import { readMultipart } from './multipart-fields.ts';
import type { RequestView } from './shape.ts';

/** Reading: a body that opens like a form: `name=value&…`. */
const formStart = /^[\w.[\]%+-]{1,200}=/u;

/** The request as names and values: its body's tree (JSON, form, multipart, XML) and its query. */
export function viewRequest(request: HttpRequest): RequestView {
  const bodyText = request.body?.content.text ?? '';
  return {
    method: request.method,
    target: request.target,
    body: readBody(bodyText, request),
    bodyText,
    query: request.target === null ? [] : readQuery(request.target),
    headers: request.headers,
    headEnd: behindHead(request),
  };
}

function readBody(text: string, request: HttpRequest): JsonNode | undefined {
  if (text.trim() === '') return undefined;
  const mediaType = request.body?.mediaType ?? null;
  if (mediaType === 'application/x-www-form-urlencoded') return readForm(text);
  if (mediaType === 'multipart/form-data' || text.startsWith('--')) {
    const fields = readMultipart(text, headerField(request.headers, 'content-type')?.value ?? '');
    if (fields !== undefined) return fields;
  }
  const root = readRecords(text) ?? readTree(text, mediaType).root;
  if (root !== undefined) return root;
  return mediaType === null && formStart.test(text) ? readForm(text) : undefined;
}
