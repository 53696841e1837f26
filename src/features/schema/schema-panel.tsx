import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { asSentence, Words } from '../../ui/words.tsx';
import { DocumentBox, documentBoxId } from './document-box.tsx';
import { documentWords } from './document-words.ts';
import { type OpenDocument, useSchema } from './open-document.tsx';

interface SchemaPanelProps {
  /** What the document says of the request's address, in a sentence; `null` when nothing was read yet. */
  readonly matched: string | null;
  /** Puts a text where errors are pasted, when it turns out to be one. */
  readonly onEvidence: (text: string) => void;
}

/** Where a developer brings the API's own description, so that guesses become facts. */
export function SchemaPanel({ matched, onEvidence }: SchemaPanelProps) {
  const { opened } = useSchema();
  const [isWanted, setIsWanted] = useState(false);
  // Forgetting the document does not close the panel around the person.
  if (opened !== null && !isWanted) setIsWanted(true);
  return (
    <div className="screen-only">
      <Disclosure open={isWanted} summary="Check against your OpenAPI document">
        <div className="flex max-w-3xl flex-col gap-4">
          {opened === null ? null : <Opened matched={matched} opened={opened} onEvidence={onEvidence} />}
          <DocumentBox />
        </div>
      </Disclosure>
    </div>
  );
}

const mostProblems = 10;

function Opened({ opened, matched, onEvidence }: SchemaPanelProps & { readonly opened: OpenDocument }) {
  const { forget, keep, isKept, text } = useSchema();
  const keepId = useId();
  const { name, reading, problem } = opened;
  const summary = reading?.summary ?? null;
  return (
    <Callout tone={reading !== null && summary === null ? 'problem' : 'open'}>
      <div aria-live="off" className="flex flex-col gap-2">
        {summary !== null ? (
          <p className="wrap-anywhere">
            <strong>{documentWords(summary)}</strong>
          </p>
        ) : (
          <p className="wrap-anywhere">
            {reading === null
              ? problem === null
                ? `Reading ${name}…`
                : name
              : asSentence(reading.message ?? '')}
          </p>
        )}
        {summary !== null && summary.kind !== 'json-schema' && matched !== null ? (
          <p>
            <Words>{asSentence(matched)}</Words>
          </p>
        ) : null}
        {summary?.notes.map((note) => (
          <p key={note}>
            <Words>{asSentence(note)}</Words>
          </p>
        ))}
        {reading !== null && reading.problems.length > 0 ? (
          <ul aria-label="Problems in the document" className="list-disc pl-5">
            {reading.problems.slice(0, mostProblems).map(({ message, line, column }) => (
              <li key={`${line}:${column}:${message}`}>
                Line {line}, column {column}: <Words>{message}</Words>
              </li>
            ))}
          </ul>
        ) : null}
        {problem === null ? null : <p>{problem}</p>}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {summary === null ? null : (
            <span className="flex items-center gap-2">
              <input
                checked={isKept}
                className="accent-accent size-6"
                id={keepId}
                type="checkbox"
                onChange={(event) => keep(event.target.checked)}
              />
              <label htmlFor={keepId}>Keep on this device</label>
            </span>
          )}
          {reading?.isEvidence === true ? (
            <Button
              small
              onClick={() => {
                onEvidence(text());
                forget();
              }}
            >
              Read it as the error instead
            </Button>
          ) : null}
          <Button
            look="quiet"
            small
            onClick={() => {
              forget();
              document.getElementById(documentBoxId)?.focus();
            }}
          >
            Forget
          </Button>
        </div>
      </div>
    </Callout>
  );
}
