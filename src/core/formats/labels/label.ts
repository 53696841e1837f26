/** A side of a call. */
export type Side = 'request' | 'response';
/** What a label calls what stands behind or below it; `whole`: the side itself. */
export type Part = 'whole' | 'headers' | 'body' | 'method' | 'target' | 'status' | 'host';

export interface Label {
  readonly side: Side | null;
  readonly part: Part;
  /** Where its value starts, behind the sign that follows the words. */
  readonly value: number;
  /** Nothing stands behind the words. */
  readonly isHeading: boolean;
  /** The words name the side as well as the part, or stand alone as a heading. */
  readonly isSure: boolean;
}

/** Reading: marks, borders and a logger's level before a label. Applied to a line's first 160 characters. */
const leadPattern =
  /^[\s▼▶▾▸>#*=~│┌║╔╟•·↑↓-]{0,100}(?:(?:INFO|FINE|DEBUG|TRACE|HEADERS): ?(?:\d{1,5} \* )?){0,2}\[?/u;
/** Reading: one side's names, in the languages that people write reports in. Applied behind the lead. */
const sidePattern =
  /^(?:the |raw |http |api |outgoing |incoming |server |client |your ){0,3}(?:(request|anfrage|requ[êe]te|solicitud|petici[óo]n|richiesta|verzoek|请求|請求|リクエスト)|(response|answer|reply|antwort|r[ée]ponse|respuesta|risposta|antwoord|响应|回應|回应|レスポンス|dio(?:exception|error)(?:type\.\w{1,30})?))(?:begin|end)?(?=[^\p{L}\d]|headers?|body|payload|data|content|status|code|method|ur[il]|path|$)/iu;
/** Reading: words between a side's name and the sign behind. Applied behind the name. */
const fillerPattern =
  /^(?: (?:begin|start|sent|received|details?|message|we (?:sent|got|received)(?: from [\w ]{1,30})?(?: was)?))?(?: \([^()\n]{1,40}\))?/iu;
/** Reading: a part's names. Applied behind a side's, or behind the lead. */
const partPattern =
  /^[ _-]?(?:(header fields|headers?)|(body|payload|post data|data|content|text|json)|(method|verb|http method)|(ur[il]|endpoint|path|address)|(status(?: ?code)?|http status(?: code)?|code)|(host|authority))(?: (?:start|sent|received))?(?![\p{L}\d])/iu;
/** Names that mean a side without naming it. Applied behind the lead. */
const own: readonly (readonly [RegExp, Side | null, Part])[] = [
  [/^(?:payload|post data|form data|body sent|nutzlast)(?![\p{L}\d])/iu, 'request', 'body'],
  [/^(?:common|content) headers?(?![\p{L}\d])/iu, null, 'headers'],
  [
    /^(?:actual(?: status)?(?: code)?|antwortcode|statuscode|status code)(?![\p{L}\d])/iu,
    'response',
    'status',
  ],
  [/^(?:http )?method(?![\p{L}\d])/iu, 'request', 'method'],
];
/** Reading: what follows a label's words: a sign with a value behind it, or nothing but ornament. Applied behind the words. */
const behindPattern = /^["']?\]?(?:[\s:\]*=~>─-]{0,120}$|\s{0,16}(?::|\t|║)[ \t]{0,16}(?=\S))/u;
/** Reading: members of an object in a program's notation are no labels. Applied to a line's first 160 characters. */
const member = /^\s.{0,158}(?:,|[{[])\s{0,4}$/u;
/** Reading: kubectl's names in quotes: `"Response Body" body="…`. Applied to a line's first 160 characters. */
const quotedPattern = /^\s{0,8}"(request|response) body" body=/iu;

/** Reading: Newman's boxes around what went up and came down, in plain letters too. Applied to a line's first 160 characters. */
const boxedPattern = /^\s{0,8}(?:┌ ([↑↓])|- ([v^])(?= (?:[\w/+.-]{1,60} \* ){1,6}\d)) /u;

/** What a line's first words call what follows them; `undefined` when they are none of a call's labels. */
export function labelIn(head: string, lineStart: number): Label | undefined {
  const quoted = quotedPattern.exec(head);
  if (quoted !== null) {
    const side = quoted[1]?.toLowerCase() === 'request' ? 'request' : 'response';
    return { side, part: 'body', value: lineStart + quoted[0].length, isHeading: false, isSure: true };
  }
  const boxed = boxedPattern.exec(head);
  if (boxed !== null) {
    const side = boxed[1] === '↑' || boxed[2] === '^' ? 'request' : 'response';
    return { side, part: 'body', value: lineStart + head.length, isHeading: true, isSure: true };
  }
  const lead = leadPattern.exec(head)?.[0].length ?? 0;
  const words = head.slice(lead);
  const found = named(words);
  if (found === undefined) return undefined;
  const behind = behindPattern.exec(words.slice(found.length));
  if (behind === null || member.test(head)) return undefined;
  const length = lead + found.length + behind[0].length;
  const isHeading = length >= head.trimEnd().length;
  return { side: found.side, part: found.part, value: lineStart + length, isHeading, isSure: found.isSure };
}

interface Named {
  readonly side: Side | null;
  readonly part: Part;
  readonly length: number;
  readonly isSure: boolean;
}

function named(words: string): Named | undefined {
  for (const [pattern, side, part] of own) {
    const found = pattern.exec(words);
    if (found !== null) return { side, part, length: found[0].length, isSure: false };
  }
  const side = sidePattern.exec(words);
  const at = side?.[0].length ?? 0;
  const part = partPattern.exec(words.slice(at));
  const owner: Side | null = side === null ? null : side[1] === undefined ? 'response' : 'request';
  if (part !== null) {
    const names = ['headers', 'body', 'method', 'target', 'status', 'host'] as const;
    const name = names.find((_, index) => part[index + 1] !== undefined);
    if (name !== undefined)
      return { side: owner, part: name, length: at + part[0].length, isSure: owner !== null };
  }
  if (side === null) return undefined;
  const filler = fillerPattern.exec(words.slice(at))?.[0].length ?? 0;
  return { side: owner, part: 'whole', length: at + filler, isSure: false };
}
