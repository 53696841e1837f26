import type { Exchange, HttpRequest } from '../../http/message.ts';

/**
 * A request known from one text joined with what another text says of its answers: every answer was caused by it.
 * Where the answers' text shows a request itself (`curl -v`), that one is truer, only its body is filled in.
 */
export function answered(request: HttpRequest, answers: readonly Exchange[]): readonly Exchange[] {
  if (answers.length === 0) return [{ request, response: null, failure: null, startedAt: null }];
  return answers.map((answer) => ({
    ...answer,
    request: answer.request === null ? request : withBody(withAddress(answer.request, request), request),
  }));
}

/** The address may be known whole where the message shows its path alone. */
function withAddress(shown: HttpRequest, known: HttpRequest): HttpRequest {
  const { target } = shown;
  const isSame = target?.startsWith('/') === true && known.targetUri?.endsWith(target) === true;
  return isSame ? { ...shown, targetUri: known.targetUri } : shown;
}

function withBody(shown: HttpRequest, known: HttpRequest): HttpRequest {
  if (shown.body !== null || known.body === null || shown.method !== known.method) return shown;
  return { ...shown, body: known.body, bodyAbsent: null };
}
