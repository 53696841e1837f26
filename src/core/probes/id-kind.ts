import { quoted } from '../checks/clues/words.ts';
import { memberValue } from '../json/node.ts';
import { unwrapValue } from '../json/edit/move.ts';
import { uuid } from '../values/identifiers.ts';
import { answer, askAnew, fix, nameOf, writeLiteral, writeText } from './fixes.ts';
import { takesType } from './known-facts.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { numberOf, textOf } from './read-target.ts';

/** Reading: an e-mail address, as far as an id could be mistaken for one. */
const email = /^[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@.]{2,30}$/u;
/** Reading: words with blanks between them, or one word of letters that no machine makes: a name, not an id. */
const personName = /^\p{L}[\p{L}.'’-]{0,40}(?:,? [\p{L}\d.&'’-]{1,40}){1,5}$/u;
/** Reading: the beginning of a web address. */
const url = /^https?:\/\//iu;
/** Reading: the web address of a numbered record. */
const recordAddress = /^https?:\/\/[^\s?#]{1,300}\/(\d{1,15})\/?$/iu;
/** Reading: `company_9f2…`, `cus_NffrFeUfNV2Hib`: an id that begins with the name of its kind. */
const prefixed = /^([a-z]{2,20})[_-][A-Za-z0-9]{4,60}$/u;

/** Short kinds that payment and account services put before their ids. */
const shortKinds: ReadonlyMap<string, string> = new Map(
  'cus customer,sub subscription,prod product,price price,in invoice,inv invoice,pi payment,pm payment,ch charge,acct account,evt event,ord order,org organization,emp employee'
    .split(',')
    .map((pair) => {
      const [short = '', kind = ''] = pair.split(' ');
      return [short, kind] as const;
    }),
);
/** Reading: one capitalised word of letters: rather a name than an id. */
const oneName = /^\p{Lu}\p{Ll}{1,30}$/u;
/** Reading: a number with what people put before it, or at the end of a record's path. */
const numbered = /^(?:#|id ?[:=#]? ?|n[or]\. ?|\/?(?:[\w.-]{1,60}\/){1,8})(\d{1,18})$/iu;

/** The kind of thing a lookup's name speaks of: `company_id` → `company`. */
function kindOf(name: string): string {
  return name.replace(/(?:_ids?|Ids?|ID|_uuid|_key)$/u, '').toLowerCase();
}

function ask(target: Target, message: string): Answer {
  return answer('certain', message, [askAnew(target, 'the id of the record that is meant')]);
}

/** Whether the place is one for an id, by the API's words or its facts. */
function isIdPlace({ facts, stated, name }: Target): boolean {
  if (facts.format === 'uuid' || stated?.cause === 'invalid-lookup') return true;
  return stated?.cause === 'wrong-type' && /[a-z](?:_ids?|Ids?|ID)$/u.test(name.slice(-40));
}

function fromObject(target: Target): Answer | null {
  const { node, body } = target;
  if (node?.kind !== 'object' || body.style !== 'json') return null;
  const id =
    memberValue(node, 'id') ??
    memberValue(node, '_id') ??
    memberValue(node, 'uuid') ??
    memberValue(node, 'value');
  const message = `${nameOf(target)} is an object where an id belongs`;
  if (id === undefined || id.kind === 'object' || id.kind === 'array') return answer('certain', message);
  const text = body.text.slice(id.span.start, id.span.end);
  return answer(
    'certain',
    message,
    [fix(text.slice(0, 200), 'the id that the object holds', unwrapValue(node, id))],
    'likely',
  );
}

function fromList(target: Target): Answer | null {
  const { node, body } = target;
  const [only, ...others] = node?.elements ?? [];
  if (node === null || only === undefined || others.length > 0 || body.style !== 'json') return null;
  if (only.kind === 'object' || only.kind === 'array') return null;
  const text = body.text.slice(only.span.start, only.span.end);
  return answer(
    'certain',
    `${nameOf(target)} is a list with one element where an id belongs`,
    [fix(text.slice(0, 200), 'the element itself', unwrapValue(node, only))],
    'likely',
  );
}

/** The member beside this one that holds the same id although it speaks of another kind of record. */
function sameElsewhere({ parent, member, name }: Target, text: string): string | null {
  if (parent === null || member === null) return null;
  const other = parent.members
    .slice(0, 200)
    .find(
      ({ name: sibling, value }) =>
        sibling !== name &&
        value.kind === 'string' &&
        value.text === text &&
        kindOf(sibling) !== kindOf(name),
    );
  return other?.name ?? null;
}

/** A name, an e-mail address, an address of the web, an object, or another kind of record's id where an id belongs. */
export const idKind: Probe = {
  id: 'id-kind',
  explains: ['invalid-lookup', 'wrong-type', 'invalid-format', 'invalid-field'],
  run: (target) => {
    if (!isIdPlace(target)) return null;
    if (target.node?.kind === 'object') return fromObject(target);
    if (target.node?.kind === 'array') return fromList(target);
    const text = (textOf(target) ?? (target.facts.format === 'uuid' ? numberOf(target) : null))?.trim() ?? '';
    if (text === '') return null;
    const name = nameOf(target);
    if (email.test(text)) return ask(target, `${name} is an e-mail address where an id belongs`);
    const last = takesType(target.facts, 'integer') === true ? (recordAddress.exec(text)?.[1] ?? null) : null;
    if (last !== null)
      return answer(
        'certain',
        `${name} is the address of a record where its id belongs`,
        [writeLiteral(target, last, 'the number at the end of the address')],
        'likely',
      );
    if (url.test(text)) return ask(target, `${name} is an address of the web where an id belongs`);
    if (personName.test(text))
      return ask(target, `${name} is ${quoted(text, 30)}, a name where an id belongs`);
    const digits = numbered.exec(text)?.[1];
    if (digits !== undefined && target.facts.format !== 'uuid' && target.node?.kind === 'string')
      return answer(
        'certain',
        `${name} has other signs before its number`,
        [
          (takesType(target.facts, 'integer', 'number') === true ? writeLiteral : writeText)(
            target,
            digits,
            'the number alone',
          ),
        ],
        'likely',
      );
    if (oneName.test(text) && target.stated !== null)
      return answer('likely', `${name} is probably a name where an id belongs: ${quoted(text, 30)}`, [
        askAnew(target, 'the id of the record that is meant'),
      ]);
    const prefix = prefixed.exec(text)?.[1];
    const kind = prefix === undefined ? undefined : (shortKinds.get(prefix) ?? prefix);
    const wanted = kindOf(target.name);
    if (
      kind !== undefined &&
      target.stated !== null &&
      kind.length > 3 &&
      wanted.length > 3 &&
      !related(kind, wanted)
    )
      return answer(
        'likely',
        `${name} probably holds the id of another record: ${quoted(text, 30)} begins with ${quoted(prefix ?? kind)}`,
        [askAnew(target, `the id of the ${wanted} that is meant`)],
      );
    const other =
      target.stated?.cause === 'invalid-lookup' && text.length > 5 ? sameElsewhere(target, text) : null;
    if (other !== null)
      return answer(
        'likely',
        `${name} holds the same id as ${quoted(other)}, so one of them probably is another record’s`,
        [askAnew(target, `the id of the ${wanted} that is meant`)],
      );
    // Letters and digits of another form than the one the facts state.
    return target.facts.format === 'uuid' && !uuid.test(text) && /^\d{1,15}$/u.test(text)
      ? ask(target, `${name} is the number ${quoted(text)} where a UUID belongs`)
      : null;
  },
};

function related(one: string, other: string): boolean {
  return other.includes(one) || one.includes(other) || other.startsWith(one.slice(0, 3));
}
