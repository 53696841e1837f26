import type { HttpResponse } from '../core/http/message.ts';
import { readErrorBody } from '../core/shapes/error-body.ts';
import type { ErrorBody } from '../core/shapes/shape.ts';
import { sliceOf } from '../core/text/mapped-text.ts';
import type { Span } from '../core/text/span.ts';

/** The body of a 422 as the shapes see it. */
export function errorBodyOf(text: string, mediaType: string | null = null): ErrorBody {
  const response: HttpResponse = {
    statusCode: 422,
    statusFrom: null,
    statusSpan: null,
    reasonPhrase: null,
    headers: [],
    coverage: 'unknown',
    body: { content: sliceOf(text), mediaType },
  };
  return readErrorBody(response, null);
}

/** A body in which ⟦…⟧ stands around the name a person clicks and ⟪…⟫ around what is said about it. */
export function shownIn(marked: string): {
  readonly text: string;
  readonly field: Span;
  readonly message: Span;
} {
  const marks = new Map<string, number>();
  let text = '';
  for (const character of marked) {
    if ('⟦⟧⟪⟫'.includes(character)) marks.set(character, text.length);
    else text += character;
  }
  const at = (mark: string) => marks.get(mark) ?? -1;
  return {
    text,
    field: { start: at('⟦'), end: at('⟧') },
    message: { start: at('⟪'), end: at('⟫') },
  };
}
