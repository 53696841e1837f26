import { findJsonStart } from '../json/find-start.ts';
import { readDump } from './dump/around.ts';
import { readNotation } from './dump/notation.ts';
import type { Format } from './format.ts';
import { isBlank } from './wire/lines.ts';

const windowLimit = 65536;
/**
 * Reading: what JSON readers do not take and a language writes: `array (`, `array:2 [`, `['a' =>`, `%{`, `{:error, `, Clojure's `{:errors {`, `#Ecto.Changeset<`, `OrderedDict(`,
 * `ErrorDetail(string=`, `map[string]interface {}{`, Lua's `{ ["errors"] = {` and `{ errors = {`, Rust's `ApiError { status: `, Swift's `["errors": `, Ruby's `{:status=>422, `, `{status: 422, headers: {`, Perl's `$VAR1 = ` and `bless( {`, Erlang's `{ok,{{"HTTP/1.1",`,
 * Rack's `[422, {"`.
 * Applied to the window.
 */
const markPattern =
  /(?:\{:[a-z][\w.?!*+/-]{0,80} (?=[{["\d]|nil\b|true\b|false\b)|\{:(?:ok|error), ?(?=[\s%{#[])|(?:^|[\s(,])#[A-Z][\w.]{0,100}<\s?|\{:status ?=> ?\d{3}, |\{status: \d{3}, headers: \{|\{ok, ?\{?\{?["\d]|^\s{0,64}\[[1-5]\d\d, \{"|&\w{1,40}\.[A-Z]\w{0,60}\{[A-Z]\w{0,60}:|\$VAR1 = (?=[{[b])|\bbless\(\s{0,64}\{|^\s{0,64}\[\s{0,16}"[\w.@$-]{1,100}": |\barray ?\((?=\s{0,64}(?:['"\d)]|\S{1,40} =>))|\barray:\d{1,9} \[|\(object\) ?(?:array ?\(|\[)|\[\s{0,64}'[^'\n]{1,200}' ?=>|%(?:[A-Z][\w.]{0,80})?\{(?!\w{1,40}\})\s{0,16}["\w:]|\b(?:OrderedDict|defaultdict|ReturnDict|ReturnList|ErrorDetail|mappingproxy)\(|\b__set_state\(|map\[string\](?:interface ?\{\}|any|string)\{|[{,]\s{0,64}\["[\w.-]{1,100}"\] = |\{\s{0,64}[a-z_]\w{0,80} = \{|\b[A-Z][a-z]\w{0,80} \{ [a-z]\w{0,80}: (?=["\d]|[A-Z]\w{1,80}[({, ]))/u;

/**
 * A value in the notation of a programming language: PHP's `var_export`, its short arrays and Symfony's `dump`, Elixir's
 * `inspect`, Python with constructors in it (Django REST framework's `ErrorDetail`), Go's `%#v`, Lua tables, Rust's `{:?}`. It is
 * read as the JSON it stands for.
 *
 * @see {@link https://www.php.net/manual/en/function.var-export.php PHP manual, var_export}
 */
export const objectNotation: Format = {
  id: 'object-notation',
  name: 'value in the notation of a programming language',
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    const found = markPattern.exec(window);
    if (found === null || /^[\s\ufeff]{0,64}</u.test(window)) return undefined;
    const leads = isBlank(window, 0, startOf(window, found.index));
    return {
      confidence: leads ? 0.86 : 0.79,
      because: `has \`${found[0].replaceAll(/\s+/gu, ' ').trim().slice(0, 40)}\``,
    };
  },
  parse: (text, inside) => {
    const found = markPattern.exec(text);
    if (found === null) return { value: [], problems: [] };
    const start = startOf(text, found.index);
    const read = readNotation(text, start);
    return readDump(text, { ...read, start }, inside);
  },
};

/** The mark itself, or the bracket before it that holds it. */
function startOf(text: string, mark: number): number {
  const bracket = findJsonStart(text.slice(0, mark));
  if (bracket !== -1 && readNotation(text, bracket).end > mark) return bracket;
  return text.startsWith('$VAR1 = ', mark) ? mark + '$VAR1 = '.length : mark;
}
