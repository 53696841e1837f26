import { Button } from '../../ui/button.tsx';
import { Words } from '../../ui/words.tsx';
import type { CatalogueEntry } from './catalogue.ts';

interface EntryListProps {
  readonly entries: readonly CatalogueEntry[];
  readonly onTry: (id: string) => void;
  /** References become links; otherwise they are written out, see decision 0019. */
  readonly isLinked: boolean;
}

/** Name, what it is, where that is described, and an example to try. */
export function EntryList({ entries, onTry, isLinked }: EntryListProps) {
  return (
    <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
      {entries.map(({ id, name, what, reference, hasExample }) => (
        <li key={id} className="flex flex-col gap-0.5" id={id}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h4 className="text-base font-semibold">{capitalised(name)}</h4>
            {hasExample ? (
              <span className="screen-only noscript:hidden">
                <Button aria-label={`Try an example: ${name}`} look="quiet" small onClick={() => onTry(id)}>
                  Try an example
                </Button>
              </span>
            ) : null}
          </div>
          {what === '' ? null : (
            <p className="text-ink-soft max-w-read">
              <Words>{what}</Words>
            </p>
          )}
          <p className="text-ink-soft text-sm wrap-anywhere">
            {isLinked ? (
              <a aria-label={`Reference for ${name}`} className="link" href={reference} rel="noreferrer">
                {shortened(reference)}
              </a>
            ) : (
              shortened(reference)
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function capitalised(name: string): string {
  const [first = ''] = name;
  const isProgram = /^(?:curl|fetch|wget|express|gRPC|grpc|go-|kin-)/u.test(name);
  return isProgram ? name : first.toUpperCase() + name.slice(first.length);
}

function shortened(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
