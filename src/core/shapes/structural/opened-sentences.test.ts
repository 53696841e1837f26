import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

const request = requestOf(JSON.stringify({ iban: '', seats: 0, owner: { city: '' }, note: 'x' }));

/** The fields that a list of sentences names. */
function namedIn(sentences: readonly string[], view: typeof request | null): readonly string[] {
  return fieldsOf(JSON.stringify({ errors: sentences }), 400, view).map(({ path }) => path.join('/'));
}

test.each([
  ['German', 'iban darf nicht leer sein', 'seats muss mindestens 1 sein'],
  ['French', 'iban ne doit pas être vide', 'seats doit être au moins 1'],
  ['Spanish', 'iban no puede quedar vacío', 'seats debe ser al menos 1'],
  ['Italian', 'iban non può restare vuoto', 'seats deve essere almeno 1'],
  ['Portuguese', 'iban não pode ficar vazio', 'seats deve ser pelo menos 1'],
  ['Dutch', 'iban mag niet leeg blijven', 'seats moet minstens 1 zijn'],
  ['Polish', 'iban nie może zostać puste', 'seats musi wynosić co najmniej 1'],
  ['Czech', 'iban je povinné pole', 'seats musí být alespoň 1'],
  ['Croatian', 'iban ne smije ostati prazan', 'seats mora biti barem 1'],
  ['Russian', 'iban не может оставаться пустым', 'seats должно быть не меньше 1'],
  ['Swedish', 'iban får inte vara tomt', 'seats måste vara minst 1'],
  ['Finnish', 'iban puuttuu pyynnöstä', 'seats ei saa olla 0'],
  ['Turkish', 'iban boş bırakılamaz', 'seats en az 1 olmalı'],
  ['Japanese', 'ibanの形式が違います', 'seatsは1以上を指定してください'],
  ['Chinese', 'iban格式有误', 'seats不得小于1'],
  ['Korean', 'iban 필수 값입니다', 'seats는 올바르지 않습니다'],
  ['a bar', 'iban|is not ours', 'seats|must be at least 1'],
  ['a dash', 'iban - is not ours', 'seats – must be at least 1'],
  ['an arrow', 'iban => is not ours', 'seats => must be at least 1'],
])('names that open a sentence of %s', (_, first, second) => {
  expect(namedIn([first, second], request)).toEqual(['iban', 'seats']);
  expect(namedIn([first, second], null)).toEqual(['iban', 'seats']);
});

test.each([
  [
    'members of the request, whatever is said of them',
    ['iban Prüfziffer falsch', 'note format differs'],
    ['iban', 'note'],
  ],
  ['a place behind arrows', ['owner -> city: Nothing was sent'], ['owner/city']],
  ['two sentences in one text', ['iban darf nicht fehlen; seats muss größer sein'], ['iban', 'seats']],
])('names of the request: %s', (_, sentences, named) => {
  expect(namedIn(sentences, request)).toEqual(named);
});

test.each([
  ['a word that begins a German sentence', 'Rechnung darf nicht mehr geändert werden'],
  ['a heading before a dash', 'Note - the beta ends soon'],
  ['an arrow between two states', 'draft -> published is forbidden'],
  ['a bar between two words', 'yes|no'],
  ['a word of the language', 'nie może być puste'],
  ['a time', '12:30 - is not open'],
])('no name: %s', (_, said) => {
  expect(namedIn([said], null)).toEqual([]);
});

test('a message behind a mark leaves the name out', () => {
  const [field] = fieldsOf('{"errors":["iban|is not ours"]}', 400, request);
  expect(field?.stated.message).toBe('is not ours');
});

test.each([
  [
    'steps and an arrow',
    ['owner > city → Too short', 'lines > 1 > sku → Required here'],
    ['owner/city', 'lines/1/sku'],
  ],
  [
    'Chinese marks between sentences',
    ['校验失败：seats最小不能小于1；owner.city个数必须在3和12之间'],
    ['seats', 'owner/city'],
  ],
  ['no comparison', ['seats > 9 is too many'], ['seats']],
])('reads %s', (_, sentences, named) => {
  expect(namedIn(sentences, request)).toEqual(named);
});

test.each([
  ['Project cannot be blank', 'Status cannot be blank'],
  ['items: may not be empty', 'status should be of type number'],
])('reads %s and %s in a list without the request', (...sentences) => {
  expect(namedIn(sentences, null)).toHaveLength(2);
  expect(namedIn(sentences, null)).not.toContain('');
});
