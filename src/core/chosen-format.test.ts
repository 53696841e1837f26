import { expect, test } from 'vitest';
import { brokenPromises } from '../testing/invariants.ts';
import { inspectUnguarded } from './diagnose.ts';
import { formats } from './formats/index.ts';

const pastes: Readonly<Record<string, string>> = {
  'an HTTP answer':
    'HTTP/1.1 422 Unprocessable Content\ncontent-type: application/json\n\n{"errors":{"email":["must be unique"]}}\n',
  'a JSON body': '{"errors":{"email":["must be unique"]}}',
  'a command': 'curl -X POST https://api.example.org/v1/orders -d \'{"email":"a"}\'',
  'a sentence': 'It says error 422 whenever I save the form.',
  'a page': '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>',
  'a log line': '2026-11-22 ERROR status=422 body={"errors":{"email":["must be unique"]}}',
  'a cut text': '{"log":{"entries":[{"request":{"url":"https://api.exa',
  'brackets and quotes': '"\'`{[(<%$^\\\u0000\uD800',
  blanks: ' \n\t',
};

test.each(formats.map(({ id }) => id))(
  'a paste that is read as %s by choice is kept, and so is every promise',
  (format) => {
    for (const [what, paste] of Object.entries(pastes)) {
      const inspection = inspectUnguarded({ paste, format, now: 0 });
      expect(brokenPromises(inspection, paste, null), what).toEqual([]);
      // A choice that reads nothing gives way to what the paste is.
      const { format: used } = inspection.diagnosis;
      const own = inspectUnguarded({ paste, now: 0 }).diagnosis.format.id;
      expect(used.because.startsWith('was chosen') || used.id === own, what).toBe(true);
    }
  },
);

test.each(Object.entries(pastes))(
  '%s that is read as plain text by choice offers its own format again',
  (_, paste) => {
    const own = inspectUnguarded({ paste, now: 0 }).diagnosis.format.id;
    const { format } = inspectUnguarded({ paste, format: 'plain-text', now: 0 }).diagnosis;
    expect([format.id, ...format.alternatives.map(({ id }) => id)]).toContain(own);
  },
);
