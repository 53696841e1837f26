/** RFC 9110 §8.3.1. Names are lower case, parameter values as written without their quotes. */
export interface MediaType {
  /** `application/problem+json` */
  readonly essence: string;
  readonly type: string;
  readonly subtype: string;
  /** The structured syntax suffix (RFC 6838 §4.2.8): `json` of `problem+json`; `null` without one. */
  readonly suffix: string | null;
  readonly parameters: ReadonlyMap<string, string>;
}

/** `type/subtype` of RFC 9110 tokens. */
const essenceForm = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/u;
/** One parameter: `charset=utf-8`, `boundary="a b"`. */
const parameterForm =
  /^\s*(?<name>[\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[^\s;"]*))/u;
/** No real field is longer. */
const longest = 2000;

/** The media type a `Content-Type` value states; `undefined` when it states none. */
export function parseMediaType(value: string): MediaType | undefined {
  const written = value.trim().slice(0, longest);
  const [first = ''] = written.split(';', 1);
  const essence = first.trim().toLowerCase();
  if (!essenceForm.test(essence)) return undefined;
  const [type = '', subtype = ''] = essence.split('/', 2);
  const plus = subtype.lastIndexOf('+');
  const parameters = new Map<string, string>();
  let rest = written.slice(first.length);
  while (rest.startsWith(';')) {
    rest = rest.slice(1);
    const match = parameterForm.exec(rest);
    const { name, quoted, token } = match?.groups ?? {};
    if (match !== null && name !== undefined) {
      const key = name.toLowerCase();
      if (!parameters.has(key))
        parameters.set(key, quoted?.replace(/\\(?<character>.)/gu, '$<character>') ?? token ?? '');
      rest = rest.slice(match[0].length);
    }
    const next = rest.indexOf(';');
    rest = next < 0 ? '' : rest.slice(next);
  }
  return { essence, type, subtype, suffix: plus < 0 ? null : subtype.slice(plus + 1), parameters };
}

/** `application/json`, `application/problem+json`, `text/json`, `application/vnd.api+json`, `application/x-ndjson`, … */
export function isJsonMediaType(essence: string): boolean {
  return /^[^/]+\/(?:[^/]*\+json(?:-seq|l)?|(?:x-)?(?:nd)?json(?:-seq|lines|l)?)$/u.test(
    essence.slice(0, 200),
  );
}

export function isXmlMediaType(essence: string): boolean {
  return /^[^/]+\/(?:[^/]*\+xml|xml)$/u.test(essence.slice(0, 200)) && essence !== 'application/xhtml+xml';
}

/** RFC 9512: `application/yaml` and `+yaml`, with the names in use before it. */
export function isYamlMediaType(essence: string): boolean {
  return /^[^/]+\/(?:[^/]*\+yaml|(?:x-)?ya?ml)$/u.test(essence.slice(0, 200));
}
