import type { MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** One argument of a command: its decoded characters, which know where they stand, and its place with the quotes. */
export interface Word {
  readonly value: MappedText;
  readonly span: Span;
  /** A here-document's operator (`<<EOF`): the word is its delimiter. */
  readonly heredoc?: true;
  /** A here-string's word (`<<< '…'`): the input itself. */
  readonly hereString?: true;
}

export interface CommandLine {
  readonly words: readonly Word[];
  /** Where the command ends; what follows is its output or another command. */
  readonly end: number;
}
