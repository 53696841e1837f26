import { LineCounter, parseDocument } from 'yaml';
import { readTaughtShapes } from '../core/shapes/taught/read-taught-shape.ts';
import type { TaughtShape } from '../core/shapes/taught/taught-shape.ts';
import type { PackFile, PackProblem } from './compile.ts';
import { wordsForYamlError } from './yaml-words.ts';
import { placeOf } from './yaml-place.ts';

/** Larger files hold something else than rules. */
const longestFile = 200_000;

/** Taught rules as JSON or YAML: a list, one rule, or the `shapes` of a pack. Never throws on text. */
export function readRules({ path, text }: PackFile): {
  readonly shapes: readonly TaughtShape[];
  readonly problems: readonly PackProblem[];
} {
  const refuse = (message: string, line = 1, column = 1) => ({
    shapes: [],
    problems: [{ path, line, column, message }],
  });
  if (text.length > longestFile) return refuse(`a file of rules has at most ${longestFile} characters`);
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0]);
      return refuse(wordsForYamlError(error, text), line, col);
    }
    const { shapes, problems } = readTaughtShapes(document.toJS({ maxAliasCount: 0 }));
    return {
      shapes,
      problems: problems.map(({ path: at, message }) => ({
        path,
        ...placeOf({ document, lines }, at, 'value'),
        message,
      })),
    };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return refuse(`the file could not be read: ${why.slice(0, 200)}`);
  }
}
