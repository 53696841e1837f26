import type { Change } from './change.ts';
import type { Fix } from '../diagnosis.ts';

/** What a person decided about the changes. Plain data. */
export interface Choices {
  /** Ids in the order in which they were taken: of two changes of the same characters the earlier counts. */
  readonly accepted: readonly string[];
  /** Which of several fixes, by the change's id. */
  readonly chosen: Readonly<Record<string, number>>;
  /** A person's own value, by the change's id. */
  readonly written: Readonly<Record<string, string>>;
}

export type Decision =
  | { readonly type: 'accept' | 'reject' | 'restore'; readonly id: string }
  | { readonly type: 'choose'; readonly id: string; readonly fix: number }
  | { readonly type: 'write'; readonly id: string; readonly text: string }
  | { readonly type: 'accept-likely'; readonly ids: readonly string[] };

/** What the text proves is taken; what is likely waits to be taken; what only a person knows waits for an answer. */
export function firstChoices(changes: readonly Change[]): Choices {
  return {
    accepted: changes
      .filter(({ by, certainty, fixes }) => by === 'api' && certainty === 'certain' && fixes.length === 1)
      .map(({ id }) => id),
    chosen: {},
    written: {},
  };
}

/** What makes a change of one reading the same as one of another: the place and what kind of change it is. */
function placeOf({ by, within, edit, path, fixes }: Change): string {
  return JSON.stringify([by, within, edit, path, fixes.length]);
}

/** What was decided about an earlier reading, taken along where its places still stand: it says nothing of new changes. */
export function carryOver(
  before: { readonly changes: readonly Change[]; readonly choices: Choices },
  changes: readonly Change[],
): Choices {
  const idNow = new Map(changes.map((change) => [placeOf(change), change.id]));
  const renamed = new Map(before.changes.map((change) => [change.id, idNow.get(placeOf(change))]));
  const places = new Set(before.changes.map(placeOf));
  const first = firstChoices(changes.filter((change) => !places.has(placeOf(change))));
  const { accepted, chosen, written } = before.choices;
  const kept = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([id, value]) => {
        const now = renamed.get(id);
        return now === undefined ? [] : [[now, value] as const];
      }),
    );
  return {
    accepted: [...accepted.flatMap((id) => renamed.get(id) ?? []), ...first.accepted],
    chosen: kept(chosen),
    written: kept(written),
  };
}

export function decide(choices: Choices, decision: Decision): Choices {
  switch (decision.type) {
    case 'accept':
      return take(choices, [decision.id]);
    case 'reject':
      return {
        ...choices,
        accepted: choices.accepted.filter((id) => id !== decision.id),
        // A refusal is a decision too: what was refused asks no more.
        chosen: { ...choices.chosen, [decision.id]: choices.chosen[decision.id] ?? 0 },
      };
    case 'choose':
      return take(
        without({ ...choices, chosen: { ...choices.chosen, [decision.id]: decision.fix } }, decision.id),
        [decision.id],
      );
    case 'write':
      return take({ ...choices, written: { ...choices.written, [decision.id]: decision.text } }, [
        decision.id,
      ]);
    case 'restore':
      return without(choices, decision.id);
    default:
      return take(choices, decision.ids);
  }
}

function take(choices: Choices, ids: readonly string[]): Choices {
  const fresh = ids.filter((id) => !choices.accepted.includes(id));
  return fresh.length === 0 ? choices : { ...choices, accepted: [...choices.accepted, ...fresh] };
}

function without(choices: Choices, id: string): Choices {
  return {
    ...choices,
    written: Object.fromEntries(Object.entries(choices.written).filter(([other]) => other !== id)),
  };
}

/** The fix in force; `null` while only a person can say which. */
export function fixInForce({ id, fixes }: Change, { chosen, written }: Choices): Fix | null {
  const index = chosen[id] ?? (fixes.length === 1 || written[id] !== undefined ? 0 : null);
  return index === null ? null : (fixes[index] ?? null);
}

/** Whether a change of the API's complaints waits for an answer that only a person has. */
export function isWaiting({ id, by, fixes }: Change, { accepted, chosen }: Choices): boolean {
  const needsPerson = fixes.length > 1 || fixes.some(({ asks }) => asks !== null);
  return by === 'api' && needsPerson && !accepted.includes(id) && chosen[id] === undefined;
}

/** Likely changes that one click may take: not yet taken, and with one way to make them that asks for nothing. */
export function likelyToAccept(changes: readonly Change[], { accepted }: Choices): readonly string[] {
  return changes
    .filter(
      ({ id, by, certainty, fixes }) =>
        by === 'api' &&
        certainty === 'likely' &&
        fixes.length === 1 &&
        fixes[0]?.asks === null &&
        !accepted.includes(id),
    )
    .map(({ id }) => id);
}
