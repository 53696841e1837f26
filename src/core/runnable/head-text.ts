import type { HeaderField } from '../http/message.ts';
import { hideInField } from './hide-secrets.ts';
import type { Template } from './template.ts';
import { VariableBook } from './variable-names.ts';

/** A header field without its secrets, and how long what each part of its value stands for is. */
export interface HiddenField {
  readonly name: string;
  readonly value: Template;
  readonly sizes: readonly number[];
}

const cover = '•';

export function hiddenField(name: string, value: string, book: VariableBook): HiddenField {
  const template = hideInField(name, value, book);
  return { name, value: template, sizes: book.sizesOf(template) };
}

/** A header field as a line to read: each secret is covered by as many characters, so that no place moves. */
export function fieldLine({ name, value, sizes }: HiddenField): string {
  const text = value.map((part, index) =>
    typeof part === 'string' ? part : cover.repeat(sizes[index] ?? 0),
  );
  return `${name}: ${text.join('')}`;
}

/**
 * Fields that the client computes or that hold for one connection only (RFC 9110 §7.6.1), digests of a body that may
 * have been corrected, and what a browser says of itself.
 */
const computed: ReadonlySet<string> = new Set(
  (
    'host content-length connection keep-alive proxy-connection proxy-authorization proxy-authenticate te trailer ' +
    'transfer-encoding upgrade http2-settings accept-encoding content-encoding expect priority user-agent dnt ' +
    'upgrade-insecure-requests content-md5 digest content-digest repr-digest'
  ).split(' '),
);

export function isComputed(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith(':') || lower.startsWith('sec-') || computed.has(lower);
}

/** What a person sends, one entry a name. RFC 9110 §5.3: lines of one name are one list; cookies are joined by a semicolon. */
export function hiddenFields(fields: readonly HeaderField[], book: VariableBook): HiddenField[] {
  const merged = new Map<string, { name: string; value: string }>();
  for (const { name, value } of fields) {
    if (isComputed(name)) continue;
    const lower = name.toLowerCase();
    const before = merged.get(lower);
    if (before === undefined) merged.set(lower, { name, value });
    else if (lower === 'content-type' || lower === 'authorization') merged.set(lower, { name, value });
    else
      merged.set(lower, {
        name: before.name,
        value: before.value + (lower === 'cookie' ? '; ' : ', ') + value,
      });
  }
  return [...merged.values()].map(({ name, value }) => hiddenField(name, value, book));
}

/** The fields as the text that fixes of the head edit: one line each. */
export function headText(fields: readonly HiddenField[]): string {
  return fields.map(fieldLine).join('\n');
}

const heads = new WeakMap<readonly HeaderField[], string>();

/** {@link headText} of a request's fields, as they were sent. */
export function headOf(fields: readonly HeaderField[]): string {
  const known = heads.get(fields);
  if (known !== undefined) return known;
  const made = headText(hiddenFields(fields, new VariableBook()));
  heads.set(fields, made);
  return made;
}
