import { expect, test } from 'vitest';
import { formats } from '../../core/formats/index.ts';
import { formatNames } from './format-names.ts';

test('every format has a name on screen', () => {
  expect(Object.keys(formatNames).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
});
