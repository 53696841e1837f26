import type { JsonMember, JsonNode, Path } from '../../json/node.ts';
import { memberAt } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import { foldName, isFolded } from '../../text/fold-name.ts';
import type { ErrorBody, FieldLocation } from '../shape.ts';
import type { RequestNames } from './request-names.ts';

/** What every part of the fallback looks at while it reads one body. */
export interface ReadingContext {
  readonly body: ErrorBody;
  readonly names: RequestNames | null;
}

/** Where in the request the errors of a subtree lie, as far as the wrappers above it said so. */
export interface Below {
  readonly prefix: Path;
  readonly in: FieldLocation | null;
}

export const atRoot: Below = { prefix: [], in: null };

/** The members of an object under their folded names; the first of equal names wins. */
export type Folded = Pick<ReadonlyMap<string, JsonMember>, 'get' | 'has' | 'keys' | 'size'> &
  Iterable<readonly [string, JsonMember]>;

/** Where the member of each folded name stands. */
const indexesOf = byOutline(({ names }) => {
  const indexes = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const word = wordOf(name);
    if (!indexes.has(word)) indexes.set(word, index);
  }
  return indexes;
});

/** Objects that look alike share where each name stands. */
class FoldedMembers implements Folded {
  readonly #node: JsonNode;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #made: (JsonMember | undefined)[] = [];

  constructor(node: JsonNode) {
    this.#node = node;
    this.#indexes = indexesOf(node);
  }

  get size(): number {
    return this.#indexes.size;
  }

  has(word: string): boolean {
    return this.#indexes.has(word);
  }

  get(word: string): JsonMember | undefined {
    const index = this.#indexes.get(word);
    return index === undefined ? undefined : (this.#made[index] ??= this.#make(index));
  }

  keys(): ReturnType<Folded['keys']> {
    return this.#indexes.keys();
  }

  *[Symbol.iterator](): Iterator<readonly [string, JsonMember]> {
    for (const word of this.#indexes.keys()) {
      const member = this.get(word);
      if (member !== undefined) yield [word, member];
    }
  }

  #make(index: number): JsonMember | undefined {
    const member = this.#node.members[index];
    if (member === undefined) return undefined;
    const value = heldText(member.value);
    return value === member.value ? member : { name: member.name, nameSpan: member.nameSpan, value };
  }
}

const foldedOf = new WeakMap<JsonNode, Folded>();

/** Made once for a node: every reader asks. */
export function foldedMembers(node: JsonNode): Folded {
  let folded = foldedOf.get(node);
  if (folded === undefined) foldedOf.set(node, (folded = new FoldedMembers(node)));
  return folded;
}

/** Members beside a text that say what kind of text it is. */
const besideText: ReadonlySet<string> = new Set([
  '@type',
  '@lang',
  '@xml:lang',
  '@nil',
  'lang',
  'language',
  'locale',
]);

/** Where the text of an object stands that is a text with its language or type. */
const textIndex = byOutline(({ names, kinds }) => {
  if (names.length < 2 || names.length > 3) return -1;
  const at = names.findIndex(
    (name, index) => (name === '#text' || name === 'value') && kinds[index] === 'string',
  );
  return at >= 0 && names.every((name, index) => index === at || besideText.has(name)) ? at : -1;
});

/** A value, or the text that it is: `{ "lang": "en", "value": "…" }`, an XML element with a `type`. */
export function heldText(node: JsonNode): JsonNode {
  const at = node.kind === 'object' ? textIndex(node) : -1;
  return (at < 0 ? undefined : memberAt(node, at)?.value) ?? node;
}

/** Reading: a vocabulary's prefix and the word behind it. */
const vocabularyPrefix = /^(?:[a-z][\w-]{0,20}(?::|\.(?=error$|message$))|\$)(?=[a-z])/iu;

/** Reading: an XML attribute; JSON's `@type`, `@id` and their kin are a vocabulary's words. */
const attribute =
  /^@(?!(?:type|id|context|graph|lang|nil|odata|xml|schemaLocation|baseType)(?![\w-]))(?=[a-z])/iu;

/**
 * A member's folded name; a vocabulary's prefix (`hydra:description`, `odata.error`, `$message`) is no part of it. An XML
 * attribute is a member like any other, an element's text beside attributes is its `text`.
 */
export function wordOf(name: string): string {
  if (isFolded(name)) return translations.get(name) ?? name;
  if (name === '#text') return 'text';
  if (attribute.test(name)) return wordOf(name.slice(1));
  const prefixed = name.startsWith('$') || name.includes(':') || name.includes('.');
  const folded = foldName(prefixed ? name.replace(vocabularyPrefix, '') : name);
  return translations.get(folded) ?? folded;
}

/** What servers of other languages call errors, fields and messages. */
const translations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    errors:
      'fehler validierungsfehler erreurs errores erros errori fouten hatalar bledy błędy chyby greške greske ошибки エラー エラー一覧 오류 错误 錯誤 anomalies anomalien',
    error: 'erreur erro errore fout fehlertext hata blad błąd chyba greška greska ошибка',
    field:
      'feld feldname champ campo nomecampo nombrecampo veld alan pole polje fält felt поле 字段 字段名 フィールド 項目 項目名',
    fields: 'felder champs campos campi velden pola polja fälten поля',
    details: 'einzelheiten détails detalles dettagli detalhes szczegóły',
    message:
      'meldung nachricht fehlermeldung mensagem mensaje messaggio melding mesaj komunikat сообщение libelle libellé texto hinweistext bericht poruka zpráva zprava hláška 消息 错误信息 メッセージ 내용 메시지 内容 説明 エラー内容',
    messages: 'meldungen nachrichten mensajes mensagens messaggi hinweise',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);

/** Whether the value has no members or elements. */
export function isScalar(node: JsonNode): boolean {
  return node.kind !== 'object' && node.kind !== 'array';
}

/** Reading: a machine's word: one run of letters, digits and joints. */
const codeText = /^[\w.:/-]{1,60}$/u;

/** Whether a text is a code (`too_short`, `isEmail`, `any.required`) rather than a sentence. */
export function isCode(text: string): boolean {
  return codeText.test(text);
}

/** Reading: two letters of a script that writes sentences without blanks. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u;

/** Whether a text is more than one word. */
export function isSentence(text: string): boolean {
  return text.includes(' ') || unspaced.test(text);
}

/** A scalar's text when it is a string or number that may serve as a code. */
export function codeOf(node: JsonNode | undefined): string | null {
  if (node === undefined || (node.kind !== 'string' && node.kind !== 'number')) return null;
  return isCode(node.text) ? node.text : null;
}
