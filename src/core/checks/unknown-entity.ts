import type { Check } from './check.ts';
import { apiOf, decoded, readAddress, readRecordAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { missingThing } from './clues/missing-thing.ts';
import { nearestName } from '../values/near-name.ts';
import { quoted } from './clues/words.ts';

/** The kind of record in the path is none the API has: plural, capital letters, a label, a slip, or not installed. */
export const unknownEntity: Check = {
  id: 'unknown-entity',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && statusCode !== 404 && statusCode !== 400 && statusCode !== 403) return null;
    const api = apiOf(evidence);
    const address = readAddress(evidence.request);
    const segment = address === null ? null : readRecordAddress(address, api).entity;
    const missing = missingThing(evidence);
    const said = missing?.kind === 'entity' && evidence.fieldErrors.length === 0 ? missing.saying : null;
    const named =
      segment === null
        ? (/['"`]([\w .-]{1,80})['"`]/u.exec(said?.words ?? '')?.[1] ?? null)
        : decoded(segment.text);
    const entities = api?.entities ?? [];
    const span =
      address === null || segment === null || (api === null && said === null)
        ? null
        : inTarget(address.request, segment.start, segment.end);
    if (named !== null && entities.includes(named)) {
      if (said === null)
        return statusCode === 404
          ? pass(`${quoted(named, 40)} is an entity the API documents`, inRequest(span, 'documented'))
          : null;
      return fail(
        'unknown-entity',
        'likely',
        `${quoted(named, 40)} may not be installed here, or not be visible to you`,
        'Look whether the entity shows up in the schema for this very user; a solution may have to be installed first.',
        [...inRequest(span, 'refused'), ...said.labels],
      );
    }
    if (said === null && (named === null || entities.length === 0 || missing !== null || statusCode !== 404))
      return null;
    const near = named === null ? null : nearestName(named, entities);
    const shown = named === null ? 'this entity' : quoted(named, 40);
    const labels = [
      ...inRequest(span, near === null ? 'no such entity' : `${near}?`),
      ...(said?.labels ?? []),
    ];
    const help =
      near === null
        ? 'List the entities of your workspace in its schema, and use the machine name: lower case, singular.'
        : `Write ${quoted(near, 40)}: the machine name, lower case and singular.`;
    if (said !== null)
      return fail('unknown-entity', 'certain', `The API knows no entity ${shown}`, help, labels);
    return near === null
      ? fail(
          'unknown-entity',
          'likely',
          `${shown} may be no entity of this workspace: the documented names differ`,
          help,
          labels,
        )
      : fail(
          'unknown-entity',
          'likely',
          `${shown} was probably meant to be ${quoted(near, 40)}`,
          help,
          labels,
        );
  },
};
