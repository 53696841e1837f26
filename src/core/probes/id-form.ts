import { quoted } from '../checks/clues/words.ts';
import { brokenUuidWords, readUuidText, uuid } from '../values/identifiers.ts';
import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: a name that ends as names of ids do. */
const idName = /(?:^|[a-z_])(?:ids?|uuid|guid)$|(?:Ids?|ID|UUID|GUID)$|(?:_key|_ref)$/u;

function isIdPlace({ name, facts, stated }: Target): boolean {
  return facts.format === 'uuid' || stated?.cause === 'invalid-lookup' || idName.test(name.slice(-40));
}

const slipWords = {
  wrapped: 'is a UUID with other characters around it',
  'in-path': 'is the path of a record, which ends with a UUID',
  'in-text': 'holds a UUID among other text',
  'no-hyphens': 'is a UUID without its hyphens',
  mistyped: 'has the form of a UUID, with characters that are none of its digits',
} as const;

const becauseWords = {
  wrapped: 'the UUID alone',
  'in-path': 'the UUID alone',
  'in-text': 'the UUID alone',
  'no-hyphens': 'the same digits in the usual groups',
  mistyped: 'with the digits that look alike',
} as const;

/**
 * A UUID in another form than APIs read: in braces, as a URN, without hyphens, with letters for digits, too short or
 * too long, in capitals. @see {@link https://www.rfc-editor.org/rfc/rfc9562#section-4 RFC 9562 §4}
 */
export const idForm: Probe = {
  id: 'id-form',
  explains: ['invalid-lookup', 'invalid-format', 'invalid-field', 'wrong-type'],
  run: (target) => {
    const text = textOf(target);
    if (text === null || text.length < 20 || text.length > 200 || !isIdPlace(target)) return null;
    const name = nameOf(target);
    if (uuid.test(text)) {
      const shouts = /[A-F]/u.test(text) && target.stated !== null;
      return shouts
        ? answer(
            'certain',
            `${name} is a UUID in capital letters`,
            [writeText(target, text.toLowerCase(), 'the same UUID in small letters, as APIs write it')],
            'likely',
          )
        : null;
    }
    const reading = readUuidText(text);
    if (reading !== null) {
      // Any 32 hexadecimal digits may be an id of their own kind; only a stated form makes them a UUID.
      if (reading.slip === 'no-hyphens' && target.facts.format !== 'uuid') return null;
      const isSure =
        (reading.slip === 'wrapped' || reading.slip === 'no-hyphens') && target.facts.format === 'uuid';
      return answer(
        'certain',
        `${name} ${slipWords[reading.slip]}`,
        [writeText(target, reading.uuid, becauseWords[reading.slip])],
        isSure ? 'certain' : 'likely',
      );
    }
    const broken = brokenUuidWords(text.trim());
    if (
      broken === null ||
      (target.stated === null && target.facts.format !== 'uuid' && !/hexadecimal/u.test(broken))
    )
      return null;
    return answer('certain', `${name} is no UUID: ${quoted(text, 40)} ${broken}`, [
      target.stated === null ? null : askAnew(target, 'the whole id, copied again'),
    ]);
  },
};
