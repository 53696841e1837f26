import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { Toggle } from '../toggle.tsx';
import type { Setting } from './code-view.tsx';
import type { Folding } from './use-folding.ts';

interface ViewToolsProps {
  /** Name of the text, for those who hear the controls out of their place. */
  readonly label: string;
  readonly wrap: Setting;
  readonly pretty: Setting | null;
  readonly folding: Folding;
  readonly children?: ReactNode;
}

/** How a text is shown. */
export function ViewTools({ label, wrap, pretty, folding, children }: ViewToolsProps) {
  return (
    <fieldset className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <legend className="sr-only">Show {label}</legend>
      <Toggle isOn={wrap.isOn} label="Wrap" onChange={wrap.set} />
      {pretty === null ? null : <Toggle isOn={pretty.isOn} label="Line breaks" onChange={pretty.set} />}
      {folding.isPossible ? (
        <>
          <Button look="quiet" small onClick={folding.foldAll}>
            Fold all
          </Button>
          {folding.folded.size === 0 ? null : (
            <Button look="quiet" small onClick={folding.unfoldAll}>
              Unfold all
            </Button>
          )}
        </>
      ) : null}
      {children}
    </fieldset>
  );
}
