import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { guideSchema, jsonSchemaOf, packSchema } from './schema.ts';

// `npx vitest run src/guides/json-schema.test.ts -u` writes both files anew.
test.each([
  { name: 'guide', schema: guideSchema, file: '../../public/guide.schema.json' },
  { name: 'pack', schema: packSchema, file: '../../public/pack.schema.json' },
])('the JSON Schema of a $name that editors read is the one the compiler uses', async ({ schema, file }) => {
  const options = { ...(await resolveConfig(import.meta.filename)), plugins: [], parser: 'json' };
  const text = await format(JSON.stringify(jsonSchemaOf(schema), null, 2), options);
  await expect(text).toMatchFileSnapshot(file);
});
