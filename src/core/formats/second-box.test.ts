import { expect, test } from 'vitest';
import { headerField } from '../http/message.ts';
import { MARK, secondBoxInputs } from '../../testing/second-box-inputs.ts';
import { toSource } from '../text/mapped-text.ts';
import { readRequest } from './read-request.ts';

test.each(Object.entries(secondBoxInputs))('%s', (_, wanted) => {
  const { text } = wanted;
  const request = readRequest(text).value;
  const content = request?.body?.content;
  const got = {
    method: request?.method,
    uri: request?.targetUri,
    target: request?.target,
    type: headerField(request?.headers ?? [], 'content-type')?.value.split(';')[0],
    body: content?.text ?? null,
    absent: request?.bodyAbsent ?? null,
  };
  const { text: _text, ...expected } = wanted;
  expect(got).toMatchObject(expected);
  // Every place leads back to the text as it was pasted.
  const at = content?.text.indexOf(MARK) ?? -1;
  const source =
    content === undefined || at < 0 ? null : toSource(content, { start: at, end: at + MARK.length });
  expect(source === null ? MARK : text.slice(source.start, source.end)).toBe(MARK);
  const { targetSpan } = request ?? {};
  const written = targetSpan ? text.slice(targetSpan.start, targetSpan.end) : null;
  expect(written === null || (request?.target ?? '').startsWith(written.slice(0, 20))).toBe(true);
});
