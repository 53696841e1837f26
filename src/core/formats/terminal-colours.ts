import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import { replaceMatches } from '../text/replace-matches.ts';
import type { Format } from './format.ts';

/** A control sequence behind its escape character (ECMA-48 §5.4): colours, cursor. Applied to 40 characters. */
const CONTROL_SEQUENCE = /^(?:\[[\d;?]{0,32}[@-~]|[()][A-Z\d])/u;

/**
 * Text with a terminal's control sequences left in, as logs of CI jobs and copied raw output have it. They are taken
 * away and the rest is read anew.
 *
 * @see {@link https://ecma-international.org/publications-and-standards/standards/ecma-48/ ECMA-48}
 */
export const terminalColours: Format = {
  id: 'terminal-colours',
  name: 'terminal output with colours',
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, 65536);
    return window.includes('\u001b[') || hasBareColours(window)
      ? { confidence: 0.995, because: 'has terminal colours' }
      : undefined;
  },
  parse: (text, inside) =>
    inside(text.includes('\u001b[') ? withoutSequences(text) : replaceMatches(text, BARE)),
};

/** A colour whose escape character was lost on the way (`[0m`), or is shown as `^[` or an escape. Applied from match to match. */
const BARE = /(?:\^\[|\\u001b|\\033|\\x1b|\\e|\u{241b})?\[(?:\d{1,3}(?:;\d{1,3}){0,4})?m/giu;

/** Colours are switched on and off again. */
function hasBareColours(window: string): boolean {
  return window.includes('[0m') && (window.match(BARE)?.length ?? 0) > 1;
}

function withoutSequences(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let run = 0;
  for (let at = text.indexOf('\u001b'); at !== -1; at = text.indexOf('\u001b', run)) {
    builder.add(text.slice(run, at), run, at);
    run = at + 1 + (CONTROL_SEQUENCE.exec(text.slice(at + 1, at + 41))?.[0].length ?? 0);
  }
  builder.add(text.slice(run), run, text.length);
  return builder.build();
}
