import { quoted } from '../checks/clues/words.ts';
import type { Fix } from '../diagnosis.ts';
import { readJson } from '../json/read.ts';
import { isBooleanName } from '../values/names.ts';
import { answer, nameOf, writeLiteral } from './fixes.ts';
import { takesType } from './known-facts.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: yes and no as people, forms and spreadsheets of many languages write them. */
const yes =
  /^(?:yes|y|on|1|t|ja|j|oui|si|sí|sì|sim|tak|да|так|da|evet|ano|áno|igen|kyllä|ναι|是|はい|예|네|نعم|हाँ|enabled?|checked|wahr|vrai|verdadero|verdadeiro|vero|истина|[✓✔✅])$/iu;
/** Reading: a word or sign for no. */
const no =
  /^(?:no|n|off|0|f|nein|nej|nei|nee|non|não|nie|нет|ні|ne|hayır|nem|ei|όχι|否|いいえ|아니요|لا|नहीं|disabled?|unchecked|falsch|faux|falso|ложь|[✗✘❌])$/iu;
/** Reading: a word or sign for nothing, perhaps in brackets. */
const nothing =
  /^[<([{]?(?:null|none|nil|undefined|n\/?a|#n\/a|nan|-?infinity|empty|blank|-{1,3}|[–—])[>)\]}]?$/iu;

function asBoolean(target: Target, text: string): Answer | null {
  const name = nameOf(target);
  if (/^(?:true|false)$/iu.test(text)) {
    const word = text.toLowerCase();
    return answer('certain', `${name} is the word ${quoted(text)} in quotes`, [
      writeLiteral(target, word, 'the same value without quotes'),
    ]);
  }
  const word = yes.test(text) ? 'true' : no.test(text) ? 'false' : null;
  if (word === null) return null;
  return answer(
    'certain',
    `${name} is the text ${quoted(text)}, not a boolean`,
    [writeLiteral(target, word, `${quoted(text, 10)} probably means ${word}`)],
    'likely',
  );
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What Python's `str` makes of a dict or list, as JSON; the text itself where its quotes leave it open. */
function fromPython(text: string): string {
  if (text.includes('"') || /\p{L}'\p{L}/u.test(text)) return text;
  const literals: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };
  return text
    .replaceAll(/(?<=[[{:,]\s{0,3})(?:True|False|None)(?=\s{0,3}[\]},])/gu, (word) => literals[word] ?? word)
    .replaceAll("'", '"');
}

/** A whole object or list that stands in quotes. */
function asStructure(target: Target, text: string, kind: 'object' | 'array'): Answer | null {
  const open = kind === 'object' ? '{' : '[';
  if (!text.startsWith(open)) return null;
  const isJson = parses(text);
  const json = isJson ? text : fromPython(text);
  if (!parses(json) || readJson(json).value?.kind !== kind) return null;
  const what = kind === 'object' ? 'an object' : 'a list';
  return answer(
    'certain',
    `${nameOf(target)} is a text that holds ${what}`,
    [writeLiteral(target, json, `${what} itself, without quotes`)],
    isJson ? 'certain' : 'likely',
  );
}

/** `"a,b"` or `"a"` where a list belongs. */
function asList(target: Target, text: string): Answer | null {
  if (target.body.style !== 'json' || text === '') return null;
  const parts = (/^\[(.*)\]$/su.exec(text)?.[1] ?? text)
    .split(/[,;|\n\t]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const list = `[${parts.map((part) => JSON.stringify(part)).join(', ')}]`;
  const because = parts.length > 1 ? 'a list of the parts between its signs' : 'a list with this one element';
  return answer(
    'certain',
    `${nameOf(target)} is a text, not a list`,
    [writeLiteral(target, list, because)],
    'likely',
  );
}

function isWrongKind({ stated }: Target): boolean {
  return stated?.cause === 'wrong-type' || stated?.cause === 'invalid-field';
}

/**
 * `true`, `null`, an object or a list in quotes where the value itself belongs. `"[object Object]"` is what JavaScript
 * makes of an object that is joined to a text.
 */
export const quotedLiteral: Probe = {
  id: 'quoted-literal',
  explains: [
    'wrong-type',
    'numeric-string',
    'wrong-date-format',
    'invalid-format',
    'invalid-field',
    'invalid-lookup',
    'invalid-choice',
  ],
  run: (target) => {
    const text = textOf(target)?.trim();
    if (text === undefined || target.body.style !== 'json' || text.length > 2000) return null;
    if (text === '[object Object]') {
      return answer(
        'certain',
        `${nameOf(target)} is \`[object Object]\`: an object that was joined to a text`,
      );
    }
    const { facts } = target;
    if (takesType(facts, 'string') === true && !facts.types.includes('null')) return null;
    if (takesType(facts, 'boolean') === true) return asBoolean(target, text);
    if (takesType(facts, 'object') === true) return asStructure(target, text, 'object');
    if (takesType(facts, 'array') === true && !nothing.test(text))
      return asStructure(target, text, 'array') ?? asList(target, text);
    if (isWrongKind(target) && facts.types.length === 0) {
      const structure = asStructure(target, text, 'object') ?? asStructure(target, text, 'array');
      if (structure !== null) return { ...structure, fixCertainty: 'likely' };
      if (isBooleanName(target.name)) {
        const found = asBoolean(target, text);
        if (found !== null) return { ...found, fixCertainty: 'likely' };
      }
    }
    return asNothing(target, text);
  },
};

/** The word for nothing as a text: a client's empty value, written out. */
function asNothing(target: Target, text: string): Answer | null {
  if (!nothing.test(text)) return null;
  // A person may be called Null or None; what the API complains of or `undefined` is no name.
  if (target.stated === null && text !== 'undefined' && text !== 'null') return null;
  const message = `${nameOf(target)} is the word ${quoted(text)} as a text`;
  const made: Fix | null = target.facts.required
    ? null
    : takesType(target.facts, 'array') === true && takesType(target.facts, 'null') !== true
      ? writeLiteral(target, '[]', `${quoted(text)} probably means an empty list`)
      : writeLiteral(target, 'null', `${quoted(text)} probably means that there is no value`);
  return target.stated === null
    ? answer('likely', `${nameOf(target)} probably has no value: it is the word ${quoted(text)} as a text`, [
        made,
      ])
    : answer('certain', message, [made], 'likely');
}
