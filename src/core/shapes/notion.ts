import { apiShape } from './kit/api-shape.ts';

/**
 * Notion: `{"object": "error", "status": 400, "code": "validation_error", "message": "body failed validation: body.parent should be …"}`.
 *
 * @see {@link https://developers.notion.com/reference/status-codes Notion, Status codes}
 */
export const notion = apiShape({
  id: 'notion',
  name: 'Notion',
  reference: 'https://developers.notion.com/reference/status-codes',
  confidence: 0.98,
  because: 'says `"object": "error"`',
  body: { object: /^error$/u, status: 'integer', code: 'string', message: 'string' },
  envelope: { title: [], detail: 'message', code: 'code', status: 'status' },
});
