import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { membersNamed } from './kit/members-named.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * LoopBack: `{"error": {"statusCode": 422, "name": "UnprocessableEntityError", "message": "…", "details": […]}}`.
 *
 * Version 4 lists ajv's errors (`path`, `code`, `info`); version 3 has maps `details.messages` and `details.codes`.
 *
 * @see {@link https://loopback.io/doc/en/lb4/Parsing-requests.html LoopBack, Parsing requests}
 */
export const loopback = apiShape({
  id: 'loopback',
  name: 'LoopBack',
  reference: 'https://loopback.io/doc/en/lb4/Parsing-requests.html',
  confidence: 0.93,
  because: 'has `error` with `statusCode` and `message`',
  body: { error: { statusCode: 'integer', message: 'string' } },
  envelope: {
    title: 'error.name',
    detail: 'error.message',
    code: ['error.code', 'error.name'],
    status: 'error.statusCode',
  },
  entries: {
    at: 'error.details',
    place: 'path',
    message: 'message',
    code: 'code',
    only: { path: 'string', message: 'string' },
    about: membersNamed,
  },
  fields: readModelErrors,
});

/** LoopBack 3: messages and codes by field, in the same order. */
function readModelErrors(content: JsonNode): readonly StatedFieldError[] {
  const [messages] = reach(content, 'error.details.messages');
  if (messages === undefined) return [];
  return messages.members.flatMap(({ name, nameSpan, value }) => {
    const codes = reach(content, `error.details.codes.${name}.*`);
    return value.elements.map(({ text }, index) =>
      stated({
        paths: readSpelledPath(name),
        message: text,
        code: codes[index]?.text ?? null,
        in: 'body',
        span: nameSpan,
      }),
    );
  });
}
