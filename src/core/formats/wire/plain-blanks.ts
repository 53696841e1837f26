/** No-break spaces, and marks of writing direction and width that nobody sees. */
const ODD_BLANK = /[\u{a0}\u{200b}-\u{200f}\u{202a}-\u{202f}\u{2066}-\u{2069}\u{feff}]/gu;

/** The text with a space for each blank that chats, word processors and right-to-left texts put in; offsets stay. */
export function withPlainBlanks(text: string): string {
  return text.replaceAll(ODD_BLANK, ' ');
}
