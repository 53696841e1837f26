import type { JsonNode } from '../../json/node.ts';
import type { Stride } from './picked-place.ts';
import type { Step } from './taught-shape.ts';

/** Whether two values are records of one kind, so that their names are data rather than structure. */
function areAlike(one: JsonNode, other: JsonNode): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'object') {
    const names = new Set(one.members.map(({ name }) => name));
    return other.members.some(({ name }) => names.has(name));
  }
  const [first] = one.elements;
  const [second] = other.elements;
  return first !== undefined && second !== undefined && areAlike(first, second);
}

/** Members looked at to see whether their values are alike. */
const mostSiblings = 20;

/** Whether the member's neighbours hold values of the same kind. */
function hasTwins({ step, from }: Stride): boolean {
  const members = from.node?.members.slice(0, mostSiblings) ?? [];
  const own = members.find(({ name }) => name === step)?.value;
  return own !== undefined && members.some(({ name, value }) => name !== step && areAlike(own, value));
}

/** The way with every element instead of one; on demand every name among twins, too. */
export function widen(way: readonly Stride[], names: 'fixed' | 'twins' | 'every'): readonly Step[] {
  return way.map((stride): Step => {
    const { step } = stride;
    if (typeof step === 'number') return { each: 'element' };
    const isOpen = typeof step === 'string' && (names === 'every' || (names === 'twins' && hasTwins(stride)));
    return isOpen ? { each: 'member' } : step;
  });
}

/** The ways to widen that differ for this way, with what each costs in plainness. */
export function widenings(way: readonly Stride[]): readonly { steps: readonly Step[]; cost: number }[] {
  const plain = widen(way, 'fixed');
  const open = widen(way, 'twins');
  const differ = JSON.stringify(plain) !== JSON.stringify(open);
  return differ
    ? [
        { steps: plain, cost: 0 },
        { steps: open, cost: 2 },
      ]
    : [{ steps: plain, cost: 0 }];
}
