import { rowsOf } from './row.ts';

/** Days and moments in many languages and forms, judged before the probes saw them. */
export const worldDayRows = [
  ...rowsOf('check_out', 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.', [
    ['""', 'null', 'likely', '"2026-12-27"', 'empty-value'],
  ]),
  ...rowsOf('check_in', 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.', [
    ['"24.12.2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be a valid ISO 8601 date string', [
    ['"24/12/2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'The check in field must match the format Y-m-d.', [
    ['"12/24/2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Invalid date', [
    ['"24. prosince 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be a date (yyyy-MM-dd)', [
    ['"24 Aralık 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24 grudnia 2026 r."', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026. december 24."', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24 joulukuuta 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24 Δεκεμβρίου 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24 грудня 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24 decembrie 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"Thursday 24 December 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"jeudi 24 décembre 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"Do., 24. Dez. 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"giovedì 24 dicembre 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"Dec-24-2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24th of December, 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24/Dec/2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24 Dec \'26"', ['"2026-12-24"', '"1926-12-24"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"24-Dec-26"', ['"2026-12-24"', '"1926-12-24"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"2026_12_24"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026 12 24"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24122026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24.12.2026."', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"05.06.2026"', ['"2026-06-05"', '"2026-05-06"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"6/5/26"', ['"2026-05-06"', '"2026-06-05"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"２０２６年１２月２４日"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"令和8年12月24日"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026-12-24+01:00"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026-12-24Z"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"46380"', '"2026-12-24"', 'likely', '"2026-12-24"', 'date-form'],
    ['"2026-02-30"', ['"2026-02-28"'], 'likely', '"2026-12-24"', 'impossible-date'],
    ['"2026-W52-4"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026-358"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'day is out of range for month', [
    ['"31/09/2026"', ['"2026-09-30"'], 'likely', '"2026-12-24"', 'impossible-date'],
  ]),
  ...rowsOf('check_in', "Text '2026-12-24T00:00:00Z' could not be parsed at index 10 (java.time.LocalDate)", [
    ['"2026-12-24T00:00:00Z"', '"2026-12-24"', 'likely', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Invalid date format, expected DD/MM/YYYY', [
    ['"2026-12-24"', '"24/12/2026"', 'certain', '"24/12/2026"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Invalid date format, expected MM/DD/YYYY', [
    ['"2026-12-24"', '"12/24/2026"', 'certain', '"12/24/2026"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be in format dd.MM.yyyy', [
    ['"2026-12-24"', '"24.12.2026"', 'certain', '"24.12.2026"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be in format DD-MMM-YYYY', [
    ['"2026-12-24"', '"24-Dec-2026"', 'certain', '"24-Dec-2026"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be a UNIX timestamp in seconds', [
    ['"2026-12-24T00:00:00Z"', '1798070400', 'certain', '1798070400', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'Invalid datetime', [
    ['"2026-12-24"', '"2026-12-24T00:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'must be a date-time (RFC 3339)', [
    ['"2026-12-24T18:00"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    [
      '"2026-12-24T18:00:00 +01:00"',
      '"2026-12-24T18:00:00+01:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    [
      '"2026-12-24T18:00:00+01"',
      '"2026-12-24T18:00:00+01:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    [
      '"2026-12-24 18:00:00 CET"',
      '"2026-12-24T18:00:00+01:00"',
      'likely',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    [
      '"2026-12-24T18:00:00+01:00[Europe/Berlin]"',
      '"2026-12-24T18:00:00+01:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    ['"2026-12-24T24:00:00Z"', '"2026-12-25T00:00:00Z"', 'certain', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"12/24/2026 6:00 PM"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"24 Dec 2026 18:00"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    [
      '"Thu, 24 Dec 2026 18:00:00 +0100"',
      '"2026-12-24T18:00:00+01:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    ['"Thu Dec 24 18:00:00 2026"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['1798135200', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"1798135200.5"', '"2026-12-24T18:00:00.5Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"2026-12-24T18.00.00Z"', '"2026-12-24T18:00:00Z"', 'certain', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"2026-12-24T18:61:00Z"', null, 'certain', '"2026-12-24T18:00:00Z"', 'impossible-date'],
  ]),
  ...rowsOf('duration', 'must be an ISO 8601 duration', [
    ['"1h30m"', '"PT1H30M"', 'likely', '"PT90M"', 'time-form'],
    ['"90 minutes"', '"PT90M"', 'likely', '"PT90M"', 'time-form'],
    ['"01:30:00"', '"PT1H30M"', 'likely', '"PT90M"', 'time-form'],
  ]),
  ...rowsOf('opens', 'must be a time in the form HH:MM', [
    ['"6 pm"', '"18:00"', 'likely', '"18:00"', 'time-form'],
    ['"9:5"', '"09:05"', 'likely', '"18:00"', 'time-form'],
    ['"18h30"', '"18:30"', 'likely', '"18:00"', 'time-form'],
  ]),
  ...rowsOf('check_in', 'Fecha inválida. Formato esperado: AAAA-MM-DD', [
    ['"24/12/2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Ungültiges Datum, erwartet JJJJ-MM-TT', [
    ['"24.12.2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Format de date invalide (attendu : AAAA-MM-JJ)', [
    ['"24 déc. 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'parsing time "24/12/2026" as "2006-01-02": cannot parse "24/12/2026" as "2006"', [
    ['"24/12/2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'parsing time "2026-12-24" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T"', [
    ['"2026-12-24"', '"2026-12-24T00:00:00Z"', 'likely', '"2026-05-31T00:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('check_in', "Text '24.12.2026' could not be parsed at index 0", [
    ['"24.12.2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Cast to date failed for value "31.12.2026" (type string) at path "check_in"', [
    ['"31.12.2026"', '"2026-12-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be a valid date', [
    ['"2026/12/24"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"Dec 24, 2026 6:00 PM"', '"2026-12-24"', 'likely', '"2026-12-24"', 'date-form'],
    ['"Thu, 24 Dec 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026年12月24日"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24-12-2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24.12.26"', ['"2026-12-24"', '"1926-12-24"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"٢٤/١٢/٢٠٢٦"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"24. desember 2026"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026 m. gruodžio 24 d."', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026-12-24 00:00:00.000"', '"2026-12-24"', 'likely', '"2026-12-24"', 'date-form'],
    ['"20261224"', '"2026-12-24"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026-04-31"', ['"2026-04-30"'], 'likely', '"2026-12-24"', 'impossible-date'],
    ['"29.02.2027"', ['"2027-02-28"'], 'likely', '"2026-12-24"', 'impossible-date'],
    ['1798070400', '"2026-12-24"', 'likely', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'Invalid ISO datetime', [
    ['"2026-12-24 18:00"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'must be ISO 8601 with timezone offset', [
    ['"2026-12-24T18:00:00"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'Input should be a valid datetime or date, invalid character in year', [
    ['"24/12/2026 18:00"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'must be a valid ISO 8601 datetime', [
    [
      '"2026-12-24T18:00:00.000+0100"',
      '"2026-12-24T18:00:00.000+01:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    ['"2026-12-24T6:00:00Z"', '"2026-12-24T06:00:00Z"', 'certain', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"2026-12-24T18:00:00 UTC"', '"2026-12-24T18:00:00Z"', 'certain', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"Dec 24, 2026, 6:00:00 PM"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"24.12.2026, 18:00 Uhr"', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    [
      '"Thu Dec 24 18:00:00 CET 2026"',
      '"2026-12-24T18:00:00+01:00"',
      'likely',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    ['"2026-W52-4T18:00:00Z"', '"2026-12-24T18:00:00Z"', 'certain', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['1798135200000', '"2026-12-24T18:00:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    ['"2026-12-24T25:00:00Z"', null, 'certain', '"2026-12-24T18:00:00Z"', 'impossible-date'],
  ]),
  ...rowsOf('starts_at', 'timestamp must be in milliseconds since epoch', [
    ['"2026-12-24T18:00:00Z"', '1798135200000', 'certain', '1798135200000', 'date-form'],
  ]),
  ...rowsOf('opens', 'must be a valid 24-hour time (HH:mm)', [
    ['"6:30 PM"', '"18:30"', 'likely', '"18:00"', 'time-form'],
  ]),
  ...rowsOf('duration', 'Invalid ISO 8601 duration', [
    ['"2 hours 15 min"', '"PT2H15M"', 'likely', '"PT90M"', 'time-form'],
  ]),
  ...rowsOf('check_in', '"31.05.2026" is not a valid date', [
    ['"31.05.2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'This value is not a valid date.', [
    ['"31/05/2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf(
    'check_in',
    'Failed to convert property value of type java.lang.String to required type java.time.LocalDate for property check_in',
    [['"31.05.2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form']],
  ),
  ...rowsOf('check_in', 'The JSON value could not be converted to System.DateTime. Path: $.check_in', [
    ['"31.05.2026"', '"2026-05-31T00:00:00Z"', 'likely', '"2026-05-31T00:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'Argument `check_in`: Invalid value provided. Expected DateTime, provided String.', [
    ['"2026-05-31"', '"2026-05-31T00:00:00Z"', 'likely', '"2026-05-31T00:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'date/time field value out of range: "31/05/2026"', [
    ['"31/05/2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'invalid input syntax for type date: "31. Mai 2026"', [
    ['"31. Mai 2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', "Incorrect date value: '31-05-2026' for column 'check_in'", [
    ['"31-05-2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', "time data '31.05.2026' does not match format '%Y-%m-%d'", [
    ['"31.05.2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('check_in', 'must be a date', [
    ['"Mai 31, 2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"31 мая 2026 г."', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"31. toukokuuta 2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026. május 31."', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"31 de mayo del 2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"le 31 mai 2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"Sunday, May 31st 2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"31/May/26"', ['"2026-05-31"', '"1926-05-31"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"5/31/2026"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026.05.31"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"2026-5-31"', '"2026-05-31"', 'certain', '"2026-12-24"', 'date-form'],
    ['"31.5.26"', ['"2026-05-31"', '"1926-05-31"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"7/8/2026"', ['"2026-08-07"', '"2026-07-08"'], 'likely', '"2026-12-24"', 'date-form'],
    ['"2026-06-31"', ['"2026-06-30"'], 'likely', '"2026-12-24"', 'impossible-date'],
    ['"1780185600"', '"2026-05-31"', 'likely', '"2026-12-24"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'must be a valid timestamp', [
    ['"31.05.2026 18:30"', '"2026-05-31T18:30:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
  ]),
  ...rowsOf('starts_at', 'Invalid RFC3339 timestamp', [
    ['"2026-05-31T18:30:00"', '"2026-05-31T18:30:00Z"', 'likely', '"2026-12-24T18:00:00Z"', 'date-form'],
    [
      '"2026-05-31 18:30:00+02:00"',
      '"2026-05-31T18:30:00+02:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    [
      '"5/31/26, 6:30 PM"',
      ['"2026-05-31T18:30:00Z"', '"1926-05-31T18:30:00Z"'],
      'likely',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
    [
      '"Sun May 31 2026 18:30:00 GMT+0200 (CEST)"',
      '"2026-05-31T18:30:00+02:00"',
      'certain',
      '"2026-12-24T18:00:00Z"',
      'date-form',
    ],
  ]),
];
