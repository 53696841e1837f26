import { applyEdits, type TextEdit } from '../text/edit.ts';
import { isJson } from './is-json.ts';
import { filledIn, type Made } from './made.ts';
import { overlap } from './overlap.ts';

/** Characters read at most while commas are fitted; each try reads the body once. */
const mostRead = 8_000_000;

/**
 * Each fix joins its member to the neighbours that stood there. Where several change the same list (two members put into
 * an empty object, the last two taken out), a comma may be there twice or not at all: it is moved within the edits,
 * or a removal takes it along. Edits that go together as they are stay as they are.
 */
export function fitCommas(body: string, made: readonly Made[]): readonly Made[] {
  const parses = (all: readonly Made[]): boolean => isJson(applyEdits(body, all.flatMap(filledIn)));
  if (made.length < 2 || parses(made) || !isJson(body)) return made;
  let budget = mostRead;
  const fits = (all: readonly Made[]): boolean => {
    budget -= body.length;
    return budget > 0 && !collidesWithin(all) && parses(all);
  };
  let fitted: readonly Made[] = [];
  for (const one of made) {
    const before = fitted.slice(0, -1);
    const neighbour = fitted.slice(-1);
    const variants = variantsOf(one, body);
    // The neighbour was right while it stood alone; with this one beside it another comma may be its own.
    const tries = [
      neighbour,
      ...neighbour.flatMap((last) => variantsOf(last, body)).map((last) => [last]),
    ].flatMap((last) => variants.map((variant) => [...before, ...last, variant]));
    fitted = tries.find(fits) ?? [...fitted, one];
  }
  return parses(fitted) ? fitted : made;
}

function collidesWithin(all: readonly Made[]): boolean {
  const edits = all
    .flatMap((made) => made.edits)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  return edits.some((edit, index) => {
    const next = edits[index + 1];
    return next !== undefined && overlap(edit, next);
  });
}

function variantsOf(made: Made, body: string): readonly Made[] {
  const variants = made.edits.flatMap((edit, index) =>
    (edit.text === '' ? removals(edit, body) : insertions(edit)).map((variant) => ({
      ...made,
      edits: made.edits.map((other, place) => (place === index ? variant : other)),
    })),
  );
  return [made, ...variants];
}

/** Blanks and one comma at the beginning of a text, as a length; 0 without a comma. Bounded: a joint is short. */
function jointAtStart(text: string): number {
  return /^\s{0,200},\s{0,200}/u.exec(text.slice(0, 400))?.[0].length ?? 0;
}

function jointAtEnd(text: string): number {
  const near = text.slice(-400);
  const bare = near.trimEnd();
  return bare.endsWith(',') ? near.length - bare.slice(0, -1).trimEnd().length : 0;
}

function insertions(edit: TextEdit): readonly TextEdit[] {
  const { text } = edit;
  const bare = text.slice(jointAtStart(text), text.length - jointAtEnd(text));
  return [`, ${bare}`, `${bare}, `, bare, `, ${bare}, `].map((variant) => ({ ...edit, text: variant }));
}

function removals(edit: TextEdit, body: string): readonly TextEdit[] {
  const { start, end } = edit;
  const removed = body.slice(start, end);
  return [
    { ...edit, end: end + jointAtStart(body.slice(end, end + 400)) },
    { ...edit, start: start - jointAtEnd(body.slice(Math.max(0, start - 400), start)) },
    { ...edit, start: start + jointAtStart(removed) },
    { ...edit, end: end - jointAtEnd(removed) },
  ].filter((variant) => variant.start < variant.end);
}
