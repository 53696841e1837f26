import { useId, useMemo, useState } from 'react';
import type { PartState } from '../../core/bundle/support-parts.ts';
import { buildSupportText, type SupportText } from '../../core/bundle/support-text.ts';
import { redact } from '../../core/redaction/redact.ts';
import { copyRichText } from '../../platform/clipboard.ts';
import { saveText } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Words } from '../../ui/words.tsx';
import { markdownToHtml } from './markdown-html.ts';
import { partWords } from './part-words.ts';
import { statedTime, type SupportCase } from './support-case.ts';

/** The hand-off: what it has and lacks, and the text exactly as it will be copied. */
export function SupportHandOff({ supportCase }: { readonly supportCase: SupportCase }) {
  const [notes, setNotes] = useState('');
  const [time, setTime] = useState(() => statedTime(supportCase.paste)?.slice(0, 16) ?? '');
  const { paste, request } = supportCase;
  const isEmpty = paste.trim() === '' && request.trim() === '' && notes.trim() === '' && time === '';
  const text = useMemo(
    () =>
      buildSupportText({
        ...supportCase,
        paste,
        request: request === '' ? null : request,
        notes,
        calledAt: time === '' ? null : `${time}Z`,
      }),
    [supportCase, paste, request, notes, time],
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div className="flex flex-col gap-6">
        <Parts parts={text.parts} />
        <noscript>
          <p className="max-w-read">
            Putting the text together needs JavaScript. Without it, send these parts yourself, and leave out
            tokens, keys and cookies.
          </p>
        </noscript>
        <OwnPart notes={notes} time={time} onNotes={setNotes} onTime={setTime} />
      </div>
      {isEmpty ? <NothingYet /> : <Finished text={text} />}
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly PartState[] }) {
  const there = parts.filter((part) => part.there).length;
  return (
    <section aria-labelledby="parts" className="flex flex-col gap-3">
      <h2 id="parts">
        {there} of {parts.length} parts
      </h2>
      <ul className="divide-line border-line divide-y border-y">
        {parts.map(({ id, there: isThere }) => (
          <li key={id} className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-2">
            <StateWord icon={isThere ? 'fine' : 'todo'} tone={isThere ? 'fine' : 'open'}>
              {isThere ? 'There' : 'Missing'}
            </StateWord>
            <div>
              <p className="first-letter:uppercase">{partWords[id].label}</p>
              {isThere ? null : (
                <p className="text-ink-soft text-sm">
                  <Words>{partWords[id].how}</Words>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OwnPartProps {
  readonly notes: string;
  readonly time: string;
  readonly onNotes: (notes: string) => void;
  readonly onTime: (time: string) => void;
}

function OwnPart({ notes, time, onNotes, onTime }: OwnPartProps) {
  const id = useId();
  const field = 'border-line-strong bg-surface rounded-sm border px-3 py-2';
  return (
    <div className="flex flex-col gap-4 noscript:hidden">
      <div className="flex flex-col gap-1">
        <label className="font-semibold" htmlFor={`${id}-time`}>
          Time of the call (UTC)
        </label>
        <input
          className={`${field} w-fit max-w-full`}
          id={`${id}-time`}
          type="datetime-local"
          value={time}
          onChange={(event) => onTime(event.target.value)}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label className="font-semibold" htmlFor={`${id}-notes`}>
          What you did, since when, how often
        </label>
        <textarea
          autoComplete="off"
          className={field}
          id={`${id}-notes`}
          rows={3}
          value={notes}
          onChange={(event) => onNotes(event.target.value)}
        />
      </div>
    </div>
  );
}

/** A text of nothing is not offered for copying. */
function NothingYet() {
  return (
    <section aria-labelledby="finished" className="flex flex-col gap-3 noscript:hidden">
      <h2 id="finished">No text yet</h2>
      <p className="max-w-read">
        Paste the answer anywhere on this page. Its diagnosis opens, and <strong>Still stuck?</strong> below
        the steps brings you back here with what was found.
      </p>
    </section>
  );
}

const plural = new Intl.PluralRules('en');

function Finished({ text }: { readonly text: SupportText }) {
  const { markdown, hidden } = text;
  // A second look at the finished text, as a stranger would look at it.
  const again = useMemo(() => redact(markdown).redactions.length, [markdown]);
  const values = plural.select(hidden.length) === 'one' ? 'value' : 'values';
  return (
    <section aria-labelledby="finished" className="flex min-w-0 flex-col gap-3">
      <h2 id="finished">The text, exactly as it will be copied</h2>
      <p>
        {hidden.length === 0 && again === 0
          ? 'No secret was found in it. Read it through before you send it.'
          : `${hidden.length} ${values} hidden, ${again} found again. The same value has the same name everywhere.`}
      </p>
      <div className="flex flex-wrap gap-3">
        <CopyButton
          copy={() => copyRichText({ plain: markdown, html: markdownToHtml(markdown) })}
          label="Copy"
          look="primary"
          of="the hand-off"
          small={false}
        />
        <Button onClick={() => saveText('hand-off.md', markdown, 'text/markdown')}>Save as .md</Button>
      </div>
      {/* A long text scrolls on its own, so the keyboard must be able to enter it (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="code-scroll p-4 wrap-anywhere whitespace-pre-wrap" tabIndex={0}>
        {markdown}
      </pre>
    </section>
  );
}
