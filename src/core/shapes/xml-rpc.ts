import type { JsonNode } from '../json/node.ts';
import { reach, reachFirst, reachText } from './kit/reach.ts';
import type { ErrorBody, Shape } from './shape.ts';

/**
 * An XML-RPC fault: a `<struct>` of `faultCode` and `faultString`, with HTTP status 200.
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
    member(body, 'faultString') === undefined
      ? undefined
      : { confidence: 0.98, because: 'has a `fault` with `faultCode` and `faultString`' },
  extract: (body) => ({
    title: null,
    detail: reachText(member(body, 'faultString'), ['', 'string']),
    code: reachText(member(body, 'faultCode'), ['int', 'i4', 'string', '']),
    statusCode: null,
    fieldErrors: [],
  }),
};

/** The value of the fault's member with this name. */
function member({ kind, root }: ErrorBody, name: string): JsonNode | undefined {
  if (kind !== 'xml') return undefined;
  const members = reach(root, 'fault.value.struct.member').flatMap((node) =>
    node.kind === 'array' ? node.elements : [node],
  );
  const found = members.find((node) => reachText(node, ['name', 'name.string']) === name);
  return reachFirst(found, 'value');
}
