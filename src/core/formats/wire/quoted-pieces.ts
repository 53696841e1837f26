import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { decodeEscaped } from '../prose/escaped-text.ts';
import { linesOf } from './lines.ts';

/** A piece that a program sent or received, quoted as its language does. Applied to a line's first 16 characters. */
const PIECE = /^(?:(<-|send: b?)|(?:->|reply:)) ?["']/u;
/** A line of the answer's head, in plain letters. */
const FIELD = 'header: ';
/** A line that opens a message shows that the marks are a recording's. Applied to one line, cut at 100 characters. */
const OPENS = /^(?:(?:<- ?|send: b?)["'][A-Z]{3,10} \S|(?:->|reply:) ?["']HTTP\/\d)/u;

/** Whether a line opens a message in quotes behind the mark of Ruby's or Python's client. */
export function opensQuoted(head: string): boolean {
  return OPENS.test(head);
}

/** The messages that quoted pieces make, one behind the other, and where the pieces end. */
export interface Joined {
  readonly messages: MappedText;
  readonly end: number;
}

/**
 * What Ruby's `set_debug_output` and Python's `set_debuglevel` print: every piece sent or received in quotes, its escapes
 * undone and the pieces joined. Python prints the answer's fields a line each, and not its body.
 *
 * @see {@link https://docs.python.org/3/library/http.client.html#http.client.HTTPConnection.set_debuglevel Python, http.client}
 */
export function joinQuoted(text: string): Joined {
  const builder = new MappedTextBuilder();
  let sent: boolean | undefined;
  let end = 0;
  for (const line of linesOf(text)) {
    const found = PIECE.exec(text.slice(line.start, Math.min(line.end, line.start + 16)));
    if (found === null) {
      if (sent !== false || !text.startsWith(FIELD, line.start)) continue;
      builder.add(text.slice(line.start + FIELD.length, line.next), line.start + FIELD.length, line.next);
    } else {
      const isSent = found[1] !== undefined;
      // A body may have no line break at its end.
      if (sent !== undefined && isSent !== sent) builder.add('\n', line.start, line.start);
      sent = isSent;
      const quote = found[0].charAt(found[0].length - 1);
      const closed = text.charAt(line.end - 1) === quote ? line.end - 1 : line.end;
      builder.append(decodeEscaped(text, { start: line.start + found[0].length, end: closed }));
    }
    end = line.next;
  }
  return { messages: builder.build(), end };
}
