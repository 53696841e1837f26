// `npm run new -- format|shape|check|probe|guide|redaction <id>`: writes the file, its fixture folder and the list line.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const camel = (id) => id.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());

const sets = {
  format: {
    folder: 'src/core/formats',
    list: 'formats',
    file: (id) => `import type { Format } from './format.ts';

/**
 * What this is, who writes it, and how a person comes by it.
 *
 * @see {@link https://example.com/the-page-that-describes-it the specification’s section}
 */
export const ${camel(id)}: Format = {
  id: '${id}',
  name: '${id.replaceAll('-', ' ')}',
  sniff: () => undefined,
  parse: () => ({ value: [], problems: [] }),
};
`,
    fixtures: { 'example/paste.txt': 'Paste an example here, byte for byte.\n' },
    entries: {
      'src/features/diagnose/format-names.ts': (id) => `'${id}': 'a ${id.replaceAll('-', ' ')}'`,
      'src/features/formats/groups.ts': (id) => `'${id}': 'log'`,
    },
    next: `Next: put three real pastes or more into the fixture folder, write sniff and parse, and check the name in
format-names.ts and the group in groups.ts. Then, twice, the second time to see that it stays:
  npx vitest run src/core/formats src/features/formats src/features/diagnose/format-names.test.ts --update
Read the exchange.txt that were written; they are what you vouch for.`,
  },
  shape: {
    folder: 'src/core/shapes',
    list: 'shapes',
    file: (id) => `import type { Shape } from './shape.ts';

/** Who answers like this, and what tells it apart from its neighbours. */
export const ${camel(id)}: Shape = {
  id: '${id}',
  name: '${id.replaceAll('-', ' ')}',
  reference: 'https://example.com/the-page-that-describes-it',
  recognise: () => undefined,
  extract: () => ({ title: null, detail: null, code: null, statusCode: null, fieldErrors: [] }),
};
`,
    fixtures: { 'example/body.json': '{}\n' },
    next: `Next: put a real body into the fixture, write recognise and extract, then
  npx vitest run src/core/shapes src/features/formats --update
Read the error.txt that was written; it is what you vouch for.`,
  },
  check: {
    folder: 'src/core/checks',
    list: 'checks',
    file: (id) => `import type { Check } from './check.ts';

/** What fails this check, and what it says nothing about. @see the specification's section */
export const ${camel(id)}: Check = {
  id: '${id}',
  run: () => null,
};
`,
    fixtures: {
      'fail.example/paste.txt': 'A paste that fails the check.\n',
      'pass.example/paste.txt': 'A paste that passes it.\n',
    },
    next: `Next: fill both fixtures, write run, and name the check in a step of some guide (packs/http/4xx.yaml, where it is
true of any API). Then
  npx vitest run src/core/checks src/guides --update
Read the finding.txt that were written; they are what you vouch for.`,
  },
  probe: {
    folder: 'src/core/probes',
    list: 'probes',
    file: (id) => `import type { Probe } from './probe.ts';

/** What is wrong with such a value, and what is right next to it. @see the specification's section */
export const ${camel(id)}: Probe = {
  id: '${id}',
  explains: [],
  run: () => null,
};
`,
    fixtures: {},
    next: `Next: write run, move its line to where it belongs (the first probe that answers wins), and add rows to a file of
src/testing/value-probes: the wrong value, what to write, how sure, its right neighbour, and the probe. Then
  npx vitest run src/core/probes`,
  },
  redaction: {
    folder: 'src/core/redaction/rules',
    listFile: 'src/core/redaction/rules/index.ts',
    list: 'rules',
    file: (id) => `import type { RedactionRule } from '../rule.ts';

/** What this hides, where it stands, and what stays visible. */
export const ${camel(id)}: RedactionRule = {
  id: '${id}',
  find: () => [],
};
`,
    fixtures: { 'hides.txt': 'secret={{hex:32}}\n', 'leaves.txt': 'nothing to hide here\n' },
    next: `Next: fill both samples, write find, then
  npx vitest run src/core/redaction`,
  },
};

const guide = (code) => `# yaml-language-server: $schema=../../../../public/guide.schema.json
code: '${code}'
title: Reason phrase
typical: Two or three words
meaning: One sentence, the vendor's own meaning.
steps:
  - id: first-question
    title: Check the first thing
    ask: Is it so?
    do: What to do to find out.
    status: standard # known | likely | unknown | standard; \`known\` names its source
    answers:
      'yes': { fix: put-it-right }
      'no': { fix: ask-support } # the ending of pack.yaml, which every guide has
fixes:
  put-it-right:
    title: Put it right
    do: What to change.
    reply: What to write to the customer.
    status: standard
`;

const pack = (id) => `# yaml-language-server: $schema=../../../../public/pack.schema.json
id: ${id}
name: ${id}
version: '0.1.0'
sources: {} # key: { title: Errors, url: https://… }
support:
  intro: What your support needs.
  parts: []
  ending:
    title: Ask support
    do: Send the redacted hand-off.
    reply: We are looking into it.
    status: standard
`;

function write(file, text) {
  const full = path.join(root, file);
  if (existsSync(full)) {
    process.stderr.write(`${file} is there already; nothing was changed.\n`);
    process.exit(1);
  }
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  process.stdout.write(`wrote ${file}\n`);
}

/** Adds the import and the entry; the list ends with `];` and its entries stand one a line. */
function addToList(set, id) {
  const file = path.join(root, set.listFile ?? `${set.folder}/index.ts`);
  const name = camel(id);
  const text = readFileSync(file, 'utf8');
  const open = new RegExp(`export const ${set.list}[^=]*= \\[`, 'u').exec(text);
  const close = open ? text.indexOf('];', open.index) : -1;
  if (!open || close < 0) {
    process.stderr.write(`Add ${name} to ${path.relative(root, file)} by hand: its list was not found.\n`);
    process.exit(1);
  }
  const before = text.slice(0, close).trimEnd();
  const comma = before.endsWith(',') || before.endsWith('[') ? '' : ',';
  const listed = `${before}${comma}\n  ${name},\n${text.slice(close)}`;
  writeFileSync(file, `import { ${name} } from './${id}.ts';\n${listed}`);
  process.stdout.write(`listed in ${path.relative(root, file)}\n`);
}

/** Adds an entry to the record a file ends with, or to its only one. */
function addToRecord(file, entry) {
  const full = path.join(root, file);
  const text = readFileSync(full, 'utf8');
  const close = text.lastIndexOf('\n};');
  if (close < 0) {
    process.stderr.write(`Add ${entry} to ${file} by hand: its record was not found.\n`);
    process.exit(1);
  }
  writeFileSync(full, `${text.slice(0, close)}\n  ${entry},${text.slice(close)}`);
  process.stdout.write(`listed in ${file}\n`);
}

const [kind, id] = process.argv.slice(2);
const wanted = kind === 'guide' ? /^(?:[a-z-]+\/)?[1-9]\d\d$/u : /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
if ((kind !== 'guide' && !(kind in sets)) || !id || !wanted.test(id)) {
  process.stderr.write(
    'usage: npm run new -- format|shape|check|probe|redaction <kebab-case-id>, or guide [pack/]<code>\n',
  );
  process.exit(2);
}
if (kind === 'guide') {
  const [name, code] = id.includes('/') ? id.split('/') : ['hari', id];
  const folder = `src/guides/packs/${name}`;
  write(`${folder}/${code}.yaml`, guide(code));
  if (!existsSync(path.join(root, folder, 'pack.yaml'))) write(`${folder}/pack.yaml`, pack(name));
  process.stdout.write(
    `Next: write the guide (docs/guides.md says how), then\n  npm run --silent unstuck -- pack check ${folder}\n`,
  );
} else {
  const set = sets[kind];
  write(`${set.folder}/${id}.ts`, set.file(id));
  for (const [name, text] of Object.entries(set.fixtures))
    write(`${set.folder}/fixtures/${id}/${name}`, text);
  addToList(set, id);
  for (const [file, entry] of Object.entries(set.entries ?? {})) addToRecord(file, entry(id));
  process.stdout.write(`${set.next}\n`);
}
