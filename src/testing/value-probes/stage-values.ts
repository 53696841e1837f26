import { rowsOf } from './row.ts';

/** Values of theatres, seats and their visitors, judged before any probe saw them. */
export const stageValuesRows = [
  ...rowsOf('ticket_price', 'Invalid input: expected number, received string', [
    ['"24.50"', '24.50', 'certain', '24.50', 'number-form'],
    ['"€24.50"', '24.50', 'likely', '24.50', 'number-form'],
    ['"24,-"', '24', 'likely', '24', 'number-form'],
    ['"2.450,00"', '2450.00', 'likely', '2450.00', 'number-form'],
  ]),
  ...rowsOf('ticket_price', 'must be a decimal number', [
    ['"1.250"', ['1.250', '1250'], 'likely', '1.250', 'number-form'],
  ]),
  ...rowsOf('ticket_price', 'The ticket price field must have 0-2 decimal places.', [
    ['24.505', ['24.51'], 'likely', '24.51', 'number-range'],
  ]),
  ...rowsOf('ticket_price', 'deve ser um número', [['"24,50"', '24.50', 'likely', '24.50', 'number-form']]),
  ...rowsOf('ticket_price', 'deve essere un numero', [
    ['"24,50"', '24.50', 'likely', '24.50', 'number-form'],
  ]),
  ...rowsOf('ticket_price', 'Wert muss numerisch sein', [
    ['"24,50"', '24.50', 'likely', '24.50', 'number-form'],
  ]),
  ...rowsOf('ticket_price', 'Der Wert "24,50" ist keine gültige Zahl.', [
    ['"24,50"', '24.50', 'likely', '24.50', 'number-form'],
  ]),
  ...rowsOf('ticket_price', 'debe ser mayor que 0', [['0', ['1'], 'likely', '1', 'number-range']]),
  ...rowsOf('seats', "'seats' must be an integer (got string)", [
    ['"120"', '120', 'certain', '120', 'number-form'],
  ]),
  ...rowsOf('seats', 'Input should be a valid integer, got a number with a fractional part', [
    ['119.5', ['120', '119'], 'likely', '120', 'bare-value'],
    ['119.0001', ['119', '120'], 'likely', '119', 'bare-value'],
  ]),
  ...rowsOf('seats', 'invalid value for int field seats: "120"', [
    ['"120"', '120', 'certain', '120', 'number-form'],
  ]),
  ...rowsOf('seats', 'cannot be converted to int', [['"120"', '120', 'certain', '120', 'number-form']]),
  ...rowsOf('seats', 'Feld muss eine ganze Zahl sein', [
    ['"120 Plätze"', '120', 'likely', '120', 'number-form'],
  ]),
  ...rowsOf('seats', 'doit être un entier', [['"1 200"', '1200', 'likely', '1200', 'number-form']]),
  ...rowsOf('seats', 'must be an integer', [['"120.0"', '120', 'certain', '120', 'number-form']]),
  ...rowsOf('seats', 'must be a positive integer', [
    ['-120', ['1'], 'likely', '1', 'number-range'],
    ['"-120"', ['1'], 'likely', '1', 'number-range'],
  ]),
  ...rowsOf('seats', 'must be less than 2147483648', [
    ['99999999999', ['2147483647'], 'likely', '2147483647', 'number-range'],
  ]),
  ...rowsOf('fee_cents', 'Amount must be in cents', [['24.5', '2450', 'likely', '2450', 'bare-value']]),
  ...rowsOf('fee_cents', 'must be a whole number (amount in cents)', [
    ['"24.5"', '2450', 'likely', '2450', 'number-form'],
    ['"24,50"', '2450', 'likely', '2450', 'number-form'],
    ['"€24.50"', '2450', 'likely', '2450', 'number-form'],
  ]),
  ...rowsOf('fee_cents', 'must be at least 50 cents', [['20', ['50'], 'likely', '50', 'number-range']]),
  ...rowsOf('fee_cents', 'Betrag muss in Cent angegeben werden', [
    ['19.99', '1999', 'likely', '1999', 'bare-value'],
  ]),
  ...rowsOf('sold_out', 'Value must be a boolean', [
    ['"Y"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"oui"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"TRUE"', 'true', 'certain', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('sold_out', 'json: cannot unmarshal number into Go struct field Show.sold_out of type bool', [
    ['1', 'true', 'likely', 'true', 'bare-value'],
  ]),
  ...rowsOf('sold_out', 'Invalid input: expected boolean, received string', [
    ['"false"', 'false', 'certain', 'false', 'quoted-literal'],
  ]),
  ...rowsOf('sold_out', 'El campo sold out debe ser verdadero o falso.', [
    ['"sí"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('agent_id', 'Insert or update violates foreign key constraint', [
    ['"eva@theatre.example"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
];
