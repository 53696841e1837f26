import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Klarna: `{"error_code": "BAD_VALUE", "error_messages": ["Bad value: order_lines[0].quantity"], "correlation_id": "…"}`; newer
 * services say `error_message`, `error_id` and `validation_errors[]` of `parameter` and `reason`.
 *
 * @see {@link https://docs.klarna.com/api/errors Klarna, Errors}
 */
export const klarna = apiShape({
  id: 'klarna',
  name: 'Klarna',
  reference: 'https://docs.klarna.com/api/errors',
  confidence: 0.97,
  because: 'has `error_code`, its messages, and `correlation_id` or `error_id`',
  body: { error_code: 'string' },
  when: (_, content) =>
    (fits(content, { error_messages: 'array' }) || fits(content, { error_message: 'string' })) &&
    (fits(content, { correlation_id: 'string' }) || fits(content, { error_id: 'string' })),
  envelope: { title: [], detail: ['error_messages.0', 'error_message'], code: 'error_code', status: [] },
  entries: { at: 'validation_errors', place: 'parameter', message: 'reason', in: 'body' },
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
