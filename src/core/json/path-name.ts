/** Reading: a name that needs no quotes behind a dot. */
const plainName = /^[\p{L}\p{N}_$-]{1,200}$/u;

/** A way through JSON as people write it: `items[0].price`, `["a key"].b`. Empty for the whole. */
export function pathName(path: readonly (string | number)[]): string {
  return path
    .map((token, index) => {
      if (typeof token === 'number') return `[${token}]`;
      if (index === 0) return token;
      return plainName.test(token) ? `.${token}` : `["${token}"]`;
    })
    .join('');
}
