import { hiddenUntilFound } from './code-fold.tsx';
import { Marked, Message, Sign, type LineContext } from './code-line.tsx';
import type { CodeMark } from './lines.ts';

interface GhostLineProps {
  readonly mark: CodeMark;
  readonly indent: string;
  readonly context: LineContext;
  readonly isHidden?: boolean;
}

/** The place where something belongs that is not there; not part of the text, so never selected with it. */
export function GhostLine({ mark, indent, context, isHidden = false }: GhostLineProps) {
  return (
    <div
      ref={isHidden ? hiddenUntilFound : undefined}
      className="code-line code-ghost code-marked"
      data-line="+"
    >
      <span className="code-signs">
        <Sign context={context} mark={mark} />
      </span>
      <span className="code-text select-none">
        {indent}
        <Marked begins={mark} current={context.current} marks={[mark]} text={mark.ghost ?? '…'} />
        <Message mark={mark} />
      </span>
    </div>
  );
}

/** The words of a mark on a line of their own, where its line has no room left. */
export function MessageLine({ mark, indent }: { readonly mark: CodeMark; readonly indent: string }) {
  return (
    <div className="code-line code-marked" data-line="">
      <span className="code-text select-none">
        {indent}
        <Message mark={mark} />
      </span>
    </div>
  );
}

const leadingBlanks = /^[ \t]{0,80}/u;

/** A missing member of an object that opens on this line belongs one level deeper. */
export function ghostIndent(line: string): string {
  const blanks = leadingBlanks.exec(line)?.[0] ?? '';
  return /[[{]\s*$/u.test(line.slice(-8)) ? `${blanks}  ` : blanks;
}
