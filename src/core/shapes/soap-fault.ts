import type { JsonNode } from '../json/node.ts';
import { localName, reachText } from './kit/reach.ts';
import type { ErrorBody, Shape } from './shape.ts';
import { readStructure } from './structural/index.ts';

/**
 * A SOAP fault: `<Envelope><Body><Fault><faultcode/><faultstring/><detail/>` (1.1), or `<Code/><Reason/><Detail/>` (1.2).
 *
 * @see {@link https://www.w3.org/TR/soap12-part1/#soapfault SOAP 1.2, Fault}
 */
export const soapFault: Shape = {
  id: 'soap-fault',
  name: 'SOAP fault',
  reference: 'https://www.w3.org/TR/soap12-part1/#soapfault',
  recognise: (body) =>
    faultOf(body) === undefined
      ? undefined
      : { confidence: 0.98, because: 'has a SOAP `Fault` in its `Body`' },
  exhaustive: true,
  extract: (body) => {
    const fault = faultOf(body);
    // One text a language.
    const texts = child(child(fault, 'Reason'), 'Text');
    return {
      title: null,
      detail: reachText(child(fault, 'faultstring') ?? texts?.elements[0] ?? texts, ['', '#text']),
      code: codeOf(child(fault, 'faultcode') ?? child(fault, 'Code')),
      statusCode: null,
      fieldErrors:
        fault === undefined ? [] : readStructure({ ...body, root: spoken(fault) }).error.fieldErrors,
    };
  },
};

/** SOAP 1.2 says its own class in `Value` and what the application means in a `Subcode`, which may hold another. */
function codeOf(code: JsonNode | undefined, depth = 0): string | null {
  const inner = child(code, 'Subcode');
  const meant = inner === undefined || depth > 8 ? null : codeOf(inner, depth + 1);
  return meant ?? reachText(child(code, 'Value') ?? code, ['', '#text']);
}

function faultOf({ kind, root }: ErrorBody): JsonNode | undefined {
  return kind === 'xml' ? child(child(root, 'Body'), 'Fault') : undefined;
}

/** The child element of this name, whatever its prefix. */
function child(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.members.slice(0, 20).find((member) => localName(member.name) === name)?.value;
}

/** What every fault has and that names no field. */
const own: ReadonlySet<string> = new Set('Code Reason Role Node faultcode faultactor'.split(' '));

/** The fault with what an application said in it: its string and its detail. */
function spoken(fault: JsonNode): JsonNode {
  const { kind, text, span, elements, members } = fault;
  return { kind, text, span, elements, members: members.filter(({ name }) => !own.has(localName(name))) };
}
