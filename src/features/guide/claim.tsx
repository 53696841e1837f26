import type { ClaimStatus, Link } from '../../core/guide/guide.ts';
import { claimWord } from './state-words.ts';

interface ClaimProps {
  readonly status: ClaimStatus;
  readonly source: Link | null;
  readonly packName: string;
}

/** What a statement stands on, with the page that says so. */
export function Claim({ status, source, packName }: ClaimProps) {
  const word = claimWord(status, packName);
  return (
    <span className="text-ink-soft text-sm">
      {word.charAt(0).toUpperCase()}
      {word.slice(1)}
      {source === null ? null : (
        <>
          {': '}
          <a className="link" href={source.url} rel="noreferrer">
            {source.label}
          </a>
        </>
      )}
    </span>
  );
}

/** Further pages, in one line. */
export function Docs({ docs }: { readonly docs: readonly Link[] }) {
  if (docs.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {docs.map((doc) => (
        <a key={doc.url} className="link" href={doc.url} rel="noreferrer">
          {doc.label}
        </a>
      ))}
    </p>
  );
}
