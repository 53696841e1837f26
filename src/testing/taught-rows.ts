export interface TaughtRow {
  readonly name: string;
  readonly body: string;
  /** `path: message`, a line each. */
  readonly finds: readonly string[];
}

/** Bodies with one field ⟦marked⟧ and its ⟪message⟫ marked, and everything that the pair has to teach. */
export const taughtRows: readonly TaughtRow[] = [
  {
    name: 'a list of objects with odd member names',
    body: '{"problems":[{"where":"⟦email⟧","what":"⟪is taken⟫"},{"where":"age","what":"too low"}]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'German words',
    body: '{"fehler":[{"feld":"⟦kunde.plz⟧","meldung":"⟪fehlt⟫"},{"feld":"betrag","meldung":"zu hoch"}]}',
    finds: ['kunde.plz: fehlt', 'betrag: zu hoch'],
  },
  {
    name: 'French words under wrappers',
    body: '{"reponse":{"anomalies":{"liste":[{"champ":"⟦code_postal⟧","libelle":"⟪obligatoire⟫"},{"champ":"ville","libelle":"inconnue"}]}}}',
    finds: ['code_postal: obligatoire', 'ville: inconnue'],
  },
  {
    name: 'Chinese members',
    body: '{"錯誤":[{"欄位":"⟦email⟧","說明":"⟪格式不正確⟫"},{"欄位":"phone","說明":"必填"}]}',
    finds: ['email: 格式不正確', 'phone: 必填'],
  },
  {
    name: 'Japanese map',
    body: '{"エラー":{"⟦name⟧":"⟪必須です⟫","age":"数値ではありません"}}',
    finds: ['name: 必須です', 'age: 数値ではありません'],
  },
  {
    name: 'a map from name to text',
    body: '{"ok":false,"bad":{"⟦email⟧":"⟪is taken⟫","age":"too low"}}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'a map from name to texts',
    body: '{"bad":{"email":["is taken","is ugly"],"⟦age⟧":["⟪too low⟫"]}}',
    finds: ['email: is taken', 'email: is ugly', 'age: too low'],
  },
  {
    name: 'a map of maps, the rule’s name as key',
    body: '{"bad":{"⟦email⟧":{"unique":"⟪is taken⟫"},"age":{"min":"too low","int":"no number"}}}',
    finds: ['email: is taken', 'age: too low', 'age: no number'],
  },
  {
    name: 'a map of maps, nested fields',
    body: '{"bad":{"address":{"⟦zip⟧":["⟪is wrong⟫"],"city":["is empty"]},"email":["is taken"]}}',
    finds: ['address.zip: is wrong', 'address.city: is empty', 'email: is taken'],
  },
  {
    name: 'nested lists in a map',
    body: '{"bad":{"lines":[{"⟦price⟧":["⟪is negative⟫"]},{"qty":["is zero"]}]}}',
    finds: ['lines.0.price: is negative', 'lines.1.qty: is zero'],
  },
  {
    name: 'names joined above objects with a text',
    body: '{"bad":{"address":{"⟦zip⟧":{"txt":"⟪is wrong⟫"}},"email":{"txt":"is taken"}}}',
    finds: ['address.zip: is wrong', 'email: is taken'],
  },
  {
    name: 'a map to objects',
    body: '{"invalid":{"⟦email⟧":{"why":"⟪is taken⟫","n":3},"age":{"why":"too low","n":4}}}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'a map to lists of objects',
    body: '{"invalid":{"⟦email⟧":[{"why":"⟪is taken⟫"}],"age":[{"why":"too low"},{"why":"odd"}]}}',
    finds: ['email: is taken', 'age: too low', 'age: odd'],
  },
  {
    name: 'pairs',
    body: '{"failures":[["⟦email⟧","⟪is taken⟫"],["age","too low"],["zip","odd"]]}',
    finds: ['email: is taken', 'age: too low', 'zip: odd'],
  },
  {
    name: 'pairs, the message first',
    body: '[["⟪is taken⟫","⟦email⟧"],["too low","age"]]',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'triples',
    body: '{"e":[[12,"⟦email⟧","⟪is taken⟫"],[14,"age","too low"]]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'one flat list, name and text in turn',
    body: '{"e":["⟦email⟧","⟪is taken⟫","age","too low","zip","is odd"]}',
    finds: ['email: is taken', 'age: too low', 'zip: is odd'],
  },
  {
    name: 'two lists side by side',
    body: '{"fields":["⟦email⟧","age"],"texts":["⟪is taken⟫","too low"]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'two lists side by side in an object each',
    body: '{"r":{"names":{"list":["email","⟦age⟧"]},"notes":{"list":["is taken","⟪too low⟫"]}}}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'two maps with the same names',
    body: '{"codes":{"⟦email⟧":17,"age":18},"texts":{"email":"⟪is taken⟫","age":"too low"}}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'one text for several fields',
    body: '{"msg":"⟪must be filled⟫","columns":["⟦email⟧","age"]}',
    finds: ['email: must be filled', 'age: must be filled'],
  },
  {
    name: 'several texts for one field',
    body: '{"list":[{"f":"⟦email⟧","t":["⟪is taken⟫","is long"]},{"f":"age","t":["too low"]}]}',
    finds: ['email: is taken', 'email: is long', 'age: too low'],
  },
  {
    name: 'the reason as name above its fields',
    body: '{"violations":{"⟪required⟫":["⟦email⟧","age"],"numeric":["zip"]}}',
    finds: ['email: required', 'age: required', 'zip: numeric'],
  },
  {
    name: 'name|text',
    body: '{"e":["⟦email⟧|⟪is taken⟫","age|too low"]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'code|name|text',
    body: '{"e":["E12|⟦email⟧|⟪is taken⟫","E13|age|too low"]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'name: text',
    body: '["⟦email⟧: ⟪is taken⟫","items[0].price: must be above 0"]',
    finds: ['email: is taken', 'items.0.price: must be above 0'],
  },
  {
    name: 'sentences with quotes',
    body: `{"notes":["⟪The value of '⟦email⟧' is taken⟫","The value of 'age' is too low"]}`,
    finds: ["email: The value of 'email' is taken", "age: The value of 'age' is too low"],
  },
  {
    name: 'sentences with brackets',
    body: '{"notes":["⟪Wrong type [⟦order.total⟧]⟫","Too long [note]"]}',
    finds: ['order.total: Wrong type [order.total]', 'note: Too long [note]'],
  },
  {
    name: 'sentences, the second word',
    body: '{"notes":["⟪Column ⟦email⟧ is taken⟫","Column age is too low"]}',
    finds: ['email: Column email is taken', 'age: Column age is too low'],
  },
  {
    name: 'text, then the name behind a colon',
    body: '{"notes":["⟪must be filled⟫: ⟦email⟧","must be a number: age"]}',
    finds: ['email: must be filled', 'age: must be a number'],
  },
  {
    name: 'one string with everything',
    body: '{"message":"⟦email⟧: ⟪is taken⟫; age: too low; zip: odd"}',
    finds: ['email: is taken', 'age: too low', 'zip: odd'],
  },
  {
    name: 'one string with lines',
    body: '{"message":"⟦email⟧ - ⟪is taken⟫\\nage - too low"}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'name=text pairs',
    body: '{"m":"⟦email⟧=⟪taken⟫, age=low"}',
    finds: ['email: taken', 'age: low'],
  },
  {
    name: 'plain text lines',
    body: 'Import refused\nemail => is taken\n⟦age⟧ => ⟪too low⟫\n',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'JSON in a string',
    body: String.raw`{"raw":"[{\"w\":\"⟦email⟧\",\"t\":\"⟪is taken⟫\"},{\"w\":\"age\",\"t\":\"too low\"}]"}`,
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'a map in JSON in a string',
    body: String.raw`{"fault":{"raw":"{\"⟦email⟧\":\"⟪is taken⟫\",\"age\":\"too low\"}"}}`,
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'NDJSON in one body',
    body: '{"w":"⟦email⟧","t":"⟪is taken⟫"}\n{"w":"age","t":"too low"}\n{"w":"zip","t":"odd"}',
    finds: ['email: is taken', 'age: too low', 'zip: odd'],
  },
  {
    name: 'errors in _embedded',
    body: '{"_embedded":{"x:errs":[{"p":"/⟦email⟧","m":"⟪is taken⟫"},{"p":"/age","m":"too low"}]}}'.replace(
      '/⟦email⟧',
      '⟦/email⟧',
    ),
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'segments as a list',
    body: '{"e":[{"trail":["body","items",0,"⟦price⟧"],"say":"⟪is negative⟫"},{"trail":["body","note"],"say":"is long"}]}',
    finds: ['items.0.price: is negative', 'note: is long'],
  },
  {
    name: 'records by id',
    body: '{"rows":{"r-1":{"col":"⟦email⟧","txt":"⟪is taken⟫"},"r-2":{"col":"age","txt":"too low"}}}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'groups of lists',
    body: '{"groups":{"contact":[{"col":"⟦email⟧","txt":"⟪is taken⟫"}],"invoice":[{"col":"total","txt":"odd"}]}}',
    finds: ['email: is taken', 'total: odd'],
  },
  {
    name: 'lists in lists',
    body: '{"sheets":[{"cells":[{"id":"⟦A1⟧","t":"⟪is empty⟫"},{"id":"B2","t":"odd"}]},{"cells":[{"id":"C3","t":"late"}]}]}',
    finds: ['A1: is empty', 'B2: odd', 'C3: late'],
  },
  {
    name: 'the text one level deeper',
    body: '{"e":[{"n":{"id":"⟦email⟧"},"i":{"en":"⟪is taken⟫"}},{"n":{"id":"age"},"i":{"en":"too low"}}]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'a root that is the map',
    body: '{"⟦email⟧":["⟪is taken⟫"],"age":["too low"]}',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'a root that is the list',
    body: '[{"Spalte":"⟦email⟧","Grund":"⟪vergeben⟫"},{"Spalte":"alter","Grund":"zu niedrig"}]',
    finds: ['email: vergeben', 'alter: zu niedrig'],
  },
  {
    name: 'keys with paths in them',
    body: '{"bad":{"⟦items[0].price⟧":"⟪is negative⟫","customer/name":"is empty"}}',
    finds: ['items.0.price: is negative', 'customer.name: is empty'],
  },
  {
    name: 'an XML attribute and the text of its element',
    body: '<r><x n="⟦email⟧">⟪is taken⟫</x><x n="age">too low</x></r>',
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'XML elements',
    body: '<fehlerliste><fehler><feld>⟦email⟧</feld><text>⟪ist vergeben⟫</text></fehler><fehler><feld>alter</feld><text>zu &lt; 18</text></fehler></fehlerliste>',
    finds: ['email: ist vergeben', 'alter: zu < 18'],
  },
  {
    name: 'broken JSON: single quotes and trailing commas',
    body: "{'probs': [{'w': '⟦email⟧', 's': '⟪is taken⟫',}, {'w': 'age', 's': 'too low',},]}",
    finds: ['email: is taken', 'age: too low'],
  },
  {
    name: 'escapes inside the texts',
    body: String.raw`{"p":[{"w":"⟦stra\u00dfe⟧","s":"⟪must not be \"x\"⟫"},{"w":"a\/b","s":"odd"}]}`,
    finds: ['straße: must not be "x"', 'a.b: odd'],
  },
];
