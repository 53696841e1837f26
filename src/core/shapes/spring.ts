import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Spring Boot's error attributes: `timestamp`, `status`, `error`, `path` (the URL), and with details `message`, `errors[]`.
 *
 * `errors[]` are the `BindingResult`'s: `field`, `defaultMessage`, `code`, `rejectedValue`; an object error has no field.
 *
 * @see {@link https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling Spring Boot, Error Handling}
 */
export const spring = apiShape({
  id: 'spring',
  name: 'Spring Boot',
  reference:
    'https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling',
  confidence: 0.94,
  because: "has Spring's `timestamp`, `status` and `error`",
  body: { timestamp: 'string|number', status: 'integer', error: 'string' },
  envelope: { title: 'error', detail: 'message', code: ['exception', 'code'], status: 'status' },
  entries: {
    at: 'errors',
    place: 'field',
    message: ['defaultMessage', 'message'],
    code: 'code',
    whole: true,
    only: 'object',
  },
  fields: (content) =>
    reach(content, 'message').flatMap((node) => {
      const chain = referenceChain.exec(node.text.slice(0, 4000))?.[1];
      if (chain === undefined) return [];
      return [
        stated({
          paths: readSpelledPath(chain),
          message: node.text,
          in: 'body',
          span: node.span,
          said: 'sentence',
        }),
      ];
    }),
});

/** Reading: Jackson's way from the root type to the member, in parentheses. */
const referenceChain = /\(through reference chain: ([^()]{1,500})\)/u;
