import type { Exchange } from '../http/message.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Problem, Reading } from '../text/reading.ts';
import type { Format, ReadInside } from './format.ts';
import { formats } from './index.ts';
import { relocateExchange, relocateProblem } from './relocate.ts';

/** What a paste was taken for, why, and what it holds. Spans lie in the paste. */
export interface PasteReading {
  readonly format: {
    readonly id: string;
    readonly because: string;
    /** As its reader puts it; `null` for a format that was chosen by hand. */
    readonly confidence: number | null;
    /** The runners-up, likeliest first. */
    readonly alternatives: readonly { readonly id: string; readonly confidence: number }[];
  };
  readonly exchanges: readonly Exchange[];
  readonly problems: readonly Problem[];
}

/** Texts within texts are read this deep: a JSON string in a fenced log line in a quoted mail. */
const DEEPEST = 8;

interface Candidate {
  readonly format: Format;
  /** `null`: chosen by hand. */
  readonly confidence: number | null;
  readonly because: string;
}

interface Sniffed extends Candidate {
  readonly confidence: number;
}

/** Reads a paste as whatever it most looks like, or as the format a person chose. Never throws, never loses the text. */
export function readPaste(text: string, forcedFormatId?: string): PasteReading {
  return readText(withoutMark(text), forcedFormatId, 0);
}

/** A byte order mark takes one code unit; a line break in its place keeps every offset. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? `\n${text.slice(1)}` : text;
}

function readText(text: string, forcedFormatId: string | undefined, depth: number): PasteReading {
  const candidates = candidatesFor(text);
  const forced = formats.find((format) => format.id === forcedFormatId);
  const because = 'was chosen';
  const order: readonly Candidate[] =
    forced === undefined ? candidates : [{ format: forced, confidence: null, because }, ...candidates];
  for (const candidate of order) {
    const within: PasteReading[] = [];
    const reading = candidate.format.parse(text, insideReader(text, depth, within));
    if (reading.value.length > 0) return reported(candidate, candidates, reading, within[0]);
  }
  return {
    format: { id: 'plain-text', because: 'holds no text', confidence: null, alternatives: [] },
    exchanges: [],
    problems: [],
  };
}

function candidatesFor(text: string): readonly Sniffed[] {
  const candidates: Sniffed[] = [];
  for (const format of formats) {
    const sniff = format.sniff(text);
    if (sniff !== undefined) candidates.push({ format, ...sniff });
  }
  return candidates.toSorted((a, b) => b.confidence - a.confidence);
}

function insideReader(text: string, depth: number, within: PasteReading[]): ReadInside {
  return (inner: MappedText): Reading<readonly Exchange[]> => {
    // What unwraps to itself is no wrapping.
    if (depth >= DEEPEST || inner.text === text) return { value: [], problems: [] };
    const reading = readText(inner.text, undefined, depth + 1);
    within.push(reading);
    return {
      value: reading.exchanges.map((exchange) => relocateExchange(exchange, inner)),
      problems: reading.problems.map((problem) => relocateProblem(problem, inner)),
    };
  };
}

/** A mere wrapper is reported under what it wraps. */
function reported(
  winner: Candidate,
  candidates: readonly Sniffed[],
  reading: Reading<readonly Exchange[]>,
  within: PasteReading | undefined,
): PasteReading {
  const wrapped = winner.format.wraps === true && within !== undefined ? within.format : undefined;
  const id = wrapped?.id ?? winner.format.id;
  const others = candidates.filter(
    (candidate) => candidate.format !== winner.format && candidate.format.id !== id,
  );
  return {
    format: {
      id,
      because:
        wrapped === undefined ? winner.because : `${winner.because}, and what is inside ${wrapped.because}`,
      confidence: (wrapped ?? winner).confidence,
      alternatives: others.map((other) => ({ id: other.format.id, confidence: other.confidence })),
    },
    exchanges: reading.value,
    problems: reading.problems,
  };
}
