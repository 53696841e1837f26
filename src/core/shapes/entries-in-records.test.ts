import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import type { Path } from '../json/node.ts';

/** [what the answer does, its shape, its body, the request's body, where the error lies] */
test.each<[string, string, unknown, unknown, Path]>([
  [
    'calls the record by its reference',
    'field-messages',
    { errors: [{ parcelRef: 'P-2', field: 'weight', message: 'must be at most 5' }] },
    {
      parcels: [
        { ref: 'P-1', weight: 1 },
        { ref: 'P-2', weight: 9 },
      ],
    },
    ['parcels', 1, 'weight'],
  ],
  [
    'counts the records from one',
    'field-messages',
    { message: 'Refused', errors: [{ row: 2, field: 'weight', message: 'must be at most 5' }] },
    [{ weight: 1 }, { weight: 9 }],
    [1, 'weight'],
  ],
  [
    'gives the whole path, which the number does not change',
    'field-messages',
    { errors: [{ row: 2, field: 'parcels[0].weight', message: 'must be at most 5' }] },
    { parcels: [{ weight: 9 }, { weight: 1 }] },
    ['parcels', 0, 'weight'],
  ],
  [
    'names the member in its sentence only',
    'xero',
    {
      ErrorNumber: 10,
      Type: 'ValidationException',
      Message: 'A validation exception occurred',
      Elements: [{ ValidationErrors: [{ Message: 'Due date is required' }] }],
    },
    { Invoices: [{ DueDate: '' }] },
    ['Invoices', 0, 'DueDate'],
  ],
  [
    'names the property in a message with its language',
    'odata',
    {
      error: {
        code: 'SY/530',
        message: { lang: 'en', value: "Property 'StartsOn' at offset '12' has invalid value 'x'" },
        innererror: {
          errordetails: [
            {
              code: 'SY/530',
              message: "Property 'StartsOn' at offset '12' has invalid value 'x'",
              propertyref: '',
            },
          ],
        },
      },
    },
    { StartsOn: 'x' },
    ['StartsOn'],
  ],
  [
    'lists surplus members by what was found',
    'moleculer',
    {
      name: 'ValidationError',
      message: 'Parameters validation error!',
      code: 422,
      type: 'VALIDATION_ERROR',
      data: [
        {
          type: 'objectStrict',
          message: "The object '' contains forbidden keys: 'foo'.",
          expected: 'a',
          actual: 'foo',
        },
      ],
    },
    { a: 1, foo: 2 },
    ['foo'],
  ],
  [
    'names columns by their labels',
    'servicenow',
    {
      error: {
        message: 'Operation Failed',
        detail: 'The following fields are mandatory: Short description',
      },
      status: 'failure',
    },
    { short_description: '' },
    ['short_description'],
  ],
])('an answer that %s', (_, shape, answer, request, path) => {
  const paste = `HTTP/1.1 422 X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(answer)}`;
  const { diagnosis } = inspectUnguarded({ paste, request: JSON.stringify(request), now: 0 });
  expect({ shape: diagnosis.shape?.id, paths: diagnosis.fieldErrors.map((field) => field.path) }).toEqual({
    shape,
    paths: [path],
  });
});
