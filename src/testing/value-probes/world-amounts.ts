import { rowsOf } from './row.ts';

/** Amounts as people of many countries write them, judged before the probes saw them. */
export const worldAmountRows = [
  ...rowsOf('salary', 'A valid number is required.', [
    ['""', 'null', 'likely', '52000', 'empty-value'],
    ['"52.000,00"', '52000.00', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'must be a number', [
    ['"52 000"', '52000', 'likely', '52000', 'number-form'],
    ['"52\'000.00"', '52000.00', 'likely', '52000', 'number-form'],
    ['"5,20,000"', '520000', 'likely', '52000', 'number-form'],
    ['"52.000,00 EUR"', '52000.00', 'likely', '52000', 'number-form'],
    ['"52000 euros"', '52000', 'likely', '52000', 'number-form'],
    ['"52000 Kč"', '52000', 'likely', '52000', 'number-form'],
    ['"Rs. 52,000.50"', '52000.50', 'likely', '52000', 'number-form'],
    ['"52k"', '52000', 'likely', '52000', 'number-form'],
    ['"1.2M"', '1200000', 'likely', '52000', 'number-form'],
    ['"~52000"', '52000', 'likely', '52000', 'number-form'],
    ['"52,000"', ['52000', '52.000'], 'likely', '52000', 'number-form'],
    ['"-$52.00"', '-52.00', 'likely', '52000', 'number-form'],
    ['"52000,-"', '52000', 'likely', '52000', 'number-form'],
    ['"१२३"', '123', 'likely', '52000', 'number-form'],
    ['"Infinity"', 'null', 'likely', '52000', 'quoted-literal'],
    ['"3/4"', '0.75', 'likely', '52000', 'number-form'],
    ['"½"', '0.5', 'likely', '52000', 'number-form'],
    ['"1.234.567,89"', '1234567.89', 'likely', '52000', 'number-form'],
    ['"1,234,567"', '1234567', 'likely', '52000', 'number-form'],
    ['"1\'234\'567.89"', '1234567.89', 'likely', '52000', 'number-form'],
    ['"12,34"', '12.34', 'likely', '52000', 'number-form'],
    ['"−42"', '-42', 'likely', '52000', 'number-form'],
    ['"4.2e4"', '4.2e4', 'certain', '52000', 'number-form'],
    ['"1 million"', '1000000', 'likely', '52000', 'number-form'],
    ['"42 000 zł"', '42000', 'likely', '52000', 'number-form'],
    ['"₹1,23,456"', '123456', 'likely', '52000', 'number-form'],
    ['"CHF 1’250.–"', '1250', 'likely', '52000', 'number-form'],
    ['[52000]', '52000', 'likely', '52000', 'bare-value'],
    ['{"amount":52000,"currency":"EUR"}', '52000', 'likely', '52000', 'bare-value'],
    ['"12.345.678"', '12345678', 'likely', '52000', 'number-form'],
    ['"0,99"', '0.99', 'likely', '52000', 'number-form'],
    ['"approx. 40"', '40', 'likely', '52000', 'number-form'],
    ['"40 %"', ['40', '0.4'], 'likely', '52000', 'number-form'],
    ['"3 Mio."', '3000000', 'likely', '52000', 'number-form'],
    ['"15 kg"', '15', 'likely', '52000', 'number-form'],
    ['"US$ 1,200.00"', '1200.00', 'likely', '52000', 'number-form'],
    ['"+3.5"', '3.5', 'likely', '52000', 'number-form'],
    ['"007.50"', '7.50', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'json: cannot unmarshal string into Go struct field Staff.salary of type float64', [
    ['"52000.50"', '52000.50', 'certain', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'muss eine Zahl sein', [['"52.000,50"', '52000.50', 'likely', '52000', 'number-form']]),
  ...rowsOf('salary', 'doit être un nombre', [
    ['"52 000,50 €"', '52000.50', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'debe ser un número', [
    ['"$52,000.50 USD"', '52000.50', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'Cannot convert "R$ 5.200,00" to decimal', [
    ['"R$ 5.200,00"', '5200.00', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf(
    'salary',
    'must be a `number` type, but the final value was: `NaN` (cast from the value `"5_200"`).',
    [['"5_200"', '5200', 'likely', '52000', 'number-form']],
  ),
  ...rowsOf('salary', 'invalid input syntax for type numeric: "5.200,00"', [
    ['"5.200,00"', '5200.00', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'invalid input syntax for type integer: "12.7"', [
    ['"12.7"', null, 'certain', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', "Incorrect integer value: '12abc' for column 'salary' at row 1", [
    ['"12abc"', '12', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'A valid integer is required.', [
    ['"12 000"', '12000', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', "couldn't be parsed as a decimal", [
    ['"52,5"', '52.5', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'must be a valid monetary amount', [
    ['"1.299,99 €"', '1299.99', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'Unparseable number: "EUR 99"', [['"EUR 99"', '99', 'likely', '52000', 'number-form']]),
  ...rowsOf('salary', "could not convert string to float: '1,5'", [
    ['"1,5"', '1.5', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', "invalid literal for int() with base 10: '1 000'", [
    ['"1 000"', '1000', 'likely', '52000', 'number-form'],
  ]),
  ...rowsOf('salary', 'For input string: "52,5"', [['"52,5"', '52.5', 'likely', '52000', 'number-form']]),
];
