import type { GuideAssessment } from '../../core/guide/assess.ts';
import type { Answers } from '../../core/guide/fold.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { repliesFor } from '../../core/guide/reply.ts';

/** What a reply to the customer may say of the case. */
export interface ReplyFacts {
  /** Causes that the text proves, most likely first. */
  readonly provenCauses: readonly string[];
  /** Names of the fields the API refuses, as the customer wrote them. */
  readonly fields: readonly string[];
  /** Seconds the API asks to wait; `null` where it does not say. */
  readonly wait: number | null;
  readonly hasAnswer: boolean;
  readonly hasRequest: boolean;
}

const mostFields = 10;

/**
 * A reply that can be sent now. While no cause is known it says what the code means and asks for what would tell, so
 * that nobody is told a guess.
 */
export function replyText(
  guide: Guide,
  { walk }: GuideAssessment,
  own: Answers,
  facts: ReplyFacts | null,
): string {
  const replies = repliesFor(guide, walk, own, facts?.provenCauses ?? []);
  const said = replies.length > 0 ? replies : [meaningOf(guide)];
  const named = facts?.fields ?? [];
  const rest = named.length - mostFields;
  const fields =
    named.length === 0
      ? []
      : [`The API names: ${named.slice(0, mostFields).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`];
  const wait =
    facts === null || facts.wait === null ? [] : [`The API asks to wait ${secondsWords(facts.wait)}.`];
  return [...said, ...fields, ...wait, ...(replies.length > 0 ? [] : request(facts))].join('\n\n');
}

function meaningOf({ code, title, meaning }: Guide): string {
  return `${/^\d/u.test(code) ? `The API answered ${code}: ${title}` : title}. ${meaning}`;
}

/** What would tell the cause and is not there yet. */
function request(facts: ReplyFacts | null): readonly string[] {
  const wanted = [
    ...(facts?.hasAnswer === true ? [] : ['the whole answer of the API with its headers']),
    ...(facts?.hasRequest === true ? [] : ['the request you sent']),
  ];
  if (wanted.length === 0) return [];
  return [
    `To find the cause, we need ${wanted.join(' and ')}. Please leave out tokens, keys and passwords when you send us that.`,
  ];
}

function secondsWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole === 1) return '1 second';
  return whole < 120 ? `${whole} seconds` : `${Math.ceil(whole / 60)} minutes`;
}
