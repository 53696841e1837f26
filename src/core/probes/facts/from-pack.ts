import type { ApiFacts } from '../../checks/api-facts.ts';
import { isLookupName } from '../../checks/clues/record-id.ts';
import { type FieldFacts, nothingKnown } from '../../facts/field-facts.ts';
import { isDateName, isNumberName } from '../../values/names.ts';

/** Reading: names of points in time: a pack's date form speaks of days. */
const timeName = /_(?:at|on)$|(?:At|On)$|time/iu;

/** What a guide pack's facts say of a member by its name; `null` when they say nothing of it. */
export function factsFromPack(name: string, api: ApiFacts | null): FieldFacts | null {
  if (api === null || name === '') return null;
  if (api.systemFields.includes(name)) return { ...nothingKnown, source: 'pack', readOnly: true };
  if (api.dateFormat === 'YYYY-MM-DD' && isDateName(name) && !timeName.test(name))
    return { ...nothingKnown, source: 'pack', format: 'date' };
  if (api.recordId === 'uuid' && api.lookupSuffix !== null && isLookupName(name, api))
    return { ...nothingKnown, source: 'pack', format: 'uuid' };
  if (api.numbersInQuotes === 'refused' && isNumberName(name))
    return { ...nothingKnown, source: 'pack', types: ['number'] };
  return null;
}
