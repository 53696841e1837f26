import { answer, askAnew, askText, nameOf } from './fixes.ts';
import type { Probe } from './probe.ts';

/** Longer texts are counted, but not written into a fix. */
const longestCut = 1000;
const mostCounted = 1_000_000;

/** A text or list that is longer or shorter than the message or the schema allows. */
export const length: Probe = {
  id: 'length',
  explains: ['out-of-range', 'invalid-format', 'invalid-field', 'missing-required-field'],
  run: (target) => {
    const { node, facts } = target;
    if (node === null) return null;
    const name = nameOf(target);
    if (node.kind === 'array') {
      const count = node.elements.length;
      if (facts.maxItems !== null && count > facts.maxItems)
        return answer(
          'certain',
          `${name} has ${count} items; ${facts.says('maxItems')} at most ${facts.maxItems}`,
        );
      return facts.minItems !== null && count < facts.minItems
        ? answer(
            'certain',
            `${name} has ${count} items; ${facts.says('minItems')} at least ${facts.minItems}`,
          )
        : null;
    }
    if (node.kind !== 'string' || (facts.maxLength === null && facts.minLength === null)) return null;
    if (node.text.length > mostCounted) return null;
    // JSON Schema counts characters (RFC 8259 code points), not code units.
    const characters = Array.from(node.text);
    const count = characters.length;
    if (facts.maxLength !== null && count > facts.maxLength) {
      const cut =
        facts.maxLength > longestCut ? null : characters.slice(0, facts.maxLength).join('').trimEnd();
      return answer(
        'certain',
        `${name} has ${count} characters; ${facts.says('maxLength')} at most ${facts.maxLength}`,
        [cut === null || cut === '' ? null : askText(target, cut, 'its beginning; decide what to leave out')],
      );
    }
    return facts.minLength !== null && count < facts.minLength && count > 0
      ? answer(
          'certain',
          `${name} has ${count} ${count === 1 ? 'character' : 'characters'}; ${facts.says('minLength')} at least ${facts.minLength}`,
          [askAnew(target, 'a longer text')],
        )
      : null;
  },
};
