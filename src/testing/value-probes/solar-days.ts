import { rowsOf } from './row.ts';

/** Values of solar plants and their owners, judged before any probe saw them. */
export const solarDaysRows = [
  ...rowsOf('decommissioned_on', 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.', [
    ['""', 'null', 'likely', 'null', 'empty-value'],
  ]),
  ...rowsOf('decommissioned_on', 'Invalid date', [
    ['"null"', 'null', 'likely', 'null', 'quoted-literal'],
    ['"None"', 'null', 'likely', 'null', 'quoted-literal'],
  ]),
  ...rowsOf('decommissioned_on', "Parsing error: '' is not a date", [
    ['""', 'null', 'likely', 'null', 'empty-value'],
  ]),
  ...rowsOf('commissioned_on', 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.', [
    ['"17.08.2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"08/17/2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"08/07/2025"', ['"2025-07-08"', '"2025-08-07"'], 'likely', '"2025-07-08"', 'date-form'],
    ['"17. August 2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"17 août 2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"17 de agosto de 2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"Sunday, August 17th, 2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"2025-8-7"', '"2025-08-07"', 'certain', '"2025-08-07"', 'date-form'],
    ['"17-08-25"', ['"2025-08-17"', '"1925-08-17"'], 'likely', '"2025-08-17"', 'date-form'],
    ['"2025-08"', ['"2025-08-01"'], 'likely', '"2025-08-01"', 'date-form'],
    ['"2025-08-32"', ['"2025-08-31"'], 'likely', '"2025-08-31"', 'impossible-date'],
    ['"2025-W33-7"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"2025-08-17T22:30:00Z"', '"2025-08-17"', 'likely', '"2025-08-17"', 'date-form'],
  ]),
  ...rowsOf('commissioned_on', 'Input should be a valid date or datetime, invalid character in year', [
    ['"17/08/2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
  ]),
  ...rowsOf('commissioned_on', 'Datetimes provided to dates should have zero time - e.g. be exact dates', [
    ['"2025-08-17T22:30:00Z"', '"2025-08-17"', 'likely', '"2025-08-17"', 'date-form'],
  ]),
  ...rowsOf(
    'commissioned_on',
    'Input should be a valid date in the format YYYY-MM-DD, month value is outside expected range of 1-12',
    [['"2025-17-08"', ['"2025-08-17"'], 'likely', '"2025-08-17"', 'impossible-date']],
  ),
  ...rowsOf('commissioned_on', 'must match format "date"', [
    ['"2025/08/17"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
    ['"2025-02-29"', ['"2025-02-28"'], 'likely', '"2025-02-28"', 'impossible-date'],
  ]),
  ...rowsOf('commissioned_on', "Text '17.08.2025' could not be parsed at index 0", [
    ['"17.08.2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form'],
  ]),
  ...rowsOf(
    'commissioned_on',
    'The JSON value could not be converted to System.DateOnly. Path: $.commissioned_on | LineNumber: 3 | BytePositionInLine: 40.',
    [['"8/17/2025"', '"2025-08-17"', 'certain', '"2025-08-17"', 'date-form']],
  ),
  ...rowsOf('commissioned_on', 'Kein gültiges Datum (erwartet: TT.MM.JJJJ)', [
    ['"2025-08-17"', '"17.08.2025"', 'certain', '"17.08.2025"', 'date-form'],
  ]),
  ...rowsOf('commissioned_on', 'La fecha debe tener el formato dd/mm/aaaa', [
    ['"2025-08-17"', '"17/08/2025"', 'certain', '"17/08/2025"', 'date-form'],
  ]),
  ...rowsOf('commissioned_on', 'La date doit être au format jj/mm/aaaa', [
    ['"2025-08-17"', '"17/08/2025"', 'certain', '"17/08/2025"', 'date-form'],
  ]),
  ...rowsOf('commissioned_on', 'The commissioned on field must match the format m/d/Y.', [
    ['"2025-08-17"', '"08/17/2025"', 'certain', '"08/17/2025"', 'date-form'],
  ]),
  ...rowsOf('read_at', 'must match format "date-time"', [
    ['"2025-08-17 06:30:00"', '"2025-08-17T06:30:00Z"', 'likely', '"2025-08-17T06:30:00Z"', 'date-form'],
    [
      '"2025-08-17T06:30:00+0200"',
      '"2025-08-17T06:30:00+02:00"',
      'certain',
      '"2025-08-17T06:30:00+02:00"',
      'date-form',
    ],
    ['"2025-08-17"', '"2025-08-17T00:00:00Z"', 'likely', '"2025-08-17T00:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('read_at', 'Invalid datetime', [
    ['1755412200', '"2025-08-17T06:30:00Z"', 'likely', '"2025-08-17T06:30:00Z"', 'date-form'],
  ]),
  ...rowsOf('read_at', 'Invalid ISO datetime', [
    ['"1755412200000"', '"2025-08-17T06:30:00Z"', 'likely', '"2025-08-17T06:30:00Z"', 'date-form'],
    [
      '"Sun, 17 Aug 2025 06:30:00 GMT"',
      '"2025-08-17T06:30:00Z"',
      'certain',
      '"2025-08-17T06:30:00Z"',
      'date-form',
    ],
  ]),
  ...rowsOf('read_at', 'Input should have timezone info', [
    ['"2025-08-17T06:30:00"', '"2025-08-17T06:30:00Z"', 'likely', '"2025-08-17T06:30:00Z"', 'date-form'],
  ]),
  ...rowsOf('read_at', 'Invalid value. Expected Unix timestamp in seconds.', [
    ['"2025-08-17T06:30:00Z"', '1755412200', 'certain', '1755412200', 'date-form'],
    ['1755412200000', '1755412200', 'likely', '1755412200', 'date-form'],
  ]),
  ...rowsOf(
    'read_at',
    'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
    [
      ['"17.08.2025 06:30"', '"2025-08-17T06:30:00Z"', 'likely', '"2025-08-17T06:30:00Z"', 'date-form'],
      [
        '"07/08/2025 06:30"',
        ['"2025-08-07T06:30:00Z"', '"2025-07-08T06:30:00Z"'],
        'likely',
        '"2025-08-07T06:30:00Z"',
        'date-form',
      ],
    ],
  ),
  ...rowsOf(
    'read_at',
    'parsing time "2025-08-17 06:30:00" as "2006-01-02T15:04:05Z07:00": cannot parse " 06:30:00" as "T"',
    [['"2025-08-17 06:30:00"', '"2025-08-17T06:30:00Z"', 'likely', '"2025-08-17T06:30:00Z"', 'date-form']],
  ),
  ...rowsOf('opens_at', 'Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]].', [
    ['"7.30"', '"07:30:00"', 'likely', '"07:30:00"', 'time-form'],
  ]),
  ...rowsOf('opens_at', 'The opens at field must match the format H:i.', [
    ['"7:30 AM"', '"07:30"', 'likely', '"07:30"', 'time-form'],
  ]),
];
