import { expect, test } from 'vitest';
import { readRequest } from './read-request.ts';

const JSON_BODY = '{"name":"Ada","birth_date":"31/12/1990"}';
const URI = 'https://acme.haricrm.com/api/records/contact';

test.each([
  ['a bare JSON body', JSON_BODY, null, JSON_BODY],
  ['a form body', 'name=Ada&city=Paris', null, 'name=Ada&city=Paris'],
  ['an XML body', '<contact><name>Ada</name></contact>', null, '<contact><name>Ada</name></contact>'],
  [
    'a raw request',
    `POST /api/records/contact HTTP/1.1\r\nHost: acme.haricrm.com\r\n\r\n${JSON_BODY}`,
    'POST',
    JSON_BODY,
  ],
  ['a curl command', `curl ${URI} -d '${JSON_BODY}'`, 'POST', JSON_BODY],
  ['a fetch call', `fetch("${URI}", {"method":"PUT","body":${JSON.stringify(JSON_BODY)}})`, 'PUT', JSON_BODY],
  ['a body in a fence', `\`\`\`json\n${JSON_BODY}\n\`\`\``, null, JSON_BODY],
  ['a cut-off body', JSON_BODY.slice(0, 20), null, JSON_BODY.slice(0, 20)],
  ['a JSON body that is a list', '[{"name":"Ada"}]', null, '[{"name":"Ada"}]'],
  ['records of a bulk request', '{"a":1}\n{"a":2}\n', null, '{"a":1}\n{"a":2}\n'],
  ['a command whose body has curly quotes', `curl ${URI} -d '{"t":"‘q’ “d”"}'`, 'POST', '{"t":"‘q’ “d”"}'],
  ['a body with members that a record has too', '{"status":200,"headers":{"a":"b"},"data":"x"}', null, 'x'],
])('%s', (_, text, method, body) => {
  const request = readRequest(text).value;
  expect(request?.method ?? null).toBe(method);
  expect(request?.body?.content.text).toBe(body);
});

test.each(['', '  \n\t ', '\ufeff'])('a blank text holds no request: %j', (text) => {
  expect(readRequest(text)).toEqual({ value: null, problems: [] });
});

test('a request is preferred over a recorded exchange without a body', () => {
  const text = `GET /api HTTP/1.1\nHost: a.example\n\nPOST /api HTTP/1.1\nHost: a.example\nContent-Length: 2\n\n{}\n\nGET /b HTTP/1.1\nHost: a.example\n`;
  expect(readRequest(text).value?.method).toBe('POST');
});
