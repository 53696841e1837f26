import { foldName } from '../../text/fold-name.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { isKnown, isValue } from './known-name.ts';
import { nameInProse } from './named-in-prose.ts';
import { notNames } from './not-names.ts';
import type { RequestNames } from './request-names.ts';
import { functionWords } from './sentence-grammar.ts';
import type { FieldSentence } from './sentences.ts';
import { wordSet } from './vocabulary.ts';

/**
 * Sentences that open with a field's name as programs spell it, in words that the English grammar does not know: what
 * validators say in other languages (`email darf nicht leer sein`, `emailの形式が…`), and names set off by a mark
 * (`email|is taken`, `email => is taken`, `customer -> email: is taken`).
 */

/** What validators of other languages say right behind a name. */
const phrases = [
  // German
  'muss|müssen|darf (?:nicht|kein|höchstens|maximal)|ist (?:erforderlich|ungültig|kein|nicht|zu|leer|bereits|ein Pflichtfeld)|fehlt|wird benötigt|hat (?:ein|nicht|keine?)|sollte|entspricht nicht',
  // French
  "doit|ne (?:doit|peut|correspond|respecte|contient)|n['’](?:est|a) pas|est (?:obligatoire|requise?|un champ (?:requis|obligatoire)|invalide|manquante?|trop|vide|déjà|incorrecte?)|manque",
  // Spanish
  'debe|no (?:puede|debe|es|tiene|cumple)|es (?:obligatori[oa]|requerid[oa]|un campo (?:requerido|obligatorio)|inválid[oa]|demasiado)|ya (?:existe|está)|falta|está vací[oa]',
  // Italian
  'deve|non (?:può|deve|è|corrisponde)|è (?:obbligatori[oa]|richiest[oa]|un campo (?:richiesto|obbligatorio)|troppo|mancante|già|vuot[oa])|manca',
  // Portuguese
  'não (?:pode|deve|é|está)|é (?:obrigatóri[oa]|um campo (?:obrigatório|requerido)|inválid[oa]|muito|requerid[oa])|já (?:existe|está)',
  // Dutch
  'moet|mag (?:niet|geen|maximaal)|is (?:verplicht|een (?:vereist|verplicht) veld|ongeldig|geen|te|leeg|vereist)|ontbreekt|voldoet niet',
  // Polish
  'musi|to pole wymagane|nie (?:może|jest|powin)|jest (?:wymagan|nieprawidłow|za|zbyt|pust)|powinn[oa]',
  // Czech and Slovak
  'musí|nesmí|nesmie|nemůže|není|nie je|je (?:povinn|vyžadov|příliš|neplatn|prázdn)|chybí|chýba',
  // Croatian, Serbian, Slovenian
  'mora|ne (?:smije|sme|može)|nije|je (?:obavezn|prekrat|predug|neispravn)|nedostaje',
  // Russian and Ukrainian
  'долж(?:н[оаы]|ен)|не (?:может|долж|явля|заполн|указан|соответств)|обязател|является обязател|слишком|уже (?:существует|занят)|отсутствует|повинн[оа]|є обов',
  // Swedish, Danish, Norwegian, Finnish
  'måste|får inte|må (?:ikke|være)|skal være|är (?:obligatorisk|ogiltig|för|inte)|er (?:et påkr|påkræve|påkrevd|ugyldig|obligatorisk|ikke)|saknas|mangler|puuttuu|on pakollinen|ei (?:voi|saa|ole)',
  // Turkish
  'zorunlu|boş (?:olamaz|bırakılamaz)|geçersiz|en (?:az|fazla)',
].join('|');
/** The same in scripts that write no blanks between words. */
const unspaced = [
  // Japanese
  'は(?:必須|必ず|[^、。\\n]{0,30}(?:してください|なければ|必要|ません))|が(?:不正|無効|正しく|長すぎ|短すぎ|空|入力)|を(?:入力|指定|選択)|の(?:形式|値|長さ|文字数)',
  // Chinese
  '(?:字段|参数)?(?:(?:最[大小长短多少高低]值?|长度|個數|个数|大小|只|需要?)(?:不能|必须|必須|能|为|在|应)|不能|必须|必須|不可|格式|长度|長度|不合法|无效|無效|必填|不得|应|應|已存在|已被|太长|太短|过长|过短|超出|不是|为必填|缺失)',
  // Korean
  '(?:은\\(는\\)|이\\(가\\)|을\\(를\\)|은|는|이|가|을|를)? ?(?:필수|필요|올바르지|유효하지|잘못된|비어|입력)',
].join('|');

const spelled = '["\'`「『]?([\\p{L}_$][\\p{L}\\p{N}_$.[\\]-]{0,80}?)["\'`」』]?';
/** Reading: a name and what is said of it in another language. */
const foreign = new RegExp(
  `^(?:${spelled} (?=${phrases})|["'\`「『]?([A-Za-z_$][\\w$.[\\]-]{0,80})["'\`」』]? ?(?=${unspaced}))`,
  'u',
);
/** Reading: what stands between two such sentences of one text. */
const joints = /; |, |\. |[。；，：]|\n/gu;

/** Reading: a name, a mark that sets it off, and what is said of it. */
const markedOff =
  /^["'`]?([\p{L}_$][\p{L}\p{N}_$.[\]-]{0,80})["'`]?(?: ?\| ?| [-–—] | ?=> ?| ?→ ?| :: )(?=[^\s|>=])/u;
/** Reading: what a validator's words begin with. */
const validators =
  /^(?:(?:is|are|must|should|can['’]?t|cannot|has|have|does|needs?|may|not|no|too|at (?:least|most)|already|expected|field|value|this|the (?:value|field)) |(?:required|missing|invalid|unknown|unexpected|unsupported)\b)/iu;
/** Reading: steps behind arrows, then a sentence: actions -> name: Missing required value */
const steps =
  /(?:^|; |, |\n)([\p{L}_$][\p{L}\p{N}_$]{0,80}(?:\[\d{1,6}\])?(?:(?: ?(?:->|→|›|») ?| > )(?:[\p{L}_$][\p{L}\p{N}_$]{0,80}(?:\[\d{1,6}\])?|\d{1,6})){1,12})(?:: | (?:→|=>) )(?=\S)/gu;
/** Reading: one word at the beginning. */
const firstWord = /^([\p{L}_$][\p{L}\p{N}_$.[\]-]{0,80}) (?=\S)/u;
/** Reading: a name in the spelling of programs: small at first, without an accent. */
const programs = /^[a-z_$][\w$.[\]-]*$/u;

/** Longer texts are read no further. */
const searched = 5000;

export function openedSentences(
  whole: string,
  names: RequestNames | null,
  listed: boolean,
): readonly FieldSentence[] {
  const text = whole.slice(0, searched);
  const stepped = steppedSentences(text);
  if (stepped.length > 0) return stepped;
  const marked = markedSentence(text, names, listed);
  if (marked !== undefined) return [marked];
  const joined = foreignSentences(text, names);
  if (joined.length > 0) return joined;
  const word = listed ? firstWord.exec(text)?.[1] : undefined;
  return word !== undefined && isMember(word, names) ? [sentence(word, 0, 0, text)] : [];
}

function sentence(name: string, start: number, from: number, text: string): FieldSentence {
  const named = nameInProse({
    paths: readSpelledPath(name.replaceAll(' > ', ' → ')),
    start,
    end: start + name.length,
  });
  return { named, message: text.slice(from), start: Math.min(start, from), end: text.length, code: null };
}

/** Whether the request has a member spelled exactly so. */
function isMember(word: string, names: RequestNames | null): boolean {
  return names?.paths(foldName(word)).some((path) => path.at(-1) === word) === true;
}

/** Words of other languages that stand where a name could. */
const foreignPronouns = wordSet('er sie es man wir ich il elle on ce cela se el lo le usted hij zij het dit');

/** Whether a word may be a field's name: the request has it, or it is spelled as programs spell names. */
function mayName(word: string, names: RequestNames | null): boolean {
  if (isKnown(word, names)) return true;
  const lower = word.toLowerCase();
  return (
    programs.test(word) &&
    !isValue(word, names) &&
    !functionWords.has(lower) &&
    !notNames.has(lower) &&
    !foreignPronouns.has(lower)
  );
}

/** FastAPI's places as applications print them: `body -> lines -> 1 -> qty: field required; body -> …`. */
function steppedSentences(text: string): readonly FieldSentence[] {
  const starts = [...text.matchAll(steps)];
  if (starts[0]?.index !== 0) return [];
  return starts.map(({ 0: all, 1: path = '', index }, at) => {
    const start = index + all.indexOf(path);
    const next = starts[at + 1]?.index ?? text.length;
    return sentence(path, start, index + all.length, text.slice(0, next));
  });
}

function markedSentence(
  text: string,
  names: RequestNames | null,
  listed: boolean,
): FieldSentence | undefined {
  const match = markedOff.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || !mayName(name, names)) return undefined;
  const said = text.slice(match[0].length);
  const believed = isMember(name, names) ? said.includes(' ') : listed && validators.test(said);
  return believed ? sentence(name, text.indexOf(name), match[0].length, text) : undefined;
}

/** The sentences of a text in another language, cut where the next one opens with a name. */
function foreignSentences(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const starts: { readonly at: number; readonly name: string }[] = [];
  for (const at of [0, ...[...text.matchAll(joints)].map((match) => match.index + match[0].length)]) {
    const match = foreign.exec(text.slice(at, at + 200));
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined && mayName(name, names)) starts.push({ at, name });
  }
  return starts.map(({ at, name }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    return sentence(name, text.indexOf(name, at), at, text.slice(0, end).replace(/[;,.\s]{1,3}$/u, ''));
  });
}
