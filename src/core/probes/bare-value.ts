import { speaksOfRange } from '../checks/clues/field-vocabulary.ts';
import { quoted } from '../checks/clues/words.ts';
import { unwrapValue, wrapInList } from '../json/edit/move.ts';
import { type JsonNode, memberValue } from '../json/node.ts';
import { answer, askLiteral, fix, nameOf, writeLiteral } from './fixes.ts';
import { type KnownFacts, takesType } from './known-facts.ts';
import { inMinorUnits } from './minor-units.ts';
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

/** Whether the API complained of a value that is to be a number and nothing else. */
function wantsNumber({ facts, stated }: Target): boolean {
  return (
    stated !== null &&
    takesType(facts, 'number', 'integer') === true &&
    takesType(facts, 'string', 'boolean') !== true
  );
}

/** Which number is meant instead of a boolean only a person knows. */
function notBoolean(target: Target, { text }: JsonNode): Answer {
  return answer('certain', `${nameOf(target)} is \`${text}\`, not a number`, [
    askLiteral(target, text === 'true' ? '1' : '0', 'a number; decide which is meant'),
  ]);
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

/** Members that hold what an object is about: `{"value": 5, "unit": "kg"}`. */
const coreNames = ['value', 'amount', 'id', 'code', 'name'];

/** Whether the words speak of a value that an object has inside: they know its size, or that it is not there. */
function isAboutInside({ stated }: Target): boolean {
  const words = stated?.message.slice(0, 600) ?? '';
  return speaksOfRange(words) || /received undefined|(?<!\w)required\b/iu.test(words);
}

/** The one value of an object that is of the wanted kind, under a name that says it is what the object is about. */
function asCore(target: Target, node: JsonNode): Answer | null {
  const { facts, body } = target;
  const [only, ...others] = node.members;
  const found = [
    ...coreNames.map((name) => memberValue(node, name)),
    others.length === 0 ? only?.value : undefined,
  ].find((value) => value !== undefined && value.kind !== 'object' && takesKind(facts, value.kind));
  return found === undefined
    ? null
    : answer(
        'certain',
        `${nameOf(target)} is an object, not a single value`,
        [
          fix(
            body.text.slice(found.span.start, found.span.end).slice(0, 200),
            'the value that the object holds',
            unwrapValue(node, found),
          ),
        ],
        'likely',
      );
}

function takesKind(facts: KnownFacts, kind: JsonNode['kind']): boolean {
  return takesType(facts, kind) === true || (kind === 'number' && takesType(facts, 'integer') === true);
}

/** `{"0": "a", "1": "b"}`: what PHP and form readers make of a list. */
function asNumbered(target: Target, node: JsonNode): Answer | null {
  const { members } = node;
  const isList = members.length > 0 && members.every(({ name }, index) => name === String(index));
  if (!isList) return null;
  const texts = members.map(({ value }) => target.body.text.slice(value.span.start, value.span.end));
  return answer(
    'certain',
    `${nameOf(target)} is an object with numbered members, not a list`,
    [writeLiteral(target, `[${texts.join(', ')}]`, 'a list of its values')],
    'likely',
  );
}

function asPart(target: Target): Answer | null {
  const { node, facts, body } = target;
  if (node === null || body.style !== 'json') return null;
  if (node.kind === 'object' && takesType(facts, 'object') !== true && takesType(facts, 'array') !== true)
    return isAboutInside(target) ? null : asCore(target, node);
  const only = node.elements.length === 1 ? node.elements[0] : undefined;
  const isScalar =
    (facts.types.length === 0 && facts.format !== null && facts.format !== 'uuid') ||
    (takesType(facts, 'string', 'number', 'integer', 'boolean') === true &&
      takesType(facts, 'array') !== true);
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
  const numbered = asNumbered(target, node);
  if (numbered !== null) return numbered;
  const inner = node.members.length === 1 ? node.members[0]?.value : undefined;
  if (inner?.kind === 'array')
    return answer(
      'certain',
      `${nameOf(target)} is an object around a list, not a list`,
      [
        fix(
          body.text.slice(inner.span.start, inner.span.end).slice(0, 200),
          'the list that the object holds',
          unwrapValue(node, inner),
        ),
      ],
      'likely',
    );
  if (node.kind === 'object' && node.members.length === 0)
    return answer(
      'certain',
      `${nameOf(target)} is an empty object, not a list`,
      [writeLiteral(target, '[]', 'an empty list')],
      'likely',
    );
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
  explains: [
    'wrong-type',
    'numeric-string',
    'invalid-field',
    'invalid-format',
    'out-of-range',
    'wrong-date-format',
  ],
  run: (target) => {
    const { node, facts, body } = target;
    if (node === null || body.style !== 'json') return null;
    const counted = node.kind === 'number' ? inMinorUnits(target, [node.text]) : null;
    if (counted !== null) return counted;
    if (facts.types.length === 0 && (facts.format === null || node.kind !== 'array')) return null;
    if (node.kind === 'boolean' && wantsNumber(target)) return notBoolean(target, node);
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
