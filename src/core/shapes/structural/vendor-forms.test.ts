import { expect, test } from 'vitest';
import { inspect } from '../../diagnose.ts';

/** What is said of which place, as `pointer: sentence`. */
function saidIn(body: unknown, status = 400): readonly string[] {
  const paste = `HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}`;
  const { diagnosis } = inspect({ paste, request: null, now: 0 });
  return diagnosis.fieldErrors.map(({ pointer, message }) => `${pointer}: ${message}`);
}

test.each<[string, unknown, readonly string[]]>([
  [
    'reasons of their own under the sentence about them all',
    {
      error: {
        message: 'Seating could not be saved',
        fields: [{ name: 'rows', reason: 'must be positive' }],
      },
    },
    ['/rows: must be positive'],
  ],
  [
    'names alone under one sentence',
    { message: 'Some fields are taken', fields: [{ name: 'login' }, { name: 'mail' }] },
    ['/login: Some fields are taken', '/mail: Some fields are taken'],
  ],
  [
    'pairs called key and value',
    { type: 'BAD_REQUEST', invalid_parameters: [{ key: 'since', value: 'Is required.' }] },
    ['/since: Is required.'],
  ],
  ['pairs of a record', { error: 'Refused', labels: [{ key: 'colour', value: 'dark blue' }] }, []],
  [
    'constraints that failed',
    {
      failed_constraints: [{ message: 'A year goes with a month', reference: 'month' }],
      title: 'Bad Request',
    },
    ['/month: A year goes with a month'],
  ],
  [
    'two members that contradict each other',
    {
      stages: [
        {
          code: 'AMBIGUITY_DURING_PROCESSING',
          details: {
            ambiguity_due_to: [
              { api_name: 'from', json_path: '$.stages[0].from' },
              { api_name: 'days', json_path: '$.stages[0].days' },
            ],
          },
          message: 'Ambiguity while processing',
          status: 'error',
        },
      ],
    },
    ['/stages/0/from: Ambiguity while processing', '/stages/0/days: Ambiguity while processing'],
  ],
  [
    'a query parameter',
    { error: { code: 'missing_view', message: 'The view query parameter is required.' } },
    ['/view: The view query parameter is required.'],
  ],
  [
    'a value beside what is allowed',
    { error: "Invalid span 'week'. Valid options: day, month" },
    ["/span: Invalid span 'week'. Valid options: day, month"],
  ],
  ['a value beside nothing', { error: "Invalid coupon 'SUMMER'. It was used already." }, []],
  [
    'an option that is none',
    { error: { message: "'Big Box' is not an option. The existing options are: S,M" } },
    [],
  ],
  ['a list of results', { listOfReplyCodes: [{ code: 'e7', message: 'Error while booking the slot' }] }, []],
  [
    'parameters that describe something',
    { details: ['Row and seat parameters describe a seat that is taken.'] },
    [],
  ],
])('%s', (_, body, said) => {
  expect(saidIn(body)).toEqual(said);
});

test.each([
  ['it says "mail has already been taken" and “phone is invalid”.', ['/mail', '/phone']],
  [
    'as this shows:\n| Field | Message |\n|---|---|\n| reader.card | is required |\n| `copies` | is empty |\n',
    ['/reader/card', '/copies'],
  ],
  ['whose manual has\n| Name | Description |\n|---|---|\n| limit | How many there are. |\n', []],
  ['it says "you have one new message" and "see the manual".', []],
])('what a person tells: %s', (words, places) => {
  const { diagnosis } = inspect({ paste: `POST /members gives 422, ${words}`, request: null, now: 0 });
  expect(diagnosis.fieldErrors.map(({ pointer }) => pointer)).toEqual(places);
});

test.each([
  [{ velden: { dagen: 'moet minimaal 1 zijn' } }, ['/dagen: moet minimaal 1 zijn']],
  [{ detalles: { nombre: ['es obligatorio'] } }, ['/nombre: es obligatorio']],
])('%j: fields in a language of its own', (body, said) => {
  expect(saidIn(body)).toEqual(said);
});

test.each([
  [{ error: { explanation: 'The loan is closed.' } }, 'The loan is closed.', null],
  [{ statusMessage: 'The loan is closed.', resultCode: 'LOAN_CLOSED' }, 'The loan is closed.', 'LOAN_CLOSED'],
])('%j says what failed', (body, detail, code) => {
  const paste = `HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}`;
  expect(inspect({ paste, request: null, now: 0 }).diagnosis).toMatchObject({ detail, code });
});

test.each([
  [
    'a result beside its message',
    '<refundReply><messages><resultCode>Error</resultCode><message><code>E7</code><text>The refund was refused.</text></message></messages></refundReply>',
    'The refund was refused.',
  ],
  [
    'an error with a name, a code and a description',
    '<messages><message><error-name>NO_FUNDS</error-name><code>14</code><description>The wallet holds too  little.</description></message></messages>',
    'The wallet holds too  little.',
  ],
  [
    'an answer below its own name',
    '<s:Envelope xmlns:s="x"><s:Body><n:ratesResponse xmlns:n="y"><return><errorCode>3</errorCode><errorMessage>unknown account or secret</errorMessage></return></n:ratesResponse></s:Body></s:Envelope>',
    'unknown account or secret',
  ],
  [
    'a sentence under a name of its own',
    '<loanReply><loanTrxnStatus>False</loanTrxnStatus><loanTrxnError>Refused: the card is out of date</loanTrxnError></loanReply>',
    'Refused: the card is out of date',
  ],
])('XML: %s names no field', (_, body, detail) => {
  const paste = `HTTP/1.1 400 X\r\nContent-Type: application/xml\r\n\r\n<?xml version="1.0"?>${body}`;
  expect(inspect({ paste, request: null, now: 0 }).diagnosis).toMatchObject({ detail, fieldErrors: [] });
});

test('a name does not run into the next sentence', () => {
  const message = 'The sum exceeded what was lent. Sum must be lower than what was lent.';
  expect(saidIn({ errorMessage: message })).toEqual([]);
});
