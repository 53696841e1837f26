import { rowsOf } from './row.ts';

const id = '"3f2504e0-4f89-41d3-9a0c-0305e82c3301"';
const bare = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

export const idRows = [
  ...rowsOf('company_id', 'must be a valid UUID', [
    [`"{${bare}}"`, id, 'certain', id, 'id-form'],
    [`"urn:uuid:${bare}"`, id, 'certain', id, 'id-form'],
    [`"(${bare})"`, id, 'certain', id, 'id-form'],
    [`"<${bare}>"`, id, 'certain', id, 'id-form'],
    [`"\\"${bare}\\""`, id, 'certain', id, 'id-form'],
    [`" ${bare}"`, id, 'certain', id, 'id-form'],
    ['"3f2504e04f8941d39a0c0305e82c3301"', id, 'certain', id, 'id-form'],
    ['"3f2504eO-4f89-41d3-9aOc-O3O5e82c33O1"', id, 'likely', id, 'id-form'],
    [
      '"3f25O4e0-4f89-4ld3-9a0c-0305e82c330l"',
      '"3f2504e0-4f89-41d3-9a0c-0305e82c3301"',
      'likely',
      id,
      'id-form',
    ],
    ['"3f2504e0_4f89_41d3_9a0c_0305e82c3301"', id, 'likely', id, 'id-form'],
    ['"3f2504e0–4f89–41d3–9a0c–0305e82c3301"', id, 'likely', id, 'id-form'],
    ['"3F2504E0-4F89-41D3-9A0C-0305E82C3301"', id, 'likely', id, 'id-form'],
    ['"3f2504e0-4f89-41d3-9a0c-0305e82c33"', ['"…"'], 'likely', id, 'id-form'],
    ['"3f2504e0-4f89-41d3-9a0c-0305e82c33011"', ['"…"'], 'likely', id, 'id-form'],
    ['"3g2504e0-4f89-41d3-9a0c-0305e82c3301"', ['"…"'], 'likely', id, 'id-form'],
    ['"Acme Ltd"', ['"…"'], 'likely', id, 'id-kind'],
    ['"ada@example.com"', ['"…"'], 'likely', id, 'id-kind'],
    ['"https://crm.test/company/5"', ['"…"'], 'likely', id, 'id-kind'],
    ['"42"', ['"…"'], 'likely', id, 'id-kind'],
    [`{"id":"${bare}","name":"Acme"}`, id, 'likely', id, 'id-kind'],
    ['{"name":"Acme"}', null, 'certain', id, 'id-kind'],
    ['""', 'null', 'likely', id, 'empty-value'],
    [`"${bare}\\u200b"`, id, 'certain', id, 'odd-characters'],
  ]),
  ...rowsOf('owner_id', 'the referenced record was not found', [
    ['"Grace Hopper"', ['"…"'], 'likely', '"usr_9f2a11"', 'id-kind'],
    ['"grace@example.com"', ['"…"'], 'likely', '"42"', 'id-kind'],
    ['"company_9f2a11cc"', ['"…"'], 'likely', '"owner_9f2a11cc"', 'id-kind'],
    ['{"id":7}', '7', 'likely', '7', 'id-kind'],
    ['""', 'null', 'likely', '"7"', 'empty-value'],
    ['" usr_9f2a11"', '"usr_9f2a11"', 'likely', '"usr_9f2a11"', 'stray-blanks'],
  ]),
  // By themselves, in a member that is an id by its name.
  ...rowsOf('device_id', null, [
    [`"{${bare}}"`, id, 'likely', id, 'id-form'],
    [`"urn:uuid:${bare}"`, id, 'likely', '"9f2a11cc"', 'id-form'],
    ['"3f2504eO-4f89-41d3-9a0c-0305e82c3301"', id, 'likely', id, 'id-form'],
    ['"3f2504e0-4f89-41d3-9a0c-0305e82c330"', null, 'certain', '"SN-12-34-56-78"', 'id-form'],
  ]),
];
