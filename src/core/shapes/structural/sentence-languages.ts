import type { Pattern } from './sentence-patterns.ts';

/**
 * How sentences of other languages name a field: their noun for it, then the name (`Le champ email est …`), or the name,
 * then a particle or the noun (`email 필드는 …`, `emailは必須です`). Names are programmers' names, whatever the language.
 */

const noun = [
  'champ|attribut|paramètre|propriété', // French
  'feld|eigenschaft', // German
  'campo|parámetro|propiedad|atributo|parâmetro|propriedade|proprietà|parametro', // Spanish, Portuguese, Italian
  'veld', // Dutch
  'fältet|fält|feltet|felt|kenttä', // Swedish, Danish, Norwegian, Finnish
  'pole|atrybut|vlastnost|polje', // Polish, Czech, Slovak, Croatian, Slovenian
  'поле|параметр|свойство|властивість', // Russian, Ukrainian, Bulgarian
  'câmpul|mező|πεδίο', // Romanian, Hungarian, Greek
].join('|');
const name = '([\\p{L}_$][\\p{L}\\p{N}_$.[\\]/-]{0,80})';
const quote = '["\'`“„«‘»]';
const closing = '["\'`”“»’«]';
/** Words that stand behind the noun where the name could. */
const verbs =
  'est|doit|ne|n|ist|muss|darf|sind|wurde|es|debe|no|deve|não|è|is|moet|mag|är|måste|er|skal|on|jest|musi|nie|je|обязательно|должно|не|є|este|trebuie|non';

/** "The value of". */
const valueOf = [
  'wert (?:für|von)|valeur (?:de|du champ|pour)|valor (?:de|del campo|do campo|para)|valore (?:di|del campo|per)',
  'waarde (?:van|voor)|wartość(?: pola)?|hodnota(?: pole)?|vrijednost(?: polja)?|значение(?: поля)?',
].join('|');

export const languagePatterns: readonly Pattern[] = [
  // Das email Format ist ungültig
  {
    find: /^(?:Das|Der|Die) ([a-z_$][\w$.[\]-]{0,80}) (?:Format|Feld|Wert|Attribut)(?!\p{L})/gu,
    strength: 'strong',
    closed: true,
  },
  {
    find: new RegExp(`(?<!\\p{L})(?:${valueOf}) ${quote}?${name}`, 'giu'),
    strength: 'plain',
    spelled: true,
  },
  {
    find: new RegExp(`(?<!\\p{L})(?:${noun})s? ?:? ?${quote} ?([^"'\`“”„«»‘’\\n]{1,80}?) ?${closing}`, 'giu'),
    strength: 'strong',
  },
  {
    find: new RegExp(`(?<!\\p{L})(?:${noun}) (?!(?:${verbs})(?!\\p{L}))${name}(?= )`, 'giu'),
    strength: 'strong',
    closed: true,
  },
  // 参数 email 不能为空; フィールド「email」は…
  {
    find: /(?:参数|參數|字段|欄位|属性|フィールド|パラメータ|项目|項目|매개변수|필드) ?[:：]? ?["'`「『“]?([A-Za-z_$][\w$.[\]-]{0,80})/gu,
    strength: 'strong',
  },
  // What only a validator says right behind a name: emailは必須です; email 필드는 필수입니다; email 不能为空
  {
    find: /(?<![\w$.[\]-])["'`「『“]?([A-Za-z_$][\w$.[\]-]{0,80})["'`」』”]? ?(?=は必須|は必ず|필드|(?:参数|字段|属性)?不能为空|不能為空|必填|是必)/gu,
    strength: 'strong',
  },
  {
    find: /^["'`]?(?![A-Z]{2,}(?![a-z\w]))([A-Za-z_$][\w$.[\]-]{0,80})["'`]? ?(?=必须|必須|长度|只能|最大|最小|至少|应为|不是)/gu,
    strength: 'strong',
  },
  // emailは長すぎます: with the request's names
  {
    find: /(?<![\w$.[\]-])["'`「『“]?([A-Za-z_$][\w$.[\]-]{0,80})["'`」』”]? ?(?=は|が|を|の値|필드|항목|은 |는 |을 |를 |이 |가 |不能|不可|必須|必须|必填|是必|为必|為必|字段|欄位|格式|长度|長度|应|應)/gu,
    strength: 'plain',
    spelled: true,
  },
  // email alanı zorunludur
  { find: /(?<!\p{L})([A-Za-z_$][\w$.[\]-]{0,80}) (?:alanı|parametresi|mezője?) /gu, strength: 'strong' },
];
