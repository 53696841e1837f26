// `npm run guards`: proves that the walls hold. Copies `src` to a temporary folder, plants each forbidden thing, and
// demands that the compiler or the linter refuses it. A guard nobody has seen fail is no guard.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, run, tool } from './run.mjs';

const oxlint = (layer) => ({ program: tool('oxlint'), args: ['--type-aware', `src/${layer}`] });
const tsc = (layer) => ({ program: tool('tsc'), args: ['-b', `src/${layer}`] });

/** What is forbidden, the file that does it, and who must refuse it. */
const violations = [
  {
    what: 'core uses document',
    file: 'core/planted.ts',
    text: 'export const x = document.title;\n',
    by: tsc('core'),
  },
  {
    what: 'core uses fetch',
    file: 'core/planted.ts',
    text: "export const x = fetch('/');\n",
    by: tsc('core'),
  },
  {
    what: 'core uses console',
    file: 'core/planted.ts',
    text: "console.log('x');\nexport {};\n",
    by: tsc('core'),
  },
  {
    what: 'core uses setTimeout',
    file: 'core/planted.ts',
    text: 'setTimeout(() => undefined, 1);\nexport {};\n',
    by: tsc('core'),
  },
  {
    what: 'core uses crypto',
    file: 'core/planted.ts',
    text: 'export const x = crypto.randomUUID();\n',
    by: tsc('core'),
  },
  {
    what: 'core imports platform',
    file: 'core/planted.ts',
    text: "import '../platform/storage.ts';\n",
    by: tsc('core'),
  },
  {
    what: 'core imports openapi',
    file: 'core/planted.ts',
    text: "import '../openapi/schema-document.ts';\n",
    by: tsc('core'),
  },
  {
    what: 'core type-imports ui',
    file: 'core/planted.ts',
    text: "import type { ButtonProps } from '../ui/button.tsx';\nexport type X = ButtonProps;\n",
    by: tsc('core'),
  },
  { what: 'ui imports core', file: 'ui/planted.ts', text: "import '../core/diagnose.ts';\n", by: tsc('ui') },
  {
    what: 'guides import ui',
    file: 'guides/planted.ts',
    text: "import '../ui/button.tsx';\n",
    by: tsc('guides'),
  },
  {
    what: 'platform imports features',
    file: 'platform/planted.ts',
    text: "import '../features/diagnose/case.tsx';\n",
    by: tsc('platform'),
  },
  {
    what: 'features import app',
    file: 'features/guide/planted.ts',
    text: "import '../../app/main.tsx';\n",
    by: tsc('features'),
  },
  {
    what: 'cli imports features',
    file: 'cli/planted.ts',
    text: "import '../features/diagnose/case.tsx';\n",
    by: tsc('cli'),
  },
  {
    what: 'core imports a package',
    file: 'core/planted.ts',
    text: "import { useState } from 'react';\nexport const x = useState;\n",
    by: oxlint('core'),
  },
  {
    what: 'core reads the clock',
    file: 'core/planted.ts',
    text: 'export const now = (): number => Date.now();\n',
    by: oxlint('core'),
  },
  {
    what: 'core rolls dice',
    file: 'core/planted.ts',
    text: 'export const roll = (): number => Math.random();\n',
    by: oxlint('core'),
  },
  {
    what: 'a feature imports another',
    file: 'features/guide/planted.ts',
    text: "import { useCase } from '../diagnose/case.tsx';\nexport const x = useCase;\n",
    by: oxlint('features'),
  },
  {
    what: 'an import cycle',
    file: 'core/planted.ts',
    text: "import { b } from './planted-too.ts';\nexport const a = (): number => b();\n",
    by: oxlint('core'),
    also: {
      file: 'core/planted-too.ts',
      text: "import { a } from './planted.ts';\nexport const b = (): number => a();\n",
    },
  },
  {
    what: 'a regex that backtracks',
    file: 'core/planted.ts',
    text: 'export const slow = /^(?:a+)+$/u;\n',
    by: oxlint('core'),
  },
  {
    what: 'pasted text as markup',
    file: 'ui/planted.tsx',
    text: 'export const X = ({ t }: { t: string }) => <p dangerouslySetInnerHTML={{ __html: t }} />;\n',
    by: oxlint('ui'),
  },
  {
    what: 'a promise left alone',
    file: 'platform/planted.ts',
    text: 'export function x(): void {\n  Promise.resolve(1);\n}\n',
    by: oxlint('platform'),
  },
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'unstuck-guards-'));
cpSync(path.join(root, 'src'), path.join(folder, 'src'), {
  recursive: true,
  filter: (file) => !file.includes(`${path.sep}fixtures`),
});
for (const name of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.gitignore']) {
  cpSync(path.join(root, name), path.join(folder, name));
}
// The copy has a package folder of its own: compiler caches inside it must not reach the real one.
mkdirSync(path.join(folder, 'node_modules'));
for (const name of readdirSync(path.join(root, 'node_modules'))) {
  if (name !== '.cache')
    symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
}

let bites = 0;
let sleeps = 0;
try {
  for (const { what, file, text, by, also } of violations) {
    const planted = path.join(folder, 'src', file);
    writeFileSync(planted, text);
    if (also) writeFileSync(path.join(folder, 'src', also.file), also.text);
    const { code, output } = await run(by.program, by.args, { cwd: folder, quiet: true });
    rmSync(planted);
    if (also) rmSync(path.join(folder, 'src', also.file));
    const bitten = code !== 0 && output.includes('planted');
    if (bitten) bites += 1;
    else sleeps += 1;
    process.stdout.write(`${bitten ? '✓' : '✕'} ${what}\n`);
    if (!bitten) process.stdout.write(`${output.slice(0, 2000)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${bites} guards bite, ${sleeps} do not\n`);
process.exit(sleeps === 0 ? 0 : 1);
