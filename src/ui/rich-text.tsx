import type { ReactNode } from 'react';

type Words = string | { readonly code: string };

/** Words inside a block. */
type RichInline =
  Words | { readonly strong: readonly Words[] } | { readonly link: readonly Words[]; readonly url: string };

/** A paragraph or a list. */
export type RichBlock =
  | { readonly paragraph: readonly RichInline[] }
  | { readonly list: readonly (readonly RichInline[])[]; readonly ordered: boolean };

function word(part: Words, key: number): ReactNode {
  return typeof part === 'string' ? part : <code key={key}>{part.code}</code>;
}

function inline(part: RichInline, key: number): ReactNode {
  if (typeof part === 'string' || 'code' in part) return word(part, key);
  if ('strong' in part) return <strong key={key}>{part.strong.map(word)}</strong>;
  const label = part.link.map(word);
  // Packs are data of others: whatever a reader let through, no other scheme becomes a link.
  if (!part.url.startsWith('https://')) return <span key={key}>{label}</span>;
  return (
    <a key={key} className="link" href={part.url} rel="noreferrer">
      {label}
    </a>
  );
}

/** A guide's text, given as data: nothing in it is ever read as HTML. */
export function RichText({ text }: { readonly text: readonly RichBlock[] }) {
  return (
    <div className="max-w-read flex flex-col gap-2">
      {text.map((block, index) => {
        if ('paragraph' in block) return <p key={index}>{block.paragraph.map(inline)}</p>;
        const items = block.list.map((item, place) => <li key={place}>{item.map(inline)}</li>);
        return block.ordered ? (
          <ol key={index} className="flex list-decimal flex-col gap-1 pl-6">
            {items}
          </ol>
        ) : (
          <ul key={index} className="flex list-disc flex-col gap-1 pl-6">
            {items}
          </ul>
        );
      })}
    </div>
  );
}

/** The words of one paragraph, for a place that is a paragraph already: a legend, a label. */
export function InlineRichText({ text }: { readonly text: readonly RichBlock[] }) {
  return text.flatMap((block) => ('paragraph' in block ? block.paragraph.map(inline) : []));
}
