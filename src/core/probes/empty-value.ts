import type { FieldCause } from '../checks/clues/field-vocabulary.ts';
import { answer, askLiteral, nameOf, writeLiteral } from './fixes.ts';
import { takesType } from './known-facts.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { stubFor } from './stub.ts';

/** Complaints that a missing value explains where an empty text stands. */
const kindCauses: readonly FieldCause[] = [
  'wrong-date-format',
  'wrong-type',
  'numeric-string',
  'invalid-lookup',
];

function becauseOf({ stated, facts }: Target): string {
  if (stated?.cause === 'wrong-date-format' || facts.format?.startsWith('date') === true)
    return 'an empty text is no date';
  if (stated?.cause === 'invalid-lookup' || facts.format === 'uuid') return 'an empty text is no id';
  return 'an empty text is no value of this kind';
}

function asFilled(target: Target, what: string): Answer {
  const stub = stubFor(target.facts, target.name, target.now);
  return answer('certain', `${nameOf(target)} is ${what}`, [
    askLiteral(target, stub.json, 'a value: the API requires one'),
  ]);
}

/** `""` where `null` was meant, and an empty text or `null` where the API requires a value. */
export const emptyValue: Probe = {
  id: 'empty-value',
  explains: [
    'missing-required-field',
    'wrong-date-format',
    'wrong-type',
    'numeric-string',
    'invalid-lookup',
    'invalid-format',
    'invalid-choice',
    'out-of-range',
    'invalid-field',
  ],
  run: (target) => {
    const { node, facts, stated, body } = target;
    if (node === null || body.style !== 'json') return null;
    if (node.kind === 'null' && node.span.end > node.span.start) {
      return stated?.saysMissing === true ? asFilled(target, '`null`') : null;
    }
    const isEmpty = node.kind === 'string' && node.text.length <= 200 && node.text.trim() === '';
    if (!isEmpty) return null;
    const what = node.text === '' ? 'an empty text' : 'a text of blanks';
    const wantsText = takesType(facts, 'string') === true && takesType(facts, 'null') !== true;
    const isShort = stated?.cause === 'out-of-range' && (facts.minLength ?? 0) > 0;
    if (
      stated?.cause === 'missing-required-field' ||
      isShort ||
      (stated?.cause === 'wrong-type' && wantsText)
    )
      return asFilled(target, what);
    const noText = facts.types.length > 0 && takesType(facts, 'string') === false;
    const noForm = facts.format !== null && facts.format !== 'password';
    if (
      stated !== null &&
      (kindCauses.includes(stated.cause) || noText || noForm) &&
      stated.cause !== 'invalid-choice'
    )
      return answer(
        'certain',
        `${nameOf(target)} is ${what}`,
        [
          takesType(facts, 'array') === true && takesType(facts, 'null', 'string') !== true
            ? writeLiteral(target, '[]', 'an empty list: the API takes a list')
            : writeLiteral(target, 'null', becauseOf(target)),
        ],
        'likely',
      );
    if (stated !== null && facts.choices !== null) return null;
    if (stated === null && (noText || noForm) && !facts.required)
      return answer('likely', `${nameOf(target)} holds ${what}, probably where no value was meant`, [
        writeLiteral(target, 'null', becauseOf(target)),
      ]);
    return null;
  },
};
