import { headerField, type HttpRequest } from '../http/message.ts';
import type { RequestParts } from './request-parts.ts';
import { headText, type HiddenField, hiddenFields } from './head-text.ts';
import { hideInUrl } from './hide-secrets.ts';
import { joined, type Template } from './template.ts';
import { variableName, VariableBook } from './variable-names.ts';

/** Reading: userinfo in a URL, RFC 3986 §3.2.1. */
const userinfo = /^([a-z][a-z\d+.-]{0,30}:\/\/)([^/?#@\s]{1,400})@/iu;
/** Reading: a variable in front of a path, as people keep a base address: `$BASE/x`, `{{base}}/x`, `%BASE%/x`, `<base>/x`. */
const baseVariable =
  /^(?:https?:\/\/)?(?:\$\{?(\w{1,60})\}?|\{\{?\s{0,4}([\w.-]{1,60})\s{0,4}\}?\}|%(\w{1,60})%|<([\w .-]{1,60})>)(?=[/?#]|$)/u;

/** Methods that change something each time they are sent, RFC 9110 §9.2.2. */
const writesAnew = /^(?:POST|PATCH)$/u;

/**
 * The request of a diagnosis without its body and without its secrets. `isOutcomeOpen`: nobody knows whether the server
 * has carried it out. Never throws.
 */
export function readParts(request: HttpRequest, isOutcomeOpen: boolean): RequestParts {
  const book = new VariableBook();
  const notes: string[] = [];
  const body = request.body?.content.text ?? '';
  const method = request.method ?? (body === '' ? 'GET' : 'POST');
  const address = addressOf(request, notes);
  const login = userinfo.exec(address);
  const plain = login === null ? address : address.replace(userinfo, '$1');
  const url = urlOf(plain, book);
  const headers: HiddenField[] = hiddenFields(request.headers, book);
  const head = headText(headers);
  if (login !== null && !headers.some(({ name }) => name.toLowerCase() === 'authorization')) {
    const what = 'the base64 form of `user:password`, which stood in the URL';
    const variable = book.nameFor(login[2] ?? '', 'BASIC_CREDENTIALS', what);
    const value = ['Basic ', { variable }];
    headers.push({ name: 'Authorization', value, sizes: book.sizesOf(value) });
  }
  if (
    request.coverage === 'sanitized' &&
    !headers.some(({ name }) => /^(?:authorization|cookie)$/iu.test(name))
  ) {
    notes.push(
      'A copy made by a browser may leave credentials out. Add the field or cookie that your API wants.',
    );
  }
  if (isOutcomeOpen && writesAnew.test(method)) {
    notes.push(
      `Your \`${method}\` may have been carried out. Look for its record before you send another one.`,
    );
  }
  return {
    method,
    url,
    urlSizes: book.sizesOf(url),
    headers,
    head,
    mediaType: request.body?.mediaType ?? null,
    variables: book.variables(),
    bodyIs: bodyIs(request, body),
    echoes: book.values().flatMap(({ value, variable }) => {
      const start = body.indexOf(value);
      return start < 0 ? [] : [{ start, end: start + value.length, variable }];
    }),
    notes,
  };
}

function addressOf(request: HttpRequest, notes: string[]): string {
  if (request.target !== null && baseVariable.test(request.target)) return request.target;
  if (request.targetUri !== null) return request.targetUri;
  const target = request.target ?? '';
  notes.push('Write the host of your API in place of `HOST`.');
  return `https://HOST${target === '' || target.startsWith('/') ? target : `/${target}`}`;
}

function urlOf(address: string, book: VariableBook): Template {
  const fragment = address.indexOf('#');
  const sent = fragment < 0 ? address : address.slice(0, fragment);
  const base = baseVariable.exec(sent);
  if (base === null) return hideInUrl(sent, book);
  const name = base[1] ?? base[2] ?? base[3] ?? base[4] ?? 'base';
  const variable = book.nameFor(
    base[0],
    variableName(name),
    'the address that the paths of the API stand behind',
  );
  return joined([{ variable }, ...hideInUrl(sent.slice(base[0].length), book)]);
}

function bodyIs(request: HttpRequest, body: string): RequestParts['bodyIs'] {
  // Of an address alone nobody says that it had a body.
  if (request.body === null)
    return request.bodyAbsent === 'not-captured' && request.method !== null ? 'elsewhere' : 'in-text';
  // A boundary that is stated is the one of the text.
  const stated = headerField(request.headers, 'content-type')?.value ?? '';
  const isForm = request.body.mediaType === 'multipart/form-data' && !/boundary=/iu.test(stated);
  return isForm && body.startsWith('--') ? 'form-parts' : 'in-text';
}
