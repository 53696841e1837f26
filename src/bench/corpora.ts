/** A deterministic stream of numbers in [0, 1): the same corpora on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `unicode`: names beyond Latin-1, so that the engine stores two bytes a character. `ascii`: one byte. */
export type Alphabet = 'unicode' | 'ascii';

const people: Readonly<Record<Alphabet, readonly string[]>> = {
  unicode: ['Zoë Müller', '山田 太郎', 'Łukasz Żak', 'Иван Петров', 'Ada Lovelace', 'Nguyễn Văn An'],
  ascii: ['Zoe Mueller', 'Taro Yamada', 'Lukasz Zak', 'Ivan Petrov', 'Ada Lovelace', 'Nguyen Van An'],
};

const faults = [
  { field: 'birth_date', code: 'date.format', detail: 'must be a date in the form YYYY-MM-DD' },
  { field: 'email', code: 'email.invalid', detail: 'is not an email address: "at sign" expected' },
  { field: 'address.postal_code', code: 'string.pattern', detail: 'does not match the pattern ^\\d{5}$' },
] as const;

/** A batch answer 422 as an object: `items` records, the first `failing` of them echoed with field errors. */
function batch(items: number, alphabet: Alphabet, failing: number): unknown {
  const random = seeded(items);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const results = Array.from({ length: items }, (_, index) => {
    const name = pick(people[alphabet]);
    return {
      index,
      status: 422,
      record: {
        id: `c_${Math.floor(random() * 1e9).toString(36)}`,
        name,
        email: `person.${index}@example.org`,
        birth_date: `${1 + Math.floor(random() * 28)}/12/${1950 + Math.floor(random() * 50)}`,
        active: random() < 0.5,
        score: Math.floor(random() * 10_000) / 100,
        manager: null,
        tags: ['newsletter', 'import-2026', `batch-${index % 97}`],
        address: {
          street: `${Math.floor(random() * 200)} Long Street`,
          postal_code: String(Math.floor(random() * 99_999)),
          city: pick(['Wien', 'Graz', 'Linz']),
        },
        note: 'Imported from the old system; the values are as they were written there, errors included.',
      },
      errors: faults
        .slice(0, index < failing ? 1 + Math.floor(random() * 3) : 0)
        .map(({ field, code, detail }) => ({
          pointer: `/records/${index}/${field.replace('.', '/')}`,
          code,
          detail,
          meta: { attempted: `${name ?? ''} ${index}`, line: index + 2, column: Math.floor(random() * 80) },
        })),
    };
  });
  return { status: 422, title: 'Some records were refused', request_id: 'req_0123456789', results };
}

/** The text of a batch answer of about this many characters. */
export function batchBody(
  characters: number,
  alphabet: Alphabet,
  pretty: boolean,
  failing = Infinity,
): string {
  const write = (items: number): string =>
    JSON.stringify(batch(items, alphabet, failing), null, pretty ? 2 : undefined);
  const sample = write(40).length / 40;
  return write(Math.max(1, Math.round(characters / sample)));
}

/** A refused batch of about this many characters: `marks` stated field errors, then the records as they were sent. */
export function refusedBatch(characters: number, marks: number, alphabet: Alphabet, pretty: boolean): string {
  const errors = Array.from({ length: marks }, (_, index) => ({
    field: `records[${index}].birth_date`,
    message: 'must be a date in the form YYYY-MM-DD',
    code: 'date.format',
  }));
  const records: unknown = JSON.parse(batchBody(characters, alphabet, false));
  return JSON.stringify({ message: 'Validation failed', errors, records }, null, pretty ? 2 : undefined);
}

/** Lines of a JSON logger, one call in fifty refused with the answer as a string. */
export function jsonLog(characters: number): string {
  const random = seeded(characters);
  const lines: string[] = [];
  let length = 0;
  while (length < characters) {
    const refused = random() < 0.02;
    const line = JSON.stringify({
      level: refused ? 50 : 30,
      time: 1_763_812_800_000 + lines.length,
      msg: 'request completed',
      req: { method: 'POST', url: `/api/records/contact/${Math.floor(random() * 1e6)}` },
      res: { statusCode: refused ? 422 : 201 },
      ...(refused ? { responseBody: '{"message":"refused","errors":{"email":["is required"]}}' } : {}),
      durationMs: Math.floor(random() * 900),
    });
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

/** Lines of a plain log, one in fifty with an answer behind its words. */
export function textLog(characters: number): string {
  const random = seeded(characters + 1);
  const lines: string[] = [];
  let length = 0;
  while (length < characters) {
    const time = new Date(1_763_812_800_000 + lines.length * 10).toISOString();
    const line =
      random() < 0.02
        ? `${time} ERROR POST https://acme.example/api/contacts -> 422 {"message":"refused","errors":{"email":["is required"]}}`
        : `${time} INFO  [worker-${Math.floor(random() * 8)}] imported contact ${Math.floor(random() * 1e6)} in ${Math.floor(random() * 900)} ms`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
