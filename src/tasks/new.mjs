// `npm run new -- format|shape|check|guide|redaction <id>`: writes the file, its fixture folder and the list line.
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
 * @see the specification's section
 */
export const ${camel(id)}: Format = {
  id: '${id}',
  name: '${id.replaceAll('-', ' ')}',
  sniff: () => undefined,
  parse: () => ({ value: [], problems: [] }),
};
`,
    fixtures: { 'example/paste.txt': 'Paste an example here, byte for byte.\n' },
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
    status: standard
    answers:
      'yes': { label: 'Yes', fix: ask-support }
      'no': { label: 'No', fix: ask-support }
fixes:
  ask-support:
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

const [kind, id] = process.argv.slice(2);
const wanted = kind === 'guide' ? /^(?:[a-z-]+\/)?\d{3}$/u : /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
if ((kind !== 'guide' && !(kind in sets)) || !id || !wanted.test(id)) {
  process.stderr.write(
    'usage: npm run new -- format|shape|check|redaction <kebab-case-id>, or guide [pack/]<code>\n',
  );
  process.exit(2);
}
if (kind === 'guide') {
  const [pack, code] = id.includes('/') ? id.split('/') : ['hari', id];
  write(`src/guides/packs/${pack}/${code}.yaml`, guide(code));
} else {
  const set = sets[kind];
  write(`${set.folder}/${id}.ts`, set.file(id));
  for (const [name, text] of Object.entries(set.fixtures))
    write(`${set.folder}/fixtures/${id}/${name}`, text);
  addToList(set, id);
}
process.stdout.write('Next: fill the fixture, then run npm run test:unit; it says what is still missing.\n');
