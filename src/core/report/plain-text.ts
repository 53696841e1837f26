import type {
  DiagnosedAdvice,
  DiagnosedField,
  DiagnosedFinding,
  Diagnosis,
  Suggestion,
} from '../diagnosis.ts';
import { leavesToPerson } from '../correct/describe.ts';
import { reasonPhrase } from '../http/status-codes.ts';
import { renderExcerpt } from '../text/excerpt.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { ownWords } from './own-words.ts';

const mostFields = 50;

/** A text that is quoted, with its lines counted once. */
interface Quoted {
  readonly text: string;
  readonly lines: LineIndex;
}

const quoted = (text: string): Quoted => ({ text, lines: createLineIndex(text) });

function excerpt({ text, lines }: Quoted, span: Span, label: string, name: string): string {
  return renderExcerpt(text, span, label, { name, lines });
}

function heading(diagnosis: Diagnosis): string {
  const { code } = diagnosis.status;
  const status =
    code === null ? 'no status code' : [String(code), reasonPhrase(code)].filter(Boolean).join(' ');
  const words = ownWords(diagnosis, 'title');
  return words === null ? status : `${status}: ${words}`;
}

function fieldLines(field: DiagnosedField, number: number, paste: Quoted, request: Quoted): string[] {
  const name = field.path.length === 0 ? 'the whole body' : field.pointer;
  const lines = [
    '',
    `${number}. ${name}${field.in === null || field.in === 'body' ? '' : ` (${field.in})`}: ${field.message}`,
  ];
  if (field.response !== null) lines.push(excerpt(paste, field.response, 'the API says it here', 'response'));
  if (field.request !== null) {
    const { match } = field.request;
    const label =
      match === 'missing'
        ? 'missing: it belongs here'
        : match === 'near'
          ? 'probably this'
          : 'you wrote it here';
    lines.push(excerpt(request, field.request, label, 'request'));
  }
  if (field.explained !== null) lines.push(`   why: ${field.explained.message}`);
  lines.push(...helpLines(field.suggestion));
  return lines;
}

/** Each way to put it right on a line of its own; what a person must decide or fill in is said. */
function helpLines(suggestion: Suggestion | null): string[] {
  if (suggestion === null) return [];
  if (leavesToPerson(suggestion)) return [`   help: write ${suggestion.because}`];
  return suggestion.fixes.map(({ text, because }, index) => {
    const words = text.replaceAll(/\s+/gu, ' ').trim();
    const lead = index === 0 ? 'help' : '  or';
    return `   ${lead}: ${suggestion.edit} ${words} (${suggestion.certainty}: ${because})`;
  });
}

function adviceLines(advice: DiagnosedAdvice, request: Quoted): string[] {
  const lines = [
    '',
    `${advice.pointer === '' ? 'the whole body' : advice.pointer} [${advice.probe}, ${advice.certainty}]: ${advice.message}`,
  ];
  if (advice.request !== null)
    lines.push(excerpt(request, advice.request, 'the API has not complained of this', 'request'));
  return [...lines, ...helpLines(advice.suggestion)];
}

function findingLines(finding: DiagnosedFinding, paste: Quoted, request: Quoted): string[] {
  const word = finding.verdict === 'fail' ? 'problem' : 'could not check';
  const lines = ['', `${word} [${finding.check}, ${finding.certainty}]: ${finding.message}`];
  for (const label of finding.labels.slice(0, 3)) {
    lines.push(excerpt(label.in === 'request' ? request : paste, label, label.text, label.in));
  }
  if (finding.help !== null) lines.push(`   help: ${finding.help}`);
  return lines;
}

/**
 * A diagnosis as text: what, where (line, caret, label), what to do. The command line prints it, the page copies it.
 * It quotes the texts as they are given: whoever lets the text leave this machine hides the secrets first.
 */
export function printDiagnosis(
  diagnosis: Diagnosis,
  pasteText: string,
  requestText: string | null,
  many: boolean,
): string {
  const paste = quoted(pasteText);
  const request = requestText === null ? paste : quoted(requestText);
  const lines: string[] = many ? [`── ${diagnosis.source}`] : [];
  lines.push(heading(diagnosis));
  const shape = diagnosis.shape === null ? '' : `; errors phrased as ${diagnosis.shape.id}`;
  lines.push(`read as ${diagnosis.format.id} because it ${diagnosis.format.because}${shape}`);
  if (diagnosis.exchanges > 1)
    lines.push(`${diagnosis.exchanges} exchanges, number ${diagnosis.selected + 1} is diagnosed`);
  for (const [index, cause] of diagnosis.causes.slice(0, 5).entries()) {
    const step = cause.step === null ? '' : ` → guide ${cause.step.guide}, step ${cause.step.id}`;
    lines.push(
      `${index === 0 ? 'most likely' : '       then'}: ${cause.message} [${cause.id}, ${cause.certainty}]${step}`,
    );
  }
  if (diagnosis.retryAfter !== null)
    lines.push(`wait: ${diagnosis.retryAfter.seconds} s (${diagnosis.retryAfter.from})`);
  if (diagnosis.requestId !== null) lines.push(`request id: ${diagnosis.requestId}`);
  for (const [index, field] of diagnosis.fieldErrors.slice(0, mostFields).entries()) {
    lines.push(...fieldLines(field, index + 1, paste, request));
  }
  const hidden = diagnosis.fieldErrors.length - mostFields;
  if (hidden > 0) lines.push('', `… and ${hidden} more; --json lists all`);
  if (diagnosis.advice.length > 0) {
    lines.push('', "Ours, not the API's: what will probably be refused next");
    for (const advice of diagnosis.advice.slice(0, mostFields)) lines.push(...adviceLines(advice, request));
    const more = diagnosis.advice.length - mostFields;
    if (more > 0) lines.push('', `… and ${more} more; --json lists all`);
  }
  for (const finding of diagnosis.findings) {
    if (finding.verdict !== 'pass') lines.push(...findingLines(finding, paste, request));
  }
  if (diagnosis.problems.length > 0) {
    lines.push('', 'odd about the paste itself:');
    for (const problem of diagnosis.problems.slice(0, 10)) {
      lines.push(`   line ${problem.line}, column ${problem.column}: ${problem.message}`);
    }
  }
  return lines.join('\n');
}
