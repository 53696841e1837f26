import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { surplusMembers } from './kit/members-named.ts';
import { fits } from './kit/pattern.ts';

/**
 * fastest-validator: entries with `type`, `message`, `field` and `actual`.
 *
 * @see {@link https://github.com/icebob/fastest-validator fastest-validator}
 */
export const fastestValidator = apiShape({
  id: 'fastest-validator',
  name: 'fastest-validator',
  reference: 'https://github.com/icebob/fastest-validator',
  confidence: 0.86,
  because: 'has entries with `type`, `field`, `message` and `actual`',
  entry: { type: 'string', message: 'string', field: 'string' },
  when: (body) =>
    listsOf(body, { type: 'string', field: 'string' }).some(({ elements }) =>
      elements
        .slice(0, 5)
        .some((entry) => fits(entry, { actual: 'any' }) || fits(entry, { expected: 'any' })),
    ),
  entries: { place: 'field', message: 'message', code: 'type', whole: true, about: surplusMembers },
});
