// Where the values of a raw request stand: an own strict reader, so that the scorer does not judge the engine by itself.

/** @typedef {{ start: number, end: number, members?: Map<string, Place>, elements?: Place[], inner?: number }} Place */

const blank = /[ \t\r\n]/u;

/** The tree of a strict JSON text from `at` on; throws where it is none. */
function readValue(text, from) {
  let at = from;
  while (blank.test(text.charAt(at))) at += 1;
  const start = at;
  const open = text.charAt(at);
  if (open === '{' || open === '[') {
    const members = new Map();
    const elements = [];
    const close = open === '{' ? '}' : ']';
    at += 1;
    let inner = at;
    for (;;) {
      while (blank.test(text.charAt(at)) || text.charAt(at) === ',') at += 1;
      if (text.charAt(at) === close) break;
      if (at >= text.length) throw new Error('not closed');
      let name = null;
      if (open === '{') {
        const written = readValue(text, at);
        name = JSON.parse(text.slice(written.start, written.end));
        at = text.indexOf(':', written.end) + 1;
        if (at === 0) throw new Error('no colon');
      }
      const value = readValue(text, at);
      if (name === null) elements.push(value);
      else members.set(name, value);
      at = value.end;
      inner = at;
    }
    return { start, end: at + 1, inner, ...(open === '{' ? { members } : { elements }) };
  }
  if (open === '"') {
    at += 1;
    while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    return { start, end: at + 1 };
  }
  const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)/u.exec(text.slice(at, at + 400));
  if (scalar === null) throw new Error('no value');
  return { start, end: at + scalar[0].length };
}

const decode = (text) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** `a[b][0]=c&…` as a tree with places. */
function readPairs(text, from, to) {
  const root = { start: from, end: to, inner: to, members: new Map() };
  let at = from;
  for (const pair of text.slice(from, to).split('&')) {
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = { start: at + (equals < 0 ? pair.length : equals + 1), end: at + pair.length, pair: at };
    const keys = name.includes('[')
      ? [
          name.slice(0, name.indexOf('[')),
          ...name
            .slice(name.indexOf('[') + 1)
            .replace(/\]$/u, '')
            .split(']['),
        ]
      : [name];
    // A query parameter is named as it is written.
    root.members.set(name, value);
    let node = root;
    for (const [depth, key] of keys.entries()) {
      node.members ??= new Map();
      if (depth === keys.length - 1) node.members.set(key, value);
      else {
        if (!node.members.has(key))
          node.members.set(key, { start: value.start, end: value.end, inner: value.end, members: new Map() });
        node = node.members.get(key);
      }
    }
    at += pair.length + 1;
  }
  return root;
}

/** The body and the query of a raw request; a part that cannot be read strictly is `null`. */
export function readPlaces(text) {
  const cut = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((place) => place >= 0);
  const head = cut.length === 0 ? text.length : Math.min(...cut);
  const bodyStart = cut.length === 0 ? text.length : head + (text.startsWith('\r\n\r\n', head) ? 4 : 2);
  const target = /^[A-Z]+ (\S+)/u.exec(text);
  const mark = target === null ? -1 : target[1].indexOf('?');
  const targetStart = target === null ? 0 : target[0].length - target[1].length;
  const query = mark < 0 ? null : readPairs(text, targetStart + mark + 1, target[0].length);
  const type = /^content-type:[ \t]*([^;\r\n]*)/imu.exec(text.slice(0, head))?.[1].trim().toLowerCase() ?? '';
  let body = null;
  const content = text.slice(bodyStart).trim();
  if (type === 'application/x-www-form-urlencoded') body = readPairs(text, bodyStart, text.trimEnd().length);
  else if (/^[{["\d]/u.test(content)) {
    try {
      JSON.parse(content);
      body = readValue(text, bodyStart);
    } catch {
      body = null;
    }
  }
  return { body, query };
}

const child = (node, segment) =>
  node.elements === undefined
    ? node.members?.get(String(segment))
    : /^\d+$/u.test(String(segment))
      ? node.elements[Number(segment)]
      : undefined;

/** The value at a path, or how far the path leads. */
export function follow(root, path) {
  let node = root;
  for (const [depth, segment] of path.entries()) {
    const next = child(node, segment);
    if (next === undefined) return { node, left: path.length - depth };
    node = next;
  }
  return { node, left: 0 };
}
