const encoder = new TextEncoder();
/** How much of a text is looked at at a time. */
const most = 1 << 16;
/** So much of a value is read before more is looked at than a short value needs. */
const atFirst = 1 << 10;
/** The longest token that is looked at without asking whether the octets at hand go on: a literal, an escape. */
const longest = 16;

/** The octets at hand, and a zero behind the last one. One value is scanned after the other, so one store serves all. */
export const octets = new Uint8Array(most + 2 * longest);
/** The same, read four at a time wherever they begin. */
export const fours = new DataView(octets.buffer);
const room = octets.subarray(0, most);
/** Counts what was put into {@link octets}: tells a view that another one has used them. */
let fillings = 0;

/** By how many the octets of a character exceed its UTF-16 code units, told by its first octet (RFC 3629 §3). */
export function surplusOf(octet: number): number {
  return octet < 0xc0 ? 0 : octet < 0xe0 ? 1 : 2;
}

/**
 * A text as UTF-8 (RFC 3629), a piece at a time. An octet costs a fraction of what `charCodeAt` does, since the engine
 * asks with each call how the string is stored; the octets of a piece are made by one call.
 */
export class OctetView {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #filling = -1;
  #isAscii = true;
  #last = 0;
  #at = 0;
  /** Index of an octet plus this is the offset of its character. */
  shift = 0;
  /** From here on the octets at hand may not be enough for a token; infinite when the text ends with them. */
  edge = Infinity;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  /** Takes the octets from an offset on; the first is that of the character there. */
  fill(offset: number): void {
    const wanted = Math.min(this.#end, offset + Math.min(most, atFirst + 2 * (offset - this.#start)));
    const { read, written } = encoder.encodeInto(this.#text.slice(offset, wanted), room);
    octets[written] = 0;
    this.#filling = fillings += 1;
    this.#isAscii = read === written;
    this.#last = written;
    this.#at = 0;
    this.shift = offset;
    this.edge = offset + read < this.#end ? written - longest : Infinity;
  }

  /** The index of the octet at an offset. Goes on from where the view was left, so that going on costs the way between. */
  enter(offset: number): number {
    if (this.#filling === fillings) {
      const at = this.#isAscii ? offset - this.shift : this.#walk(offset);
      if (at >= 0 && at <= this.#last && at + this.shift === offset) return at;
    }
    this.fill(offset);
    return 0;
  }

  leave(at: number, shift: number): void {
    this.#at = at;
    this.shift = shift;
  }

  /** The octets at hand are others than those the scan stands at. */
  forget(): void {
    this.#filling = -1;
  }

  #walk(offset: number): number {
    let at = this.#at;
    while (at < this.#last && at + this.shift < offset) {
      this.shift -= surplusOf(octets[at] ?? 0);
      at += 1;
    }
    while (at > 0 && (at + this.shift > offset || isContinuation(octets[at] ?? 0))) {
      at -= 1;
      this.shift += surplusOf(octets[at] ?? 0);
    }
    return at;
  }
}

function isContinuation(octet: number): boolean {
  return octet >= 0x80 && octet < 0xc0;
}
