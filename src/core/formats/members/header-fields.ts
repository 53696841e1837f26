import type { JsonNode } from '../../json/node.ts';
import type { HeaderField } from '../../http/message.ts';
import { innerSpan, scalarText, valueNamed } from './values.ts';
import { contentSpan } from '../../json/strings.ts';
import { readFieldLine } from '../wire/fields.ts';

/** More fields than a message has. */
const most = 1000;

/**
 * Header fields as JSON writers list them: `[{"name":…,"value":…}]` (HAR), `[{"key":…}]` (Postman), `[["a","b"]]`,
 * `["a","b",…]` (Node's `rawHeaders`), `{"a":"b"}`, `{"a":["b","c"]}`, or one string with a line each.
 */
export function readHeaderFields(text: string, node: JsonNode | undefined): readonly HeaderField[] {
  if (node === undefined) return [];
  // Charles and WordPress keep them one object deeper.
  const list = valueNamed(node, ['headers', 'data']);
  if (list?.kind === 'array' || (list !== undefined && node.members.length === 1))
    return readHeaderFields(text, list);
  if (node.kind === 'object') return node.members.slice(0, most).flatMap((member) => fieldsOf(text, member));
  if (node.kind === 'string') return linesOfString(text, node);
  const [first] = node.elements;
  if (first?.kind !== 'string')
    return node.elements.slice(0, most).flatMap((entry) => entryField(text, entry));
  return first.text.includes(': ')
    ? node.elements.slice(0, most).flatMap((line) => linesOfString(text, line))
    : rawPairs(text, node);
}

/** Reading: names that say of a map that it holds header fields. Applied to one name. */
const known =
  /^(?:content-(?:type|length|encoding)|date|server|connection|keep-alive|transfer-encoding|cache-control|vary|etag|x-request-id|retry-after|user-agent|accept|accept-encoding)$/iu;

/** Whether a name is one of those that nearly every message has. */
export function isKnownField(name: string): boolean {
  return known.test(name);
}

/** Whether an object is a map of header fields, as programs print them beside a body. */
export function isFieldMap(node: JsonNode): boolean {
  if (node.kind !== 'object' || node.members.length > most) return false;
  return (
    node.members.filter(({ name }) => isKnownField(name)).length > 1 &&
    node.members.every(({ value }) => scalarText(value.kind === 'array' ? value.elements[0] : value) !== null)
  );
}

function field(text: string, name: JsonNode | undefined, value: JsonNode | undefined): HeaderField[] {
  const written = scalarText(value);
  if (
    name === undefined ||
    value === undefined ||
    written === null ||
    name.kind !== 'string' ||
    name.text === ''
  )
    return [];
  return [
    { name: name.text, value: written, nameSpan: innerSpan(text, name), valueSpan: innerSpan(text, value) },
  ];
}

function entryField(text: string, entry: JsonNode): HeaderField[] {
  if (entry.kind === 'array') return field(text, entry.elements[0], entry.elements[1]);
  return field(text, valueNamed(entry, ['name', 'key']), valueNamed(entry, ['value']));
}

function fieldsOf(text: string, member: JsonNode['members'][number]): HeaderField[] {
  const nameSpan = contentSpan(text, member.nameSpan);
  const values = member.value.kind === 'array' ? member.value.elements : [member.value];
  return values.flatMap((value): HeaderField[] => {
    const written = scalarText(value);
    if (written === null || member.name === '') return [];
    return [{ name: member.name, value: written, nameSpan, valueSpan: innerSpan(text, value) }];
  });
}

function rawPairs(text: string, node: JsonNode): HeaderField[] {
  const fields: HeaderField[] = [];
  for (let at = 0; at + 1 < node.elements.length && fields.length < most; at += 2) {
    fields.push(...field(text, node.elements[at], node.elements[at + 1]));
  }
  return fields;
}

/** `"content-type: application/json\r\n…"`; every field leads to the whole string. */
function linesOfString(text: string, node: JsonNode): HeaderField[] {
  const span = innerSpan(text, node);
  return node.text.split('\n', most).flatMap((line): HeaderField[] => {
    const found = readFieldLine(line, { start: 0, end: line.length });
    return found === undefined
      ? []
      : [{ name: found.name, value: found.value, nameSpan: span, valueSpan: span }];
  });
}
