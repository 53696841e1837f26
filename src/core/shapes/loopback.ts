import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { valueOf } from './kit/members.ts';
import { membersNamed } from './kit/members-named.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * LoopBack: `{"error": {"statusCode": 422, "name": "UnprocessableEntityError", "message": "…", "details": […]}}`.
 *
 * Version 4 lists ajv's errors (`path`, `code`, `info`); version 3 has maps `details.messages` and `details.codes`.
 *
 * @see {@link https://loopback.io/doc/en/lb4/apidocs.rest.resthttperrors.validationerrordetails.html LoopBack, ValidationErrorDetails}
 */
export const loopback = apiShape({
  id: 'loopback',
  name: 'LoopBack',
  reference: 'https://loopback.io/doc/en/lb4/apidocs.rest.resthttperrors.validationerrordetails.html',
  confidence: 0.93,
  because: 'has `error` with `statusCode` and `message`',
  body: { error: { statusCode: 'integer', message: 'string' } },
  envelope: {
    title: 'error.name',
    detail: 'error.message',
    code: ['error.code', 'error.name'],
    status: 'error.statusCode',
  },
  fields: (content) => {
    const parameter = readParameter(content);
    if (parameter.length > 0) return parameter;
    return [...readEntries(reach(content, 'error.details.*'), detail), ...readModelErrors(content)];
  },
});

const detail: EntryRule = {
  place: 'path',
  message: 'message',
  code: 'code',
  only: { path: 'string', message: 'string' },
  about: membersNamed,
};

/** LoopBack 3: messages and codes by field, in the same order. */
function readModelErrors(content: JsonNode): readonly StatedFieldError[] {
  const [messages] = reach(content, 'error.details.messages');
  if (messages === undefined) return [];
  const codesOf = reach(content, 'error.details.codes');
  return messages.members.flatMap(({ name, nameSpan, value }) => {
    const codes = codesOf.flatMap((map) => valueOf(map, name)?.elements ?? []);
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

/** Reading: the parameter's name at the sentence's end. */
const parameterName = /\bparameter "?([\w.-]{1,100})"?\.?$/u;

/** A query parameter that holds JSON: the details point into its value, the sentence names the parameter. */
function readParameter(content: JsonNode): readonly StatedFieldError[] {
  const [message] = reach(content, 'error.message');
  const code = reachText(content, 'error.code');
  const name =
    code === 'INVALID_PARAMETER_VALUE' ? parameterName.exec(message?.text.slice(-200) ?? '')?.[1] : undefined;
  if (message === undefined || name === undefined) return [];
  return [
    stated({
      paths: [[name]],
      message: message.text,
      code,
      in: 'query',
      span: message.span,
      said: 'sentence',
    }),
  ];
}
