import type { JsonNode } from '../json/node.ts';
import { reach, reachFirst, reachText } from './kit/reach.ts';
import type { ErrorBody, Shape } from './shape.ts';

/** What a fault's struct calls its sentence and its code; libraries beside the specification have the second names. */
const sentenceNames = ['faultString', 'message'];
const codeNames = ['faultCode', 'code'];
/** How a value is written: with its type, or alone for a string. */
const written = ['string', 'int', 'i4', ''];

/**
 * An XML-RPC fault: a `<struct>` of `faultCode` and `faultString`, or one string, with HTTP status 200.
 *
 * @see {@link https://xmlrpc.com/spec.md XML-RPC, Fault example}
 */
export const xmlRpc: Shape = {
  id: 'xml-rpc',
  name: 'XML-RPC fault',
  reference: 'https://xmlrpc.com/spec.md',
  // The members of a struct are the answer's own.
  exhaustive: true,
  recognise: (body) =>
    sentenceOf(body) === null
      ? undefined
      : { confidence: 0.98, because: 'has a `fault` whose `value` says what is wrong' },
  extract: (body) => ({
    title: null,
    detail: sentenceOf(body),
    code: reachText(member(body, codeNames), written),
    statusCode: null,
    fieldErrors: [],
  }),
};

function sentenceOf(body: ErrorBody): string | null {
  if (body.kind !== 'xml') return null;
  return (
    reachText(member(body, sentenceNames), written) ??
    reachText(body.root, ['fault.value.string', 'fault.value'])
  );
}

/** The value of the fault's member with one of these names. */
function member({ root }: ErrorBody, names: readonly string[]): JsonNode | undefined {
  const members = reach(root, 'fault.value.struct.member').flatMap((node) =>
    node.kind === 'array' ? node.elements : [node],
  );
  const found = members.find((node) => names.includes(reachText(node, ['name', 'name.string']) ?? ''));
  return reachFirst(found, 'value');
}
