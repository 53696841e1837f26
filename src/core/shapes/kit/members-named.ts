import type { JsonNode } from '../../json/node.ts';
import type { Span } from '../../text/span.ts';
import { memberInSentence } from '../structural/sentence-member.ts';
import { reach, reachFirst, reachText } from './reach.ts';

/** A member's name and where the answer says it. */
export interface NamedMember {
  readonly text: string;
  readonly span: Span;
}

/** Where JSON Schema validators put the member that `required`, `additionalProperties` … are about. */
const holders = ['params', 'info'].flatMap((holder) =>
  ['missingProperty', 'additionalProperty', 'unevaluatedProperty', 'propertyName'].map(
    (name) => `${holder}.${name}`,
  ),
);
/** TypeBox lists them: one entry for all the members that an object lacks or has too many. */
const listHolders = [
  'requiredProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'dependencies',
].map((name) => `params.${name}.*`);

/**
 * The member of the place that an entry of a JSON Schema validator is about; `[]` when it is about the place itself.
 * Looks into the errors that the ajv-errors package replaced, too.
 */
export function membersNamed(entry: JsonNode): readonly NamedMember[] {
  const named = reachFirst(entry, holders);
  if (named?.kind === 'string' && named.text !== '') return [named];
  const listed = listHolders
    .flatMap((holder) => reach(entry, holder))
    .filter(({ kind }) => kind === 'string');
  if (listed.length > 0) return listed;
  // ajv puts the offending name of `propertyNames` beside `params`.
  const propertyName = reachFirst(entry, 'propertyName');
  if (propertyName?.kind === 'string' && propertyName.text !== '') return [propertyName];
  const replaced = reach(entry, 'params.errors.*');
  return replaced.flatMap((error) => {
    const inner = reachFirst(error, holders);
    return inner?.kind === 'string' ? [inner] : [];
  });
}

/** The same where only the sentence names the member (`'id' is a required property`). */
export function memberSaid(entry: JsonNode, address: string): readonly NamedMember[] {
  const name = memberInSentence(reachText(entry, address) ?? '');
  const said = reachFirst(entry, address);
  return name === undefined || said === undefined ? [] : [{ text: name, span: said.span }];
}

/** The members that fastest-validator's `objectStrict` finds surplus: it joins their names in `actual`. */
export function surplusMembers(entry: JsonNode): readonly NamedMember[] {
  const joined = reachText(entry, 'type') === 'objectStrict' ? reachFirst(entry, 'actual') : undefined;
  if (joined?.kind !== 'string') return [];
  return joined.text.split(', ').map((text) => ({ text, span: joined.span }));
}
