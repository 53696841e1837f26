import { headerFields, type HttpRequest } from '../core/http/message.ts';

/** The value of a cookie that a request sends, RFC 6265 §4.2.1; `undefined` when it sends none of that name. */
export function cookieNamed(request: HttpRequest, name: string): string | undefined {
  for (const { value } of headerFields(request.headers, 'cookie')) {
    for (const pair of value.split(';')) {
      const equals = pair.indexOf('=');
      if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
    }
  }
  return undefined;
}
