import type { JsonNode } from '../../json/node.ts';
import { readJsonAt } from '../../json/read.ts';

/** One argument of a call in JavaScript or Python; `name` of a keyword argument. */
export interface CallArgument {
  readonly name: string | null;
  /** A literal; of `JSON.stringify(x)` and `json.dumps(x)` what is inside. `undefined`: an expression nobody can read here. */
  readonly value: JsonNode | undefined;
  /** It was turned into JSON by a call. */
  readonly isStringified: boolean;
}

/** A call has no more arguments, and an unreadable one ends within this many characters. */
const MOST = 20;
const LONGEST = 4096;
/** Reading: a keyword argument's name. Applied to 80 characters. */
const KEYWORD = /^([A-Za-z_]\w{0,60})\s{0,4}=(?!=)\s{0,8}/u;
/** Reading: what turns a value into JSON text. Applied to 80 characters. */
const STRINGIFIED = /^(?:JSON\.stringify|json\.dumps)\(\s{0,40}/u;
/** Reading: Python's prefixes of a string. Applied to 3 characters. */
const PREFIX = /^[bfru]{1,2}(?=["'])/iu;
/** Reading: a variable, its attributes left aside. Applied to 80 characters. */
const VARIABLE = /^([A-Za-z_$][\w$]{0,60})\s{0,4}(?=[,)\n])/u;

interface Read {
  readonly value: JsonNode | undefined;
  readonly isStringified: boolean;
  readonly end: number;
}

/** The arguments of the call whose parenthesis opens before `from`. Variables are looked up in the text before `from`. */
export function readArguments(
  text: string,
  from: number,
): { arguments: readonly CallArgument[]; end: number } {
  const found: CallArgument[] = [];
  let at = from;
  while (found.length < MOST) {
    at = skip(text, at, ', \t\r\n');
    if (at >= text.length || text.charAt(at) === ')') break;
    const keyword = KEYWORD.exec(text.slice(at, at + 80));
    const read = readExpression(text, at + (keyword?.[0].length ?? 0), from);
    found.push({ name: keyword?.[1] ?? null, value: read.value, isStringified: read.isStringified });
    if (read.end <= at) break;
    at = read.end;
  }
  return { arguments: found, end: Math.min(at + 1, text.length) };
}

function readExpression(text: string, start: number, callAt: number): Read {
  const head = text.slice(start, start + 80);
  const stringified = STRINGIFIED.exec(head);
  if (stringified !== null) {
    const inner = readExpression(text, start + stringified[0].length, callAt);
    return { ...inner, isStringified: true, end: behind(text, inner.end) };
  }
  const at = start + (PREFIX.exec(head.slice(0, 3))?.[0].length ?? 0);
  const first = text.charAt(at);
  if ('"\'`{['.includes(first) && first !== '') {
    const { value, end } = readJsonAt(text, at);
    return { value, isStringified: false, end: Math.max(end, at + 1) };
  }
  const variable = VARIABLE.exec(head)?.[1];
  const assigned = variable === undefined ? undefined : assignment(text, variable, callAt);
  return {
    value: assigned?.value,
    isStringified: assigned?.isStringified === true,
    end: expressionEnd(text, start),
  };
}

/** The last assignment of a variable before the call. */
function assignment(text: string, name: string, before: number): Read | undefined {
  const pattern = new RegExp(`(?:^|[\\s;])${name.replaceAll('$', '\\$')}\\s{0,8}=(?!=)\\s{0,8}`, 'gu');
  let last: number | undefined;
  for (const match of text.slice(Math.max(0, before - 65536), before).matchAll(pattern)) {
    last = Math.max(0, before - 65536) + match.index + match[0].length;
  }
  // What is assigned is no call of this argument again: variables of variables are left alone.
  return last === undefined ? undefined : readExpression(text, last, 0);
}

/** Behind the parenthesis that closes a call around a value. */
function behind(text: string, from: number): number {
  const close = text.indexOf(')', from);
  return close < 0 || close - from > LONGEST ? from : close + 1;
}

/** Where an expression that is no literal ends: at a comma or closing bracket of its own level. */
function expressionEnd(text: string, from: number): number {
  let depth = 0;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (char === ',' && depth === 0) return at;
  }
  return limit;
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at += 1;
  return at;
}
