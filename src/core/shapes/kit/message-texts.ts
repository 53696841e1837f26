import { decodeJsonString } from '../../json/strings.ts';
import { type MappedText, sliceOf } from '../../text/mapped-text.ts';
import type { ErrorBody } from '../shape.ts';
import { reach } from './reach.ts';

/** Where an answer keeps the text that says what is wrong; `''` is a body that is one JSON string. */
const addresses = ['', 'message', 'error', 'error.message', 'detail', 'msg', 'Message'];

/** The texts in which the body says what is wrong, decoded: a text body is one itself. */
export function messageTexts(body: ErrorBody): readonly MappedText[] {
  if (body.kind !== 'json') return body.kind === 'text' ? [sliceOf(body.text)] : [];
  return addresses
    .flatMap((address) => reach(body.root, address))
    .filter(({ kind }) => kind === 'string')
    .map(({ span }) => decodeJsonString(body.text, span));
}
