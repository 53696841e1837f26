import { Lexer, type Token, type Tokens } from 'marked';
import { plainText, richText } from './import-text.ts';
import { shortTitle, uniqueSlug } from './import-names.ts';

/** A step as a docs page tells it: one item of a list, or one paragraph. */
export interface DraftStep {
  readonly id: string;
  readonly title: string;
  readonly do: string;
}

/** What a docs page says of one status code. */
export interface DraftGuide {
  readonly code: string;
  readonly title: string;
  /** One sentence; `null` when the page has none. */
  readonly meaning: string | null;
  /** Heading of the section, as an anchor. */
  readonly anchor: string | null;
  readonly steps: readonly DraftStep[];
}

export interface DraftPack {
  /** First heading of the page; `null` when it has none. */
  readonly title: string | null;
  /** What the page says under a heading such as "Still stuck?"; `null` when it says nothing. */
  readonly support: string | null;
  readonly guides: readonly DraftGuide[];
}

interface Section {
  readonly heading: string;
  readonly tokens: readonly Token[];
}

/** Reading: a status code as a word of its own. */
const statusCode = /(?<![\w.])[1-5]\d\d(?![\w.])/u;
const supportHeading = /\b(?:stuck|support|contact|help)\b/iu;

/**
 * A draft of a guide pack from a docs page in Markdown: headings with a status code become guides, the list items under
 * them steps, the rows of a table with codes their meanings. What it cannot know (the answers that lead on, the fixes,
 * how well a claim is founded) is for the author.
 */
export function readDocsPage(markdown: string): DraftPack {
  const sections = sectionsOf(new Lexer({ gfm: true }).lex(markdown));
  const guides = new Map<string, DraftGuide>();
  for (const row of sections.flatMap(({ tokens }) => tokens.flatMap(rowsOf))) {
    guides.set(row.code, { ...row, anchor: null, steps: [] });
  }
  for (const section of sections) {
    const code = statusCode.exec(section.heading)?.[0];
    if (code === undefined) continue;
    const before = guides.get(code);
    const read = readGuide(code, section);
    guides.set(code, {
      ...read,
      title: read.title === '' ? (before?.title ?? '') : read.title,
      meaning: before?.meaning ?? read.meaning,
    });
  }
  const support = sections.find(({ heading }) => supportHeading.test(heading));
  return {
    title: sections.find(({ heading }) => heading !== '')?.heading ?? null,
    support: support === undefined ? null : support.tokens.map(richText).filter(Boolean).join('\n\n'),
    guides: [...guides.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: { heading: string; tokens: Token[] }[] = [{ heading: '', tokens: [] }];
  for (const token of tokens) {
    if (token.type === 'heading') sections.push({ heading: oneLine(plainText(token)), tokens: [] });
    else if (token.type !== 'space') sections.at(-1)?.tokens.push(token);
  }
  return sections;
}

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isList = (token: Token): token is Tokens.List => token.type === 'list';

/** The rows of a table whose first cell is a status code: `| 401 | Unauthorized | Missing or expired token |`. */
function rowsOf(token: Token): Pick<DraftGuide, 'code' | 'title' | 'meaning'>[] {
  if (!isTable(token)) return [];
  return token.rows.flatMap((row) => {
    const [first = '', ...others] = row.map((cell) => oneLine(cell.tokens.map(plainText).join('')));
    const code = statusCode.exec(first)?.[0];
    const meaning = others.at(-1);
    if (code === undefined || meaning === undefined || meaning === '') return [];
    // Between the code and its meaning stands the name; or it stands in the cell of the code.
    const name = others.length > 1 ? (others[0] ?? '') : first;
    return [{ code, title: withoutCode(name), meaning }];
  });
}

/** The name beside a code: what follows it, else what stands before it. */
function withoutCode(words: string): string {
  const code = statusCode.exec(words);
  const parts = code === null ? [words] : [words.slice(code.index + 3), words.slice(0, code.index)];
  return parts.map((part) => part.replaceAll(/^[\s:–—-]{1,10}|[\s:–—-]{1,10}$/gu, '')).find(Boolean) ?? '';
}

/** The anchor that docs sites give a heading: lower case, punctuation left out, blanks as hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-')
    .replaceAll(/[^\w-]/gu, '');

function readGuide(code: string, { heading, tokens }: Section): DraftGuide {
  const list = tokens.find((token) => isList(token) && token.ordered) ?? tokens.find(isList);
  const paragraphs = tokens.filter(({ type }) => type === 'paragraph');
  const items = list !== undefined && isList(list) ? list.items.map((item) => richText(item)) : [];
  const [intro] = paragraphs;
  const told = items.length > 0 ? items : paragraphs.slice(1).map(richText);
  const taken = new Set<string>();
  return {
    code,
    title: withoutCode(heading),
    meaning: intro === undefined ? null : oneLine(plainText(intro)) || null,
    anchor: anchorOf(heading),
    steps: told.filter(Boolean).map((text) => {
      const title = shortTitle(text);
      return { id: uniqueSlug(title, taken), title, do: text };
    }),
  };
}
