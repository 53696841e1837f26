import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import type { DumpEntry, DumpValue } from './value.ts';

/** Reading: the place in a message that one of its options fills, `%{count}`. Applied to a message. */
const placeholder = /%\{(\w{1,40})\}/gu;

/**
 * An error as Ecto keeps it, `{"must be less than %{number}", [validation: :number, number: 5]}`: a message for translation
 * with its options behind. It stands for the message, with the options at their places. Every other value is itself.
 *
 * @see {@link https://hexdocs.pm/ecto/Ecto.Changeset.html#module-error-messages Ecto.Changeset, error messages}
 */
export function withoutOptions(value: DumpValue): DumpValue {
  if (value.kind !== 'entries' || value.entries.length !== 2) return value;
  const [message, options] = value.entries;
  const isMessage = message?.name === null && message.value.kind === 'text';
  if (!isMessage || options?.name !== null || options.value.kind !== 'entries') return value;
  const { entries } = options.value;
  if (!entries.every(({ name }) => name !== null)) return value;
  return { kind: 'text', content: filled(message.value.content, entries) };
}

function filled(message: MappedText, options: readonly DumpEntry[]): MappedText {
  const [only] = message.pieces;
  if (only === undefined || only.length !== message.text.length || only.to - only.from !== only.length)
    return message;
  const builder = new MappedTextBuilder();
  const values = new Map(options.map(({ name, value }) => [name?.text, value]));
  let done = 0;
  for (const { 0: written, 1: name, index } of message.text.matchAll(placeholder)) {
    const option = values.get(name);
    if (option?.kind !== 'text') continue;
    builder.add(message.text.slice(done, index), only.from + done, only.from + index);
    done = index + written.length;
    builder.add(option.content.text, only.from + index, only.from + done);
  }
  builder.add(message.text.slice(done), only.from + done, only.to);
  return builder.build();
}

function entryOf(value: DumpValue | undefined, name: string): DumpValue | undefined {
  return value?.kind === 'entries'
    ? value.entries.find((entry) => entry.name?.text === name)?.value
    : undefined;
}

/** Each message in a list of its own, as `traverse_errors` gives them: a name over a text alone may be a rule's. */
function asLists(errors: DumpValue): DumpValue {
  if (errors.kind !== 'entries') return errors;
  const entries = errors.entries.map((entry): DumpEntry => {
    const { value } = entry;
    const [first] = value.kind === 'text' ? value.content.pieces : [];
    if (first === undefined) return entry;
    const span = { start: first.from, end: first.to };
    return { ...entry, value: { kind: 'entries', entries: [{ name: null, value }], span } };
  });
  return { ...errors, entries };
}

/** The errors of a changeset, or of each one in a list. */
function errorsIn(value: DumpValue): DumpValue | undefined {
  const errors = entryOf(value, 'errors');
  if (errors !== undefined && entryOf(value, 'valid?') !== undefined) return asLists(errors);
  if (value.kind !== 'entries' || value.entries.some(({ name }) => name !== null)) return undefined;
  const each = value.entries.map((entry) => errorsIn(entry.value));
  if (each.every((one) => one === undefined)) return undefined;
  const { span } = value;
  const entries = each.map((one) => ({
    name: null,
    value: one ?? { kind: 'entries' as const, entries: [], span },
  }));
  return { ...value, entries };
}

/** A changeset with the errors of the changesets among its changes, at the places of those. Every other value is itself. */
export function withNestedErrors(value: DumpValue): DumpValue {
  const changes = entryOf(value, 'changes');
  const errors = entryOf(value, 'errors');
  if (value.kind !== 'entries' || changes?.kind !== 'entries' || errors?.kind !== 'entries') return value;
  const nested = changes.entries.flatMap((change): DumpEntry[] => {
    const inner = errorsIn(change.value);
    return inner === undefined || (inner.kind === 'entries' && inner.entries.length === 0)
      ? []
      : [{ name: change.name, value: inner }];
  });
  if (nested.length === 0) return value;
  const all = { ...errors, entries: [...errors.entries, ...nested] };
  // The changes would say the same again.
  const kept = value.entries.filter(({ name }) => name?.text !== 'changes');
  return {
    ...value,
    entries: kept.map((entry) => (entry.name?.text === 'errors' ? { ...entry, value: all } : entry)),
  };
}
