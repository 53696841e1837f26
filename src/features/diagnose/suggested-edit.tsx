import type { Suggestion } from '../../core/diagnosis.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

const verbs = { replace: 'Write', insert: 'Add', remove: 'Remove it' } as const;

/** "Write 1990-12-31", with the reason when the proposal is a guess. */
export function SuggestedEdit({ suggestion }: { readonly suggestion: Suggestion }) {
  const { edit, certainty, because } = suggestion;
  // An inserted member comes with the comma that joins it to its neighbour; to a reader that is noise.
  const text = suggestion.text.trim().replace(/^,\s{0,80}|,$/gu, '');
  const isGuess = certainty === 'likely';
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>
        {isGuess ? `Probably: ${verbs[edit].toLowerCase()}` : verbs[edit]}
        {edit === 'remove' ? null : (
          <>
            {' '}
            <code className="text-fine font-semibold">{text}</code>
          </>
        )}
      </span>
      {edit === 'remove' ? null : (
        <CopyButton copy={() => copyText(text)} label="Copy" look="quiet" of={text} />
      )}
      <span className="text-ink-soft text-sm">{because}</span>
    </div>
  );
}
