/** Messages list no more. */
const mostChoices = 200;
const mostCharacters = 4000;

/** Reading: words behind which a message lists what it takes. */
const lead =
  /(?:one of(?: the)?(?: following| allowed| valid)?(?: values| options| choices)?|(?<!\p{L})(?:allowed|valid|permitted|accepted|acceptable|possible|supported|available|legal|known|expected)(?: \w{1,20})?(?: (?:values?|options?|choices?|ones?|members?|types?))?(?: here)?|choose(?: from| between)?|did you mean(?: the)?(?: enum)?(?: value)?|choices|options|enum(?:eration)?(?: class| values?)?|must be(?: either| equal to| in)?|should be(?: either)?|input should be|oneof|in the list|(?:erlaubt|zulässig|möglich)(?:er?)?(?: sind| werte?| optionen)*|(?:choix|valeurs?|options?) (?:possibles?|autorisée?s?|acceptée?s?|permis(?:es)?|valides?)|(?:valores|opciones|opções|valori|opzioni) (?:permitid[oa]s|aceptad[oa]s|aceit[oa]s|válid[oa]s|posibles|possíveis|consentit[ie]|ammess[ie]|valid[ie]|possibili)|doit être|l['’]une des valeurs(?: suivantes)?|parmi(?: les)?(?: valeurs)?(?: suivantes)?|muss (?:einer|eine|eines) (?:von|der)|uno de(?: los siguientes)?(?: valores)?|debe ser)(?: are| is| of| for \w{1,40})* ?[:=]? {0,3}/giu;

/** Reading: a text in quotes of any kind. */
const quotedItem =
  /^(?:"([^"\n]{0,100})"|'([^'\n]{0,100})'|`([^`\n]{0,100})`|[“„]([^”“\n]{0,100})[”“]|‘([^’\n]{0,100})’)/u;
/** Reading: what joins two choices: a comma, a bar, a slash, a word for or. */
const between = /^\s{0,3}(?:,|\||\/|;)?\s{0,3}(?:(?:or|and|oder|und|ou|et|y|o|e)\s{1,3})?/u;
/** Reading: one word, with the signs that names of choices have. */
const bareItem = /^[\p{L}\p{N}_][\p{L}\p{N}_.:+#-]{0,60}$/u;
/** Reading: words that stand where a bare list may stand and are no choices. */
const noChoice =
  /^(?:a|an|the|of|or|and|be|is|are|to|in|not|valid|value|values|received|got|following|least|most|than|greater|less|equal|unique|positive|negative)$/iu;
/** Reading: kinds of values: a list of nothing else says of which kind the value must be, unless it stands behind a colon. */
const kindWord =
  /^(?:null|none|string|number|integer|int|float|double|boolean|bool|object|array|list|date|datetime|type)$/iu;

function asJson(item: string, wasQuoted: boolean): string {
  if (!wasQuoted && /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,10})?$/u.test(item)) return item;
  if (!wasQuoted && (item === 'true' || item === 'false')) return item;
  return JSON.stringify(item);
}

/** `'a', 'b' or 'c'`, `"a" | "b"`. */
function quotedList(text: string): string[] {
  const items: string[] = [];
  let rest = text;
  while (items.length < mostChoices) {
    const match = quotedItem.exec(rest);
    if (match === null) break;
    items.push(asJson(match.slice(1).find((part) => part !== undefined) ?? '', true));
    const behind = rest.slice(match[0].length);
    const joint = between.exec(behind)?.[0] ?? '';
    if (joint === '') break;
    rest = behind.slice(joint.length);
  }
  return items;
}

/** What stands between brackets: quoted items, or bare ones at commas, bars or blanks. */
function bracketList(text: string): string[] {
  const close = { '[': ']', '(': ')', '{': '}' }[text.charAt(0)] ?? '';
  const end = text.indexOf(close, 1);
  if (close === '' || end < 0) return [];
  const inside = text.slice(1, end).trim();
  if (/^(?:e\.g|i\.e|for example|such as|like|z\. ?B|p\. ?ex)\b/iu.test(inside)) return [];
  const quotes = quotedList(inside);
  if (quotes.length > 0) return quotes;
  const joint = /[,|;]/u.test(inside) ? /\s{0,3}[,|;]\s{0,3}/u : /\s{1,3}/u;
  const items = inside.split(joint).slice(0, mostChoices);
  return items.every((item) => item !== '' && item.length <= 80)
    ? items.map((item) => asJson(item, false))
    : [];
}

/** `lead, won or lost` up to the sentence's end; bare words are taken only when there are several. */
function bareList(text: string, isListed: boolean): string[] {
  const end = /[.!?](?:\s|$)|\n|; |, (?:received|got|but|found)\b| \(/u.exec(text)?.index ?? text.length;
  const items = text
    .slice(0, end)
    .split(/\s{0,3}(?:,|\||;|\/|\s(?:or|and|oder|und|ou|et|y|o)\s)\s{0,3}/u)
    .map((item) => item.replace(/^(?:or|and|oder|und|ou|y)\s|\ssein$/u, '').trim())
    .filter((item) => item !== '')
    .slice(0, mostChoices);
  const plain = items.every((item) => bareItem.test(item) && !noChoice.test(item));
  const isKinds = !isListed && items.every((item) => kindWord.test(item));
  return items.length >= 2 && plain && !isKinds ? items.map((item) => asJson(item, false)) : [];
}

/** The choices a message lists, as JSON texts; `null` when it lists none. */
export function choicesIn(message: string): readonly string[] | null {
  const text = message.slice(0, mostCharacters);
  let single: readonly string[] | null = null;
  for (const match of text.matchAll(lead)) {
    const rest = text.slice(match.index + match[0].length);
    const brackets = bracketList(rest);
    if (brackets.length >= 1) return [...new Set(brackets)];
    const quotes = quotedList(rest);
    if (quotes.length >= 2) return [...new Set(quotes)];
    const onlyOne = /^(?:input should be|did you mean|one of|expected one of|allowed|valid|permitted)/iu.test(
      match[0],
    );
    if (quotes.length === 1 && onlyOne) single ??= quotes;
    if (
      quotes.length > 0 ||
      !/one of|einer?s? (?:von|der)|l['’]une des|parmi|uno de|erlaubt|zulässig|möglich|choix|valeurs|opciones|opções|valor[ei]|opzioni|values|options|choices|either|permitted|allowed|valid|supported/iu.test(
        match[0],
      )
    )
      continue;
    const bare = bareList(rest, /[:=]\s*$/u.test(match[0]));
    if (bare.length > 0) return [...new Set(bare)];
  }
  return single;
}
