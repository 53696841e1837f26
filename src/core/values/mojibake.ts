/** Characters that windows-1252 has at 0x80 to 0x9F. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Reading: a first octet of UTF-8 (C2 to F4) read as windows-1252, with the octets (80 to BF) that follow it. Bounded,
 * because each run is decoded as a whole.
 */
const run =
  /(?:[\u00C2-\u00F4][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]{1,3}){1,200}/gu;

function octetOf(character: string): number {
  const at = windows1252.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
}

function decoded(text: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(Array.from(text, octetOf)));
  } catch {
    return null;
  }
}

/** Quotes, dashes and dots alone behind the letter. */
const punctuated = /^.[\u2018-\u201E\u2026\u2013\u2014\u2039\u203A\u00BB]{1,3}$/u;
/** Reading: a quote that opens. */
const opened = /[\u2018\u201C\u201E\u201A\u2039\u00AB]/u;

/** Whether the run may stand as it was written: “CAFÉ” in quotes, “café…”, and what would be a single ideograph. */
function isMeant(characters: string, made: string, before: string, next: string): boolean {
  const isWordEnd = next === '' || !/[\p{L}\p{N}]/u.test(next);
  if (
    punctuated.test(characters) &&
    isWordEnd &&
    (opened.test(before) || /[\u2026\u2013\u2014]$/u.test(characters))
  )
    return true;
  return Array.from(made).length === 1 && /[\u0800-\u1FFF\u2E80-\uFFEF]/u.test(made);
}

/** What a text was before its UTF-8 was read as windows-1252 (`Ã©` → `é`); `null` when it holds no such run. */
export function readMojibake(text: string): string | null {
  let isFound = false;
  let isOdd = false;
  const mended = text.replace(run, (characters, at: number) => {
    const made = decoded(characters);
    if (made !== null && isMeant(characters, made, text.slice(0, at), text.charAt(at + characters.length)))
      return characters;
    if (made === null) {
      isOdd = true;
      return characters;
    }
    isFound = true;
    return made;
  });
  // A first octet that stands alone has lost the ones behind it.
  return isFound && !isOdd && !/[\u0080-\u009F]|[ÃÂ](?=[a-z]|$)/u.test(mended) ? mended : null;
}
