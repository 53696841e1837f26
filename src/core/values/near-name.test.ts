import { expect, test } from 'vitest';
import { isDateName } from './names.ts';
import { kinship } from './near-name.ts';

test.each([
  ['first_name', 'firstName', 'style'],
  ['postal-code', 'postal_code', 'style'],
  ['tag', 'tags', 'form'],
  ['email', 'email_address', 'form'],
  ['customer', 'customer_id', 'form'],
  ['qty', 'quantity', 'word'],
  ['amt', 'amount', 'word'],
  ['desc', 'description', 'word'],
  ['addr', 'address', 'word'],
  ['dob', 'date_of_birth', 'word'],
  ['tel', 'telephone', 'word'],
  ['invoice_no', 'invoice_number', 'word'],
  ['orderQty', 'order_quantity', 'word'],
  ['zip', 'postal_code', 'word'],
  ['surname', 'last_name', 'word'],
  ['quanity', 'quantity', 'slip'],
  ['line1', 'line2', null],
  ['from', 'to', null],
  ['first_name', 'last_name', null],
  ['start_date', 'end_date', null],
  ['city', 'country', null],
  ['cat', 'catalog', null],
  ['status', 'state', null],
  ['rate', 'date', null],
  ['cost', 'count', null],
  ['min_power', 'max_power', null],
  ['payer', 'payee', null],
  ['employer_name', 'employee_name', null],
  ['country', 'county', null],
  ['count', 'country', null],
  ['adress_line', 'address_line', 'slip'],
  ['recieved_at', 'received_at', 'slip'],
])('%s and %s: %s', (one, other, kin) => {
  expect(kinship(one, other)).toBe(kin);
  expect(kinship(other, one)).toBe(kin);
});

test.each([
  ['due_date', true],
  ['startDate', true],
  ['birthdate', true],
  ['createdAt', true],
  ['paid_on', true],
  ['dob', true],
  ['description', false],
  ['location', false],
  ['format', false],
  ['on', false],
  ['updated', false],
])('%s names a date: %s', (name, is) => {
  expect(isDateName(name)).toBe(is);
});
