import { inspect } from '../core/diagnose.ts';
import { timeOf } from './measure.ts';
import type { Row } from './row.ts';

/** Texts made to be expensive, by how many pieces they have. */
const hostile: Readonly<Record<string, (pieces: number) => string>> = {
  'open brackets': (pieces) => '['.repeat(pieces),
  'open objects': (pieces) => '{"a":'.repeat(pieces),
  'lone surrogates': (pieces) => `{"a":"${'\ud800'.repeat(pieces)}"}`,
  'one name again and again': (pieces) => `{${'"a":1,'.repeat(pieces)}"b":1e999}`,
  'open tags': (pieces) => '<a>'.repeat(pieces),
  'quotes of quotes': (pieces) => `${'> '.repeat(pieces)}HTTP/1.1 422`,
  'escaped brackets': (pieces) => '{\\"'.repeat(pieces),
  'answers without a break between': (pieces) => 'HTTP/1.1 200 OK\n\n{}'.repeat(pieces / 8),
  'open commands': (pieces) => "curl 'x\n".repeat(pieces / 8),
  'arrays of PHP': (pieces) => 'Array\n(\n[a] => '.repeat(pieces / 8),
  'log lines with bodies': (pieces) => 'ERROR {"code":1}\n'.repeat(pieces / 8),
};

/** The fastest of three readings: what else the machine does is left out. */
const time = (paste: string): number =>
  Math.min(...[0, 1, 2].map(() => timeOf(() => inspect({ paste, now: 0 }), 1)));

/** Twice the text may take twice the time, and a little more; four times would be quadratic. */
export function* growthRows(): Generator<Row> {
  for (const [what, text] of Object.entries(hostile)) {
    const [small, large] = [text(100_000), text(200_000)];
    time(small);
    yield { what: `growth, ${what}`, measured: time(large) / time(small), target: 3, unit: '× for twice' };
  }
}
