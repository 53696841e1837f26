import type { Diagnosis } from '../diagnosis.ts';
import { reasonPhrase } from '../http/status-codes.ts';
import { createPlaceholderBook, redact } from '../redaction/redact.ts';
import { type PartState, supportParts, type SupportTextInput } from './support-parts.ts';

export interface SupportText {
  readonly markdown: string;
  /** Numbered placeholders with what they stand for; never the values. */
  readonly hidden: readonly { readonly placeholder: string; readonly kind: string }[];
  readonly parts: readonly PartState[];
}

const longestText = 60_000;
/** More than any secret that a rule tells by what stands behind it, such as the `@` of a URL's credentials. */
const beyond = 2_000;

/** Where a long text is cut: never inside a secret, whose first half no rule would know any more. */
function endOf(text: string): number {
  const { redactions } = redact(text.slice(0, longestText + beyond));
  return redactions.find(({ start, end }) => start < longestText && end > longestText)?.start ?? longestText;
}

/** A fence longer than any run of backticks in the text, so that the text cannot end the block (CommonMark §4.5). */
function fenced(text: string, hide: Hide): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,100}/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const end = text.length > longestText ? endOf(text) : text.length;
  const more = end < text.length ? `\n… cut: ${text.length - end} more characters` : '';
  return `${fence}\n${(hide(text.slice(0, end)) + more).trimEnd()}\n${fence}`;
}

function heading(diagnosis: Diagnosis | null): string {
  const code = diagnosis?.status.code ?? null;
  if (code === null) return 'API error without a status code';
  return [`API error ${code}`, reasonPhrase(code)].filter(Boolean).join(' ');
}

/** Hides the secrets of a text that came from outside. */
type Hide = (text: string) => string;

function findings(diagnosis: Diagnosis, hide: Hide): string[] {
  const lines = diagnosis.causes
    .filter((cause) => cause.id !== 'nothing-recognised')
    .slice(0, 3)
    .map((cause) => `- ${hide(cause.message)} (${cause.certainty})`);
  const fields = diagnosis.fieldErrors.slice(0, 20).map((field) => {
    const place = field.request === null ? '' : `, request line ${field.request.line}`;
    const pointer = field.pointer === '' ? '(whole body)' : hide(field.pointer);
    return `- \`${pointer}\`${place}: ${hide(field.message)}`;
  });
  const more = diagnosis.fieldErrors.length - fields.length;
  return [...lines, ...fields, ...(more > 0 ? [`- and ${more} more fields`] : [])];
}

/** Our own words stand as they are: beside them a step called "Check the token" would hide its own state. */
function write(input: SupportTextInput, hide: Hide): string {
  const { diagnosis } = input;
  const sections: string[] = [`## ${heading(diagnosis)}`];
  const facts = [
    diagnosis?.request
      ? `- Call: \`${hide([diagnosis.request.method, diagnosis.request.target].filter(Boolean).join(' '))}\``
      : null,
    input.calledAt === null ? null : `- Time of the call (UTC): ${input.calledAt}`,
    diagnosis?.requestId ? `- Request id: \`${hide(diagnosis.requestId)}\`` : null,
    input.guide === null ? null : `- Guide followed: ${input.guide}`,
  ].filter((line) => line !== null);
  if (facts.length > 0) sections.push(facts.join('\n'));
  const found = diagnosis === null ? [] : findings(diagnosis, hide);
  if (found.length > 0) sections.push(`### What Unstuck found\n\n${found.join('\n')}`);
  if (input.notes.trim() !== '') sections.push(`### In the sender's words\n\n${hide(input.notes.trim())}`);
  const tried = input.steps.filter((step) => step.state !== 'to do');
  if (tried.length > 0) {
    const lines = tried.map((step) => {
      const by = step.by === 'paste' ? ', from the paste' : step.by === 'you' ? ', by hand' : '';
      return `- ${step.title}: ${step.state}${by}${step.note === null ? '' : ` (${hide(step.note)})`}`;
    });
    sections.push(`### Steps done\n\n${lines.join('\n')}`);
  }
  const { paste, request } = input;
  if ((request ?? '').trim() !== '') sections.push(`### Request\n\n${fenced(request ?? '', hide)}`);
  if (paste.trim() !== '') sections.push(`### Answer, as pasted\n\n${fenced(paste, hide)}`);
  return `${sections.join('\n\n')}\n`;
}

/**
 * The hand-off as Markdown, with credentials and e-mail addresses hidden. One placeholder book serves the whole text:
 * the key that was sent and the key that the answer echoes carry the same placeholder.
 */
export function buildSupportText(input: SupportTextInput): SupportText {
  const book = createPlaceholderBook();
  const hide: Hide = (text) => redact(text, { book }).text;
  // Fills the book: what one place tells by its name is hidden where it stands without one, too.
  write(input, hide);
  const markdown = write(input, hide);
  const hidden = book.values().map(({ value, kind }) => ({ placeholder: book.nameFor(value, kind), kind }));
  return { markdown, hidden, parts: supportParts(input) };
}
