import { quoted } from '../checks/clues/words.ts';
import { unwrapValue, wrapInList } from '../json/edit/move.ts';
import { answer, askLiteral, fix, nameOf, writeLiteral } from './fixes.ts';
import { takesType } from './known-facts.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { numberOf } from './read-target.ts';

function asText(target: Target, written: string): Answer {
  return answer('certain', `${nameOf(target)} is ${quoted(written, 30)} without quotes, not a text`, [
    writeLiteral(target, JSON.stringify(written), 'the same value as a text'),
  ]);
}

function asBoolean(target: Target, written: string): Answer | null {
  if (written !== '1' && written !== '0') return null;
  const word = written === '1' ? 'true' : 'false';
  return answer(
    'certain',
    `${nameOf(target)} is the number ${written}, not a boolean`,
    [writeLiteral(target, word, `${written} probably means ${word}`)],
    'likely',
  );
}

function asWhole(target: Target, written: string): Answer | null {
  const value = Number(written);
  if (Number.isInteger(value) && /[.eE]/u.test(written) && Number.isSafeInteger(value)) {
    return answer('certain', `${nameOf(target)} is written with a point or exponent, not as a whole number`, [
      writeLiteral(target, String(value), 'the same number'),
    ]);
  }
  if (Number.isInteger(value) || !Number.isFinite(value) || Math.abs(value) > 1e15) return null;
  const because = 'whole numbers on both sides: decide which is meant';
  return answer('certain', `${nameOf(target)} is ${quoted(written, 30)}, not a whole number`, [
    askLiteral(target, String(Math.round(value)), because),
    askLiteral(
      target,
      String(Math.round(value) === Math.floor(value) ? Math.ceil(value) : Math.floor(value)),
      because,
    ),
  ]);
}

function asPart(target: Target): Answer | null {
  const { node, facts, body } = target;
  if (node === null || body.style !== 'json') return null;
  const only = node.elements.length === 1 ? node.elements[0] : undefined;
  const isScalar =
    takesType(facts, 'string', 'number', 'integer', 'boolean') === true && takesType(facts, 'array') !== true;
  if (
    node.kind === 'array' &&
    only !== undefined &&
    (isScalar || (takesType(facts, 'object') === true && takesType(facts, 'array') !== true))
  ) {
    const bare = takesType(facts, 'string') !== true && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(only.text);
    const text = bare ? only.text : body.text.slice(only.span.start, only.span.end);
    return answer(
      'certain',
      `${nameOf(target)} is a list with one element, not a single value`,
      [
        bare
          ? writeLiteral(target, text, 'the element itself, without quotes')
          : fix(text.slice(0, 200), 'the element itself', unwrapValue(node, only)),
      ],
      'likely',
    );
  }
  const wantsList =
    takesType(facts, 'array') === true && takesType(facts, 'string', 'object', 'number') !== true;
  if (!wantsList || node.kind === 'array' || node.kind === 'null' || node.kind === 'string') return null;
  const text = body.text.slice(node.span.start, node.span.end);
  return answer(
    'certain',
    `${nameOf(target)} is a single value, not a list`,
    [fix(`[${text.slice(0, 200)}]`, 'a list with this one element', wrapInList(node))],
    'likely',
  );
}

/** A number, boolean or single value where the API wants a text, a boolean, a whole number or a list. */
export const bareValue: Probe = {
  id: 'bare-value',
  explains: ['wrong-type', 'numeric-string', 'invalid-field', 'out-of-range'],
  run: (target) => {
    const { node, facts, body } = target;
    if (node === null || facts.types.length === 0 || body.style !== 'json') return null;
    const written = numberOf(target) ?? (node.kind === 'boolean' ? node.text : null);
    if (written === null) return asPart(target);
    const numeric = node.kind === 'number';
    if (numeric && takesType(facts, 'number') === true) return null;
    if (numeric && takesType(facts, 'integer') === true) return asWhole(target, written);
    if (node.kind === 'boolean' && takesType(facts, 'boolean') === true) return null;
    if (takesType(facts, 'string') === true) return asText(target, written);
    if (takesType(facts, 'boolean') === true) return asBoolean(target, written);
    return asPart(target);
  },
};
