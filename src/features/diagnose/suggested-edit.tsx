import { leavesToPerson } from '../../core/correct/describe.ts';
import type { Suggestion } from '../../core/diagnosis.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Words } from '../../ui/words.tsx';

const verbs = { replace: 'Write', insert: 'Add', remove: 'Remove it' } as const;

/** Up to this the texts to choose from are named; more of them are asked for where the request is corrected. */
const mostNamed = 3;

/** An inserted member comes with the comma that joins it to its neighbour; to a reader that is noise. */
function asRead(text: string): string {
  return text.trim().replace(/^,\s{0,80}|,$/gu, '');
}

/** "Write 1990-12-31", with the reason when the proposal is a guess; "Write this or that" where only a person can decide. */
export function SuggestedEdit({ suggestion }: { readonly suggestion: Suggestion }) {
  const { edit, certainty, because, fixes } = suggestion;
  if (leavesToPerson(suggestion)) {
    return (
      <span>
        Write <Words>{because}</Words>
      </span>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {fixes.length > 1 ? (
        <Choice edit={edit} texts={fixes.map(({ text }) => asRead(text))} />
      ) : (
        <One isGuess={certainty === 'likely'} edit={edit} text={asRead(suggestion.text)} />
      )}
      <span className="text-ink-soft text-sm">
        <Words>{because}</Words>
      </span>
    </div>
  );
}

interface OneProps {
  readonly edit: Suggestion['edit'];
  readonly text: string;
  readonly isGuess: boolean;
}

function One({ edit, text, isGuess }: OneProps) {
  return (
    <>
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
    </>
  );
}

function Choice({ edit, texts }: { readonly edit: Suggestion['edit']; readonly texts: readonly string[] }) {
  if (edit === 'remove' || texts.length > mostNamed) return null;
  return (
    <span>
      {verbs[edit]}{' '}
      {texts.map((text, index) => (
        <span key={index}>
          {index === 0 ? '' : ' or '}
          <code className="text-fine font-semibold">{text}</code>
        </span>
      ))}
    </span>
  );
}
