import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Klarna: `{"error_code": "BAD_VALUE", "error_messages": ["Bad value: order_lines[0].quantity"], "correlation_id": "…"}`.
 *
 * @see {@link https://docs.klarna.com/api/api-errors/ Klarna, Errors}
 */
export const klarna = apiShape({
  id: 'klarna',
  name: 'Klarna',
  reference: 'https://docs.klarna.com/api/api-errors/',
  confidence: 0.97,
  because: 'has `error_code`, `error_messages` and `correlation_id`',
  body: { error_code: 'string', error_messages: 'array', correlation_id: 'string' },
  envelope: { title: [], detail: 'error_messages.0', code: 'error_code', status: [] },
  fields: (content) =>
    reach(content, 'error_messages.*').flatMap((node) => {
      const path = badValue.exec(node.text.slice(0, 300))?.[1];
      return path === undefined
        ? []
        : [
            stated({
              paths: readSpelledPath(path),
              message: node.text,
              in: 'body',
              span: node.span,
              said: 'sentence',
            }),
          ];
    }),
});

/** Reading: Klarna's sentence with the path behind the colon. */
const badValue = /^(?:Bad value|Missing value|Not allowed): ([\w.[\]-]{1,200})$/u;
