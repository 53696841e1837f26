import { stringify } from 'yaml';
import type { PackFile } from './compile.ts';
import { slugOf } from './import-names.ts';
import type { DraftGuide, DraftPack } from './import-page.ts';
import { asWords } from './import-text.ts';
import type { GuideSource, PackSource } from './schema.ts';

/** Where the page lies: claims of the draft name it as their source. */
export interface DraftOptions {
  readonly name: string;
  readonly url: string;
}

/** The draft as the files of a pack that `pack check` accepts; the author takes it from there. */
export function draftFiles(draft: DraftPack, options: DraftOptions): readonly PackFile[] {
  return [
    { path: 'pack.yaml', text: write(packOf(draft, options)) },
    ...draft.guides.map((guide) => ({ path: `${guide.code}.yaml`, text: write(guideOf(guide)) })),
  ];
}

function write(source: PackSource | GuideSource): string {
  return stringify(source, { lineWidth: 110, singleQuote: true });
}

function packOf({ title, support }: DraftPack, { name, url }: DraftOptions): PackSource {
  return {
    id: slugOf(name),
    name,
    version: '0.1.0',
    sources: { page: { title: title ?? name, url } },
    support: {
      intro:
        support === null || support === ''
          ? 'Send the answer, the request and the time of the call.'
          : support,
      parts: [
        { id: 'response', label: 'Full response body', how: 'Paste the whole answer.', required: true },
        { id: 'request', label: 'The request you sent', how: 'Add it to the request box.', required: true },
      ],
      ending: {
        title: 'Hand it to support',
        do: 'Open **Still stuck?**, check what is hidden, and send the hand-off.',
        reply: 'We have passed the answer and your request on, with all secrets removed.',
        status: 'standard',
      },
    },
  };
}

function guideOf({ code, title, meaning, anchor, steps }: DraftGuide): GuideSource {
  const said = [meaning, title, `Status ${code}`].find(Boolean) ?? code;
  const source = anchor === null ? 'page' : `page#${anchor}`;
  const told =
    steps.length > 0 ? steps : [{ id: 'read-the-answer', title: 'Read the answer', do: asWords(said) }];
  return {
    code,
    title: title === '' ? firstWords(said, 9) : firstWords(title, 9),
    typical: firstWords(said, 4),
    meaning: said,
    steps: told.map(({ id, title: short, do: words }) => ({
      id,
      title: short,
      ask: 'Did that solve it?',
      do: words,
      status: 'known',
      source,
      answers: { yes: { fix: 'solved' }, no: {} },
    })),
    fixes: {
      solved: {
        title: 'Solved',
        do: 'Note what it was, so that the next person finds it.',
        reply: 'Good to hear that it works again.',
        status: 'standard',
      },
    },
  };
}

function firstWords(text: string, count: number): string {
  return text.split(/\s+/u).slice(0, count).join(' ');
}
