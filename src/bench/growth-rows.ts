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
  'closed arrays of PHP': (pieces) =>
    `${'Array\n(\n[a] => '.repeat(pieces / 8)}x\n${')\n'.repeat(pieces / 8)}`,
  'angle brackets': (pieces) => '<'.repeat(pieces * 2),
  'fields refused in a map': (pieces) =>
    `{${Array.from({ length: pieces / 40 }, (_, at) => `"k${at}":["is wrong"]`).join(',')}}`,
  'fields refused in a list': (pieces) =>
    `[${Array.from({ length: pieces / 40 }, (_, at) => `{"field":"k${at}","message":"is wrong"}`).join(',')}]`,
  'header fields': (pieces) => `HTTP/1.1 422 X\n${'X-A: b\n'.repeat(pieces / 2)}\n{}`,
  'parts of a form': (pieces) =>
    `--x\n${'Content-Disposition: form-data; name="a"\n\nb\n--x\n'.repeat(pieces / 20)}`,
  'quotes in a quoted word': (pieces) => `curl https://a.example -d "${'\\"'.repeat(pieces)}"`,
  'deep XML': (pieces) => `<?xml version="1.0"?>${'<a>'.repeat(pieces / 4)}${'</a>'.repeat(pieces / 4)}`,
  'deep page': (pieces) => `<!doctype html>${'<p>'.repeat(pieces / 2)}${'</p>'.repeat(pieces / 2)}`,
  'log lines with bodies': (pieces) => 'ERROR {"code":1}\n'.repeat(pieces / 8),
};

/** The best of three. */
function timeToInspect(paste: string): number {
  return Math.min(...[0, 1, 2].map(() => timeOf(() => inspect({ paste, now: 0 }), 1)));
}

/** Twice the text may take twice the time, and a little more; four times would be quadratic. */
export function* growthRows(): Generator<Row> {
  for (const [what, text] of Object.entries(hostile)) {
    const [small, large] = [text(100_000), text(200_000)];
    timeToInspect(small);
    const measured = timeToInspect(large) / timeToInspect(small);
    yield { what: `growth, ${what}`, measured, target: 3, unit: '× for twice' };
  }
}
