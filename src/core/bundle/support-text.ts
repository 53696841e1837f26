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

/** A fence longer than any run of backticks in the text, so that the text cannot end the block (CommonMark §4.5). */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,100}/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const cut =
    text.length > longestText
      ? `${text.slice(0, longestText)}\n… cut: ${text.length - longestText} more characters`
      : text;
  return `${fence}\n${cut.trimEnd()}\n${fence}`;
}

function heading(diagnosis: Diagnosis | null): string {
  const code = diagnosis?.status.code ?? null;
  if (code === null) return 'API error without a status code';
  return [`API error ${code}`, reasonPhrase(code)].filter(Boolean).join(' ');
}

function findings(diagnosis: Diagnosis): string[] {
  const lines = diagnosis.causes
    .filter((cause) => cause.id !== 'nothing-recognised')
    .slice(0, 3)
    .map((cause) => `- ${cause.message} (${cause.certainty})`);
  const fields = diagnosis.fieldErrors.slice(0, 20).map((field) => {
    const place = field.request === null ? '' : `, request line ${field.request.line}`;
    return `- \`${field.pointer === '' ? '(whole body)' : field.pointer}\`${place}: ${field.message}`;
  });
  const more = diagnosis.fieldErrors.length - fields.length;
  return [...lines, ...fields, ...(more > 0 ? [`- and ${more} more fields`] : [])];
}

/**
 * The hand-off as Markdown, with credentials and e-mail addresses hidden. One placeholder book serves the whole text:
 * the key that was sent and the key that the answer echoes carry the same placeholder.
 */
export function buildSupportText(input: SupportTextInput): SupportText {
  const { diagnosis } = input;
  const sections: string[] = [`## ${heading(diagnosis)}`];
  const facts = [
    diagnosis?.request
      ? `- Call: \`${[diagnosis.request.method, diagnosis.request.target].filter(Boolean).join(' ')}\``
      : null,
    input.calledAt === null ? null : `- Time of the call (UTC): ${input.calledAt}`,
    diagnosis?.requestId ? `- Request id: \`${diagnosis.requestId}\`` : null,
    input.guide === null ? null : `- Guide followed: ${input.guide}`,
  ].filter((line) => line !== null);
  if (facts.length > 0) sections.push(facts.join('\n'));
  if (diagnosis !== null && findings(diagnosis).length > 0) {
    sections.push(`### What Unstuck found\n\n${findings(diagnosis).join('\n')}`);
  }
  if (input.notes.trim() !== '') sections.push(`### In the sender's words\n\n${input.notes.trim()}`);
  const tried = input.steps.filter((step) => step.state !== 'to do');
  if (tried.length > 0) {
    const lines = tried.map((step) => {
      const by = step.by === 'paste' ? ', from the paste' : step.by === 'you' ? ', by hand' : '';
      return `- ${step.title}: ${step.state}${by}${step.note === null ? '' : ` (${step.note})`}`;
    });
    sections.push(`### Steps done\n\n${lines.join('\n')}`);
  }
  if ((input.request ?? '').trim() !== '') sections.push(`### Request\n\n${fenced(input.request ?? '')}`);
  if (input.paste.trim() !== '') sections.push(`### Answer, as pasted\n\n${fenced(input.paste)}`);

  const book = createPlaceholderBook();
  const { text } = redact(`${sections.join('\n\n')}\n`, { book });
  const hidden = book.values().map(({ value, kind }) => ({ placeholder: book.nameFor(value, kind), kind }));
  return { markdown: text, hidden, parts: supportParts(input) };
}
