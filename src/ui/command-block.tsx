import { CopyButton } from './copy-button.tsx';

interface CommandBlockProps {
  readonly code: string;
  /** What the text is: "the command", "the reply". */
  readonly of: string;
  readonly copy: () => Promise<boolean>;
  /** Sentences for people, not code. */
  readonly isProse?: boolean;
}

/** Text to take away: a command, a snippet, a reply. Wraps on narrow screens; copies exactly. */
export function CommandBlock({ code, of, copy, isProse = false }: CommandBlockProps) {
  return (
    <div className="bg-sunken flex flex-wrap items-start justify-end gap-2 p-2 sm:flex-nowrap">
      <pre className="min-w-0 grow basis-full self-center py-0.5 text-[0.8125rem] wrap-anywhere whitespace-pre-wrap sm:basis-0">
        {isProse ? <span className="font-sans text-base">{code}</span> : <code>{code}</code>}
      </pre>
      <CopyButton copy={copy} label="Copy" of={of} />
    </div>
  );
}
