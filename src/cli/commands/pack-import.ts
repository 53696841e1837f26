import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftFiles } from '../../guides/draft-files.ts';
import { readDocsPage } from '../../guides/import-page.ts';
import { readArguments } from '../arguments.ts';
import { readText } from '../files.ts';
import { UsageError } from '../usage.ts';

/** Stands where the author has not said where the page lies; reserved, so it leads nowhere (RFC 2606 §2). */
const unknownPage = 'https://docs.example/';

/**
 * `unstuck pack import page.md`: a draft pack from a docs page, one YAML document a file on standard output, or as files
 * in a folder with `--out`. Never overwrites a file.
 */
export function importPack(words: readonly string[]): number {
  const { files, values } = readArguments(words, { flags: [], values: ['out', 'name', 'url'] });
  const [page, ...others] = files;
  if (page === undefined || others.length > 0) throw new UsageError('pack import needs one Markdown page');
  const url = values.get('url') ?? unknownPage;
  if (!/^https:\/\/[^\s#]+$/u.test(url))
    throw new UsageError(`--url wants an https:// address without an anchor, not ${url}`);
  const draft = readDocsPage(readText(page));
  if (draft.guides.length === 0)
    throw new UsageError(
      `${page} has no heading and no table row with a status code, such as "## 401 Unauthorized"`,
    );
  const name = values.get('name') ?? draft.title ?? 'My API';
  const made = draftFiles(draft, { name, url });
  const out = values.get('out');
  if (out === undefined) {
    process.stdout.write(made.map((file) => `# ${file.path}\n---\n${file.text}`).join('\n'));
    return 0;
  }
  const targets = made.map((file) => ({ file: path.join(out, file.path), text: file.text }));
  const taken = targets.find(({ file }) => existsSync(file));
  if (taken !== undefined) throw new UsageError(`${taken.file} exists already; nothing was written`);
  mkdirSync(out, { recursive: true });
  for (const { file, text } of targets) writeFileSync(file, text);
  process.stdout.write(`${targets.length} files in ${out}; "pack check ${out}" checks them\n`);
  return 0;
}
