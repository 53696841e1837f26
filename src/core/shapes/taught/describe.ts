import type { FieldRule, MessageRule, Part, Step, TaughtShape } from './taught-shape.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinal(index: number): string {
  return ordinals[index] ?? `${index + 1}th`;
}

/** A separator for a sentence: blanks have words, and a backtick would break the sentence. */
function quoted(separator: string): string {
  const shown = separator.trim();
  if (shown === '')
    return separator.includes('\n') ? 'a line break' : separator.includes('\t') ? 'a tab' : 'a blank';
  return shown.includes('`') ? 'a backtick' : `\`${shown}\``;
}

/** Steps as developers write a path: `errors[].detail`, `errors.*`, `pairs[0]`. */
function pathWords(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'string') path += path === '' ? step : `.${step}`;
    else if (typeof step === 'number') path += `[${step}]`;
    else if ('each' in step) path += step.each === 'element' ? '[]' : step.each === 'member' ? '.*' : '.**';
    else if ('every' in step) path += `[by ${step.every}]`;
    else if ('split' in step) path += step.split === '\n' ? ' (lines)' : ' (pieces)';
    else path += ' (JSON)';
  }
  const clean = path.replaceAll('`', '');
  return clean.startsWith('.') ? clean.slice(1) : clean.trim();
}

function place(steps: readonly Step[], otherwise: string): string {
  return steps.length === 0 ? otherwise : `\`${pathWords(steps)}\``;
}

function entriesWords({ entries, root }: TaughtShape): string {
  const whole = root === 'text' ? 'the text' : 'the answer';
  const last = entries.at(-1);
  if (last === undefined || typeof last !== 'object') return place(entries, whole);
  const of = place(entries.slice(0, -1), whole);
  if ('each' in last) {
    if (last.each === 'element') return `each element of ${of}`;
    return last.each === 'member' ? `each member of ${of}` : `each member of ${of}, at any depth`;
  }
  if ('every' in last) return `every ${last.every} elements of ${of}`;
  if ('split' in last) {
    return last.split === '\n' ? `each line of ${of}` : `each piece of ${of} between ${quoted(last.split)}`;
  }
  return `the JSON in ${of}`;
}

function partWords(part: Part): string {
  if ('word' in part) return `the ${ordinal(part.word)} word`;
  const { after, before, nth = 0 } = part;
  const which = (separator: string): string =>
    nth === 0 ? quoted(separator) : `the ${ordinal(nth)} ${quoted(separator).replace(/^an? /u, '')}`;
  if (after !== undefined && before !== undefined) return `between ${which(after)} and ${quoted(before)}`;
  if (after !== undefined) return `after ${which(after)}`;
  return before === undefined ? 'all of it' : `before ${which(before)}`;
}

function valueWords(at: readonly Step[], part: Part | undefined, own: string): string {
  const where = at.length === 0 ? null : `in ${place(at, own)}`;
  if (part === undefined) return where ?? `is ${own}`;
  const which = partWords(part);
  return where === null
    ? `stands ${which.startsWith('the ') && 'word' in part ? `as ${which}` : which}`
    : `${where}, ${which}`;
}

function fieldWords({ from, at, part, joined }: FieldRule): string {
  const front = joined === true && from !== 'name' ? ', behind the names above it' : '';
  if (from === 'segments') return `field in the segments of ${place(at, 'the list')}${front}`;
  if (from === 'value') return `field ${valueWords(at, part, 'its text')}${front}`;
  if (joined === true) return 'field is the names that lead there, joined';
  return at.length === 0 ? 'field is its name' : `field is each name in ${place(at.slice(0, -1), 'it')}`;
}

function messageWords({ from, at, part }: MessageRule): string {
  if (from === 'name') return 'message is its name';
  const [only] = at;
  if (at.length === 1 && typeof only === 'object' && 'each' in only && part === undefined)
    return 'message is each of its texts';
  return `message ${valueWords(at, part, 'its text')}`;
}

/** The rule as a sentence: "each element of `problems`: field in `where`, message in `what`". */
export function describeShape(shape: TaughtShape): string {
  return `${entriesWords(shape)}: ${fieldWords(shape.field)}, ${messageWords(shape.message)}`;
}
