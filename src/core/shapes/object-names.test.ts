import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';

/** What each field error of an answer is about, and the shape that read it. */
function readIn(body: unknown): unknown {
  const answer = `HTTP/1.1 422 Unprocessable Content\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}`;
  const { diagnosis } = inspectUnguarded({ paste: answer, now: 0 });
  return [diagnosis.shape?.id, diagnosis.fieldErrors.map(({ path }) => path.join('/'))];
}

test.each([
  [
    "marshmallow's, below a sentence",
    { message: 'Refused', errors: { _schema: ['A tour needs a guide.'], boats: ['Too many.'] } },
    ['laravel', ['', 'boats']],
  ],
  [
    "Django's, of a list of forms",
    { guests: [{}, { name: ['Too long.'] }], non_form_errors: ['At most three guests.'] },
    ['drf', ['guests/1/name', '']],
  ],
  [
    "pydantic's, in a pointer",
    {
      type: 'https://tours.example/invalid',
      title: 'Refused',
      status: 422,
      errors: [{ pointer: '#/boats/0/__root__', detail: 'A boat needs a crew.' }],
    },
    ['problem-details', ['boats/0']],
  ],
  [
    "Django REST's, at the end of a path",
    {
      type: 'validation_error',
      errors: [{ code: 'empty', detail: 'May not be empty.', attr: 'boats.non_field_errors' }],
    },
    ['drf-standardized', ['boats']],
  ],
])('a name for the object itself is no member: %s', (_, body, read) => {
  expect(readIn(body)).toEqual(read);
});

test("what Symfony's form says beside its children is about the form", () => {
  const boats = [{ errors: [], children: { sail: { errors: [{ message: 'Pick a sail.', cause: {} }] } } }];
  const body = {
    title: 'Validation Failed',
    type: 'https://symfony.com/errors/form',
    code: null,
    errors: [{ message: 'This form should not contain extra fields.', cause: {} }],
    children: {
      day: { errors: [{ message: 'This value is not valid.', cause: {} }] },
      boats: { errors: [], children: boats },
    },
  };
  expect(readIn(body)).toEqual(['symfony-form', ['', 'day', 'boats/0/sail']]);
});

test('one error below `message` is an error, not a map of fields', () => {
  const body = { message: { code: 'BERTH_TAKEN', field: 'berth', message: 'This berth is taken.' } };
  expect(readIn(body)).toEqual(['structural', ['berth']]);
});
