import { rowsOf } from './row.ts';

/** Values of theatres, seats and their visitors, judged before any probe saw them. */
export const stageDaysRows = [
  ...rowsOf('premiere', 'Invalid ISO date', [
    ['"4.5.2026"', ['"2026-05-04"', '"2026-04-05"'], 'likely', '"2026-05-04"', 'date-form'],
    ['"24.5.2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
    ['"24 mai 2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
    ['"24/May/2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
    ['"2026.05.24"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
    ['"20260524"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
    ['"2026-05-24T19:30"', '"2026-05-24"', 'likely', '"2026-05-24"', 'date-form'],
    ['"31.04.2026"', ['"2026-04-30"'], 'likely', '"2026-04-30"', 'impossible-date'],
    ['"2026-05"', ['"2026-05-01"'], 'likely', '"2026-05-01"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'premiere must be a valid ISO 8601 date string', [
    ['"24-05-2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'The premiere field must be a valid date.', [
    ['"May 24th 2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'The premiere field must match the format d.m.Y.', [
    ['"2026-05-24"', '"24.05.2026"', 'certain', '"24.05.2026"', 'date-form'],
    ['"24/05/2026"', '"24.05.2026"', 'certain', '"24.05.2026"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'must be in the format DD.MM.YYYY', [
    ['"24.5.26"', ['"24.05.2026"', '"24.05.1926"'], 'likely', '"24.05.2026"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'Datum muss im Format JJJJ-MM-TT angegeben werden', [
    ['"24.05.2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'Formato de fecha inválido, use AAAA-MM-DD', [
    ['"24/05/2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'Formato data non valido (GG/MM/AAAA)', [
    ['"2026-05-24"', '"24/05/2026"', 'certain', '"24/05/2026"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'data inválida, use o formato DD/MM/AAAA', [
    ['"2026-05-24"', '"24/05/2026"', 'certain', '"24/05/2026"', 'date-form'],
  ]),
  ...rowsOf('premiere', 'expected "2006-01-02" layout', [
    ['"24.05.2026"', '"2026-05-24"', 'certain', '"2026-05-24"', 'date-form'],
  ]),
  ...rowsOf('doors_at', 'must be a valid RFC3339 timestamp', [
    ['"2026-05-24 19:30"', '"2026-05-24T19:30:00Z"', 'likely', '"2026-05-24T19:30:00Z"', 'date-form'],
    [
      '"2026-05-24T19:30:00.000"',
      '"2026-05-24T19:30:00.000Z"',
      'likely',
      '"2026-05-24T19:30:00.000Z"',
      'date-form',
    ],
    ['"24.05.2026 19:30"', '"2026-05-24T19:30:00Z"', 'likely', '"2026-05-24T19:30:00Z"', 'date-form'],
    ['1779651000', '"2026-05-24T19:30:00Z"', 'likely', '"2026-05-24T19:30:00Z"', 'date-form'],
  ]),
  ...rowsOf(
    'doors_at',
    'Cannot deserialize value of type `java.time.Instant` from String "2026-05-24": Failed to deserialize java.time.Instant',
    [['"2026-05-24"', '"2026-05-24T00:00:00Z"', 'likely', '"2026-05-24T00:00:00Z"', 'date-form']],
  ),
  ...rowsOf(
    'doors_at',
    'Cannot deserialize value of type `java.time.LocalDateTime` from String "2026-05-24T19:30:00Z"',
    [['"2026-05-24T19:30:00Z"', '"2026-05-24T19:30:00"', 'likely', '"2026-05-24T19:30:00"', 'date-form']],
  ),
  ...rowsOf('doors_at', 'Expected epoch milliseconds', [
    ['"2026-05-24T19:30:00Z"', '1779651000000', 'certain', '1779651000000', 'date-form'],
  ]),
  ...rowsOf('length', 'Invalid ISO duration', [
    ['"2h 15m"', '"PT2H15M"', 'likely', '"PT2H15M"', 'time-form'],
  ]),
  ...rowsOf('starts', 'must be a time (HH:MM)', [
    ['"7pm"', '"19:00"', 'likely', '"19:00"', 'time-form'],
    ['"19.30 Uhr"', '"19:30"', 'likely', '"19:30"', 'time-form'],
  ]),
];
