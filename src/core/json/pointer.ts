import type { JsonNode, Path } from './node.ts';

/** Reading: the two escapes of a pointer, RFC 6901 §3. */
const escaped = /~[01]/gu;

/**
 * The reference tokens of a JSON pointer, unescaped: `/a~1b/0` → `['a/b', '0']`. Takes the URI fragment form
 * (`#/a%20b`) too. `undefined` when the text is no pointer. Whether a token is a name or an index depends on the
 * document: {@link resolveTokens}.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901 RFC 6901}
 */
export function parsePointer(text: string): readonly string[] | undefined {
  const fragment = text.startsWith('#');
  const pointer = fragment ? decodeFragment(text.slice(1)) : text;
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replace(escaped, (escape) => (escape === '~1' ? '/' : '~')));
}

/** RFC 6901 §6: percent-encoded; a wrong encoding is kept as it is written. */
function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** RFC 6901 §3. `[]` is the empty string: the whole document. */
export function formatPointer(path: Path): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** RFC 6901 §4: an array index has no sign and no leading zero. */
const index = /^(?:0|[1-9]\d{0,9})$/u;

export function isIndex(token: string): boolean {
  return index.test(token);
}

/** The tokens as a path into this document: a token is an index where an array stands, else a name. */
export function resolveTokens(tokens: readonly string[], root: JsonNode | undefined): Path {
  let node = root;
  return tokens.map((token) => {
    if (node?.kind === 'array' && isIndex(token)) {
      node = node.elements[Number(token)];
      return Number(token);
    }
    node = node?.members.findLast((member) => member.name === token)?.value;
    return token;
  });
}
