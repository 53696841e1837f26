import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Path } from '../core/json/node.ts';

/** What a careful reader found in a recorded answer. */
export interface ExpectedError {
  readonly path: Path | null;
  readonly in: string | null;
  readonly message: string;
  readonly code: string | null;
  readonly alt_paths?: readonly Path[];
}

export interface RecordedAnswer {
  /** `<source>/<case>`. */
  readonly id: string;
  readonly answer: string;
  readonly request: string | null;
  readonly expected: {
    readonly status: number;
    readonly format: string;
    readonly errors: readonly ExpectedError[];
    readonly optional?: readonly ExpectedError[];
  };
}

const folder = path.join(import.meta.dirname, 'fixtures', 'recorded');

/** Answers of real servers, provoked over loopback and judged by hand. */
export function recordedAnswers(): RecordedAnswer[] {
  return readdirSync(folder).flatMap((source) =>
    readdirSync(path.join(folder, source)).map((name): RecordedAnswer => {
      const at = (file: string): string => path.join(folder, source, name, file);
      return {
        id: `${source}/${name}`,
        answer: readFileSync(at('response.http'), 'utf8'),
        request: existsSync(at('request.http')) ? readFileSync(at('request.http'), 'utf8') : null,
        expected: JSON.parse(readFileSync(at('expected.json'), 'utf8')),
      };
    }),
  );
}
