import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

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
  // An API of its own on top of it.
  when: (_, content) => !fits(content, { details: [{ violation: 'string' }] }),
  envelope: { title: 'error', detail: 'message', code: ['exception', 'code'], status: 'status' },
  entries: {
    at: 'errors',
    place: 'field',
    message: ['defaultMessage', 'message'],
    code: 'code',
    whole: true,
    only: 'object',
  },
});
