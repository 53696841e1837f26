import type { JsonNode } from '../../json/node.ts';
import { plainName } from './values.ts';

/** Names that error bodies are made of. */
const ERROR_NAMES = new Set(
  (
    'error errors message messages msg detail details code status statuscode title type violations issues fieldviolations ' +
    'validationerrors invalidparams fault faultstring errorcode errormessage errordescription reason problems validation ' +
    'innererror traceid requestid correlationid instance success fields nonfielderrors'
  ).split(' '),
);

/** How much a value looks like an API's error answer; of equal ones the larger weighs more. */
export function errorWeight(node: JsonNode): number {
  const object = node.kind === 'array' ? node.elements[0] : node;
  let weight = Math.min(1, (node.span.end - node.span.start) / 100000);
  for (const member of object?.members.slice(0, 100) ?? [])
    if (ERROR_NAMES.has(plainName(member.name))) weight += 1;
  return weight + (object?.kind === 'object' ? 0.5 : 0);
}
