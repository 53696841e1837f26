import { foldName } from '../../text/fold-name.ts';
import type { Span } from '../../text/span.ts';
import { locationWord } from '../location-word.ts';
import { isContainerWord } from '../structural/vocabulary.ts';
import { partsFor } from './part.ts';
import { fixedSteps, type PickedPlace, type Stride } from './picked-place.ts';
import { piecesOf, wordsOf } from './spot.ts';
import { type FieldRule, type MessageRule, type Part, separatorText, type Step } from './taught-shape.ts';
import { widen, widenings } from './widen.ts';

/** A rule that may be meant, before it was tried on the body. The lower its cost, the plainer it is. */
export interface Proposal {
  readonly entries: readonly Step[];
  readonly field: FieldRule;
  readonly message: MessageRule;
  readonly cost: number;
}

const everyMember: Step = { each: 'member' };

/** At most so many ways to say which part of a text is meant are tried. */
const mostParts = 4;

function keyOf(stride: Stride | undefined): string {
  return stride === undefined ? '' : JSON.stringify(stride.step);
}

/** How many strides two ways share. */
function sharedLength(one: readonly Stride[], other: readonly Stride[]): number {
  let length = 0;
  while (length < one.length && length < other.length && keyOf(one[length]) === keyOf(other[length]))
    length += 1;
  return length;
}

interface PartChoice {
  readonly part?: Part;
  readonly cost: number;
}

function partChoices(place: PickedPlace): readonly PartChoice[] {
  if (place.part === null) return [{ cost: 0 }];
  const text = wordsOf(place.spot)?.text ?? '';
  return partsFor(text, place.part)
    .slice(0, mostParts)
    .map((part, index) => ({ part, cost: index }));
}

/** Every rule worth trying for a field and a message that were pointed at. */
export function proposalsFor(field: PickedPlace, message: PickedPlace): readonly Proposal[] {
  const isSame =
    field.way.length === message.way.length && sharedLength(field.way, message.way) === field.way.length;
  if (isSame && field.kind === 'value' && message.kind === 'value') return inOneText(field, message);
  const proposals: Proposal[] = [];
  if (field.kind === 'name' && leadsTo(field, message)) proposals.push(...nameAbove(field, message));
  else if (message.kind === 'name' && leadsTo(message, field))
    proposals.push(...messageAbove(field, message));
  else if (message.kind === 'value') proposals.push(...sideBySide(field, message));
  return proposals;
}

/** Whether the name that was pointed at leads to the other place. */
function leadsTo(name: PickedPlace, other: PickedPlace): boolean {
  return (
    sharedLength(name.way, other.way) === name.way.length &&
    (other.kind === 'value' || other.way.length > name.way.length)
  );
}

/**
 * The rest of a way below an entry: elements open or fixed, names fixed or open. The first `structural` names part the
 * field's side from the message's and stay.
 */
function restsOf(
  rest: readonly Stride[],
  structural: number,
): readonly { steps: readonly Step[]; cost: number }[] {
  const rests = [{ steps: widen(rest, 'fixed'), cost: 0 }];
  if (rest.some(({ step }) => typeof step === 'number')) rests.push({ steps: fixedSteps(rest), cost: 3 });
  const head = widen(rest.slice(0, structural), 'fixed');
  const tail = rest.slice(structural);
  if (tail.some(({ step }) => typeof step === 'string'))
    rests.push({ steps: [...head, ...widen(tail, 'every')], cost: 1 });
  return rests;
}

/** `{"errors": {"email": ["taken"]}}`: the field is the name that leads to its message. */
function nameAbove(field: PickedPlace, message: PickedPlace): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const parent = field.way.slice(0, -1);
  const rest = message.way.slice(field.way.length);
  for (const choice of partChoices(message)) {
    const { part } = choice;
    for (const { steps, cost } of widenings(parent)) {
      const entries = [...steps, everyMember];
      for (const below of restsOf(rest, 0)) {
        const rule: MessageRule = { from: 'value', at: below.steps, ...(part === undefined ? {} : { part }) };
        const sum = cost + below.cost + choice.cost + (losesIndex(parent, parent.length) ? 3 : 0);
        proposals.push({ entries, field: { from: 'name', at: [] }, message: rule, cost: sum });
        if (cost > 0)
          proposals.push({
            entries,
            field: { from: 'name', at: [], joined: true },
            message: rule,
            cost: sum + 1,
          });
      }
    }
    const named = rest.findIndex(({ step }) => typeof step === 'string');
    const at = named < 0 ? [] : widen(rest.slice(named), 'fixed');
    for (let length = parent.length; length >= 0; length -= 1) {
      const above = widen(parent.slice(0, length), 'fixed');
      proposals.push({
        entries: [...above, { each: 'leaf' }],
        field: { from: 'name', at: [], joined: true },
        message: { from: 'value', at, ...(part === undefined ? {} : { part }) },
        cost:
          1 +
          (parent.length - length) / 2 +
          (losesIndex(parent, length) ? 3 : 0) +
          (length === 0 && parent.length > 0 ? 2 : 0) +
          choice.cost,
      });
    }
  }
  return proposals;
}

/** `{"bad": {"lines": [{"price": …}]}}`: the list is one of the fields, and its index belongs to the path. */
function losesIndex(parent: readonly Stride[], length: number): boolean {
  const list = parent.findLastIndex(({ step }) => typeof step === 'number') - 1;
  const name = parent[list]?.step;
  return list > 0 && list < length && typeof name === 'string' && !isContainerWord(foldName(name));
}

/** `{"required": ["email", "name"]}`: the message is the name that leads to its fields. */
function messageAbove(field: PickedPlace, message: PickedPlace): readonly Proposal[] {
  const parent = message.way.slice(0, -1);
  const rest = field.way.slice(message.way.length);
  return widenings(parent).flatMap(({ steps, cost }) =>
    fieldRules(field, rest).map((rule) => ({
      entries: [...steps, everyMember],
      field: rule.field,
      message: { from: 'name' as const, at: [] },
      cost: cost + rule.cost,
    })),
  );
}

/** The ways to say where below an entry the field stands. */
function fieldRules(
  field: PickedPlace,
  rest: readonly Stride[],
): readonly { readonly field: FieldRule; readonly cost: number }[] {
  if (field.kind === 'name') {
    const at = [...widen(rest.slice(0, -1), 'fixed'), everyMember];
    return [{ field: { from: 'name', at }, cost: 0 }];
  }
  const rules: { readonly field: FieldRule; readonly cost: number }[] = [];
  const last = rest.at(-1);
  const list = typeof last?.step === 'number' ? last.from.node : null;
  const siblings = list?.elements ?? [];
  const isPath =
    siblings.length > 1 &&
    (siblings.some(({ kind }) => kind === 'number') || locationWord(siblings[0]?.text) !== undefined);
  for (const { part, cost } of partChoices(field)) {
    for (const below of isPath ? [] : restsOf(rest, 1)) {
      const at = below.steps;
      rules.push({
        field: { from: 'value', at, ...(part === undefined ? {} : { part }) },
        cost: cost + below.cost,
      });
    }
  }
  if (list !== null && field.part === null) {
    const at = widen(rest.slice(0, -1), 'fixed');
    rules.push({ field: { from: 'segments', at }, cost: isPath ? 0 : 3 });
  }
  return rules;
}

/** Field and message below one entry: members of an object, elements of a pair, two lists side by side. */
function sideBySide(field: PickedPlace, message: PickedPlace): readonly Proposal[] {
  const own = field.kind === 'name' ? field.way.slice(0, -1) : field.way;
  const shared = sharedLength(own, message.way);
  const above = field.way.slice(0, shared);
  const proposals: Proposal[] = [];
  const fieldRest = field.way.slice(shared);
  const messageRest = message.way.slice(shared);
  const first = fieldRest[0]?.step;
  const second = messageRest[0]?.step;
  if (typeof first === 'number' && typeof second === 'number') {
    proposals.push(...inOneList(field, message, shared, first, second));
  } else {
    for (const { steps, cost } of widenings(above)) {
      for (const rule of fieldRules(field, fieldRest)) {
        for (const said of messageRules(message, messageRest)) {
          const sum = cost + rule.cost + said.cost;
          proposals.push({ entries: steps, field: rule.field, message: said.message, cost: sum });
          if (steps.some(isEveryMember)) {
            const joined = { ...rule.field, joined: true };
            proposals.push({ entries: steps, field: joined, message: said.message, cost: sum + 1 });
          }
        }
      }
    }
  }
  for (const { part, cost } of partChoices(field)) {
    if (field.kind === 'name') break;
    for (const said of partChoices(message)) {
      // The very places that were pointed at, nothing opened: it finds this pair wherever it stands again.
      proposals.push({
        entries: fixedSteps(above),
        field: { from: 'value', at: fixedSteps(fieldRest), ...(part === undefined ? {} : { part }) },
        message: {
          from: 'value',
          at: fixedSteps(messageRest),
          ...(said.part === undefined ? {} : { part: said.part }),
        },
        cost: 8 + cost + said.cost,
      });
    }
  }
  return proposals;
}

function isEveryMember(step: Step): boolean {
  return typeof step === 'object' && 'each' in step && step.each === 'member';
}

function messageRules(
  message: PickedPlace,
  rest: readonly Stride[],
): readonly { readonly message: MessageRule; readonly cost: number }[] {
  return partChoices(message).flatMap(({ part, cost }) =>
    restsOf(rest, 1).map((below) => ({
      message: { from: 'value' as const, at: below.steps, ...(part === undefined ? {} : { part }) },
      cost: cost + below.cost,
    })),
  );
}

/** `["email", "is taken"]`, alone, in a list of pairs, or one pair after the other in one list. */
function inOneList(
  field: PickedPlace,
  message: PickedPlace,
  shared: number,
  first: number,
  second: number,
): readonly Proposal[] {
  const above = field.way.slice(0, shared);
  const size = Math.abs(first - second) + 1;
  const start = Math.min(first, second);
  const length = field.way[shared]?.from.node?.elements.length ?? 0;
  const fieldBelow = widen(field.way.slice(shared + 1), 'fixed');
  const messageBelow = widen(message.way.slice(shared + 1), 'fixed');
  return widenings(above).flatMap(({ steps, cost }) =>
    partChoices(field).flatMap((own) =>
      partChoices(message).flatMap((said): Proposal[] => {
        const rule = (from: number): Pick<Proposal, 'field' | 'message'> => ({
          field: {
            from: 'value',
            at: [first - from, ...fieldBelow],
            ...(own.part === undefined ? {} : { part: own.part }),
          },
          message: {
            from: 'value',
            at: [second - from, ...messageBelow],
            ...(said.part === undefined ? {} : { part: said.part }),
          },
        });
        const sum = cost + own.cost + said.cost;
        const pair: Proposal = { entries: steps, ...rule(0), cost: sum + 1 };
        if (length <= size || length % size !== 0 || start % size !== 0) return [pair];
        return [pair, { entries: [...steps, { every: size }], ...rule(start), cost: sum + 2 }];
      }),
    ),
  );
}

/** Signs beside a range of a text that may part it from the next saying. */
function separatorsBeside(text: string, { start, end }: Span): readonly string[] {
  const behind = /^[^\p{L}\p{N}]{1,8}/u.exec(text.slice(end, end + 8))?.[0];
  const before = /[^\p{L}\p{N}]{1,8}$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  const found: string[] = [];
  for (const run of [behind, before]) {
    if (run === undefined) continue;
    if (run.includes('\n')) found.push('\n');
    const trimmed = run.trim();
    found.push(run, trimmed, trimmed.slice(0, 1), trimmed.slice(-1));
  }
  return [...new Set(found)].filter((one) => separatorText.test(one));
}

/** Field and message are parts of one text, which may hold several such sayings one after the other. */
function inOneText(field: PickedPlace, message: PickedPlace): readonly Proposal[] {
  const text = wordsOf(field.spot)?.text ?? '';
  const whole = { start: 0, end: text.length };
  const named = field.part ?? whole;
  const said = message.part ?? whole;
  if (field.part === null) return [];
  const hull = { start: Math.min(named.start, said.start), end: Math.max(named.end, said.end) };
  const frames: { readonly split: string | null; readonly range: Span }[] = [{ split: null, range: whole }];
  for (const split of separatorsBeside(text, hull)) {
    const range = piecesOf(text, split).find(({ start, end }) => start <= hull.start && end >= hull.end);
    if (range !== undefined && range.end - range.start < text.length) frames.push({ split, range });
  }
  const proposals: Proposal[] = [];
  for (const { split, range } of frames) {
    const piece = text.slice(range.start, range.end);
    const within = ({ start, end }: Span): Span => ({ start: start - range.start, end: end - range.start });
    const fieldParts = partsFor(piece, within(named)).slice(0, mostParts);
    const isAll = said.start <= range.start && said.end >= range.end;
    const messageParts = isAll ? [undefined] : partsFor(piece, within(said)).slice(0, mostParts);
    for (const { steps, cost } of widenings(field.way)) {
      const entries = split === null ? steps : [...steps, { split }];
      for (const [fieldCost, part] of fieldParts.entries()) {
        for (const [messageCost, saying] of messageParts.entries()) {
          proposals.push({
            entries,
            field: { from: 'value', at: [], part },
            message: { from: 'value', at: [], ...(saying === undefined ? {} : { part: saying }) },
            cost: cost + fieldCost + messageCost + (split === null ? 0 : 1),
          });
        }
      }
    }
  }
  return proposals;
}
