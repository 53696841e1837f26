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
  let done = 0;
  for (const { 0: written, 1: name, index } of message.text.matchAll(placeholder)) {
    const option = options.find((entry) => entry.name?.text === name)?.value;
    if (option?.kind !== 'text') continue;
    builder.add(message.text.slice(done, index), only.from + done, only.from + index);
    done = index + written.length;
    builder.add(option.content.text, only.from + index, only.from + done);
  }
  builder.add(message.text.slice(done), only.from + done, only.to);
  return builder.build();
}
