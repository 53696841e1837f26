import { leavesToPerson } from '../../core/correct/describe.ts';
import type { DiagnosedField, Pane, PaneMark } from '../../core/diagnosis.ts';
import type { CodeMark } from '../../ui/code-view/lines.ts';
import type { Inspected } from './case.tsx';
import { markId, noteId, placeInPane } from './evidence-marks.ts';
import type { Side } from './problem-focus.tsx';

/** The last name of a path, as it would be written in a JSON body. */
function ghostFor(field: DiagnosedField | undefined): string {
  if (field?.suggestion?.edit === 'insert') return field.suggestion.text.trim().replace(/^,\s*|,$/gu, '');
  const name = field?.path.at(-1);
  return name === undefined ? '…' : typeof name === 'string' ? `"${name}": …` : '…';
}

const verbs = { replace: 'write', insert: 'add', remove: 'remove it' } as const;

/** At the line's end of the request: what to write there, where that is known. */
function messageFor(mark: PaneMark, side: Side, field: DiagnosedField | undefined): string {
  const suggestion = side === 'request' ? field?.suggestion : null;
  if (!suggestion || suggestion.edit === 'insert') return mark.text;
  // Between several ways only a person can decide: none of them is told as the one.
  if (suggestion.fixes.length > 1) return suggestion.because;
  if (leavesToPerson(suggestion)) return `write ${suggestion.because}`;
  const what = suggestion.edit === 'remove' ? '' : ` ${suggestion.text}`;
  return `${verbs[suggestion.edit]}${what}: ${suggestion.because}`;
}

/** A finding's remark at a place that a field problem already marks as missing says the same thing again. */
function repeats(mark: PaneMark, marks: readonly PaneMark[]): boolean {
  return (
    mark.number === null &&
    mark.start === mark.end &&
    marks.some((other) => other.number !== null && other.start === mark.start && other.end === mark.end)
  );
}

/** The marks of a pane for the code view. */
export function codeMarks(pane: Pane, side: Side, { inspection, input }: Inspected): CodeMark[] {
  const fields = inspection.diagnosis.fieldErrors;
  return pane.marks.flatMap((mark, index) => {
    if (repeats(mark, pane.marks)) return [];
    const field = mark.number === null ? undefined : fields[mark.number - 1];
    return {
      id: mark.number === null ? noteId(side, index) : markId(side, mark.number),
      start: mark.start,
      end: mark.end,
      tone: mark.kind,
      sign: mark.number === null ? null : String(mark.number),
      // In code everything is code: the backticks of the words say nothing more.
      message: messageFor(mark, side, field).replaceAll('`', ''),
      where: upperFirst(placeInPane(pane, mark, input)),
      ghost: mark.kind === 'missing' && mark.number !== null ? ghostFor(field) : null,
    };
  });
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
