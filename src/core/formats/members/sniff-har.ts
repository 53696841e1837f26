import type { Sniff } from '../../text/reading.ts';

/** A HAR says what it is within its first lines. */
const WINDOW = 4096;
/** `{"log":{"version":…` in any order, or a lone entry. Applied to the window. */
const LOG = /^\s{0,64}\{\s{0,64}"log"\s{0,64}:\s{0,64}\{/u;
const MEMBERS = /"(?:entries|creator|pages|version)"\s{0,64}:/u;
const ENTRY =
  /^\s{0,64}[[{][\s{]{0,64}"(?:_\w{1,40}|startedDateTime|pageref|cache|connection|request)"\s{0,64}:/u;
const ENTRY_MEMBERS = /"(?:startedDateTime|_initiator|httpVersion|headersSize)"\s{0,64}:/u;

/** Whether a text begins as a HAR does; asked by its format, and by another whose reading a large HAR need not wait for. */
export function sniffHar(text: string): Sniff | undefined {
  const window = text.slice(0, WINDOW);
  if (LOG.test(window) && MEMBERS.test(window))
    return { confidence: 0.99, because: 'starts with the `log` of a HAR' };
  return ENTRY.test(window) && ENTRY_MEMBERS.test(text.slice(0, WINDOW * 4))
    ? { confidence: 0.9, because: 'holds an entry of a HAR' }
    : undefined;
}
