import { performance } from 'node:perf_hooks';
import { dump } from 'js-yaml';
import { inspect } from '../core/diagnose.ts';
import { readSchemaDocument } from '../openapi/schema-document.ts';
import { measure, percentile } from './measure.ts';
import type { Row } from './row.ts';

const words = 'What this field is for, in words that somebody wrote once. ';

function operation(index: number): unknown {
  const schema = { $ref: `#/components/schemas/S${index}` };
  return {
    put: {
      requestBody: { content: { 'application/json': { schema } } },
      responses: { 200: { description: 'changed' } },
    },
  };
}

/** An OpenAPI document with an operation and a schema of 20 fields for each of `count` records. */
function documentOf(count: number): unknown {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const fields = Array.from({ length: 20 }, (_, index) => [
    `field_${index}`,
    { type: index % 3 === 0 ? 'integer' : 'string', description: words, maxLength: 100 },
  ]);
  const schema = { type: 'object', required: ['field_1'], properties: Object.fromEntries(fields) };
  return {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1' },
    paths: Object.fromEntries(indexes.map((index) => [`/s${index}/{id}`, operation(index)])),
    components: {
      schemas: Object.fromEntries(indexes.map((index) => [`S${index}`, structuredClone(schema)])),
    },
  };
}

const paste = 'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n{"message":"refused"}';
const request =
  'PUT /s7/1 HTTP/1.1\nHost: a.test\nContent-Type: application/json\n\n{"field_0":"x","field_2":"y","field_3":4}';

/** Reading schema documents of 20 MB, and what one costs a diagnosis. */
export function* schemaRows(): Generator<Row> {
  const document = documentOf(5_900);
  const json = JSON.stringify(document);
  const size = `${Math.round(json.length / 1_000_000)} MB`;
  const contest = {
    run: () => readSchemaDocument(json, 'bench.json'),
    reference: () => JSON.parse(json) as unknown,
  };
  yield {
    what: `read OpenAPI, JSON, ${size}`,
    measured: measure(contest, 3_000).ratio,
    target: null,
    unit: '× JSON.parse',
  };
  const yaml = dump(document, { noRefs: true, lineWidth: -1 });
  const begun = performance.now();
  const { reader } = readSchemaDocument(yaml, 'bench.yaml');
  const yamlSize = `${Math.round(yaml.length / 1_000_000)} MB`;
  yield {
    what: `read OpenAPI, YAML, ${yamlSize}`,
    measured: (performance.now() - begun) / 1_000,
    target: null,
    unit: 's, once',
  };
  const check = () => inspect({ paste, request, now: 0, schema: reader });
  percentile(check, 0.5);
  yield {
    what: `diagnose 2 KB against ${yamlSize}, 95th percentile`,
    measured: percentile(check, 0.95),
    target: null,
    unit: 'ms',
  };
}
