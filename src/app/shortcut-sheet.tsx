import { Dialog } from '../ui/dialog.tsx';

const shortcuts = [
  { keys: ['Ctrl K', '⌘ K', '/'], does: 'Search codes, messages and pages' },
  { keys: ['F8', 'F2'], does: 'Next problem, from the caret' },
  { keys: ['Shift F8', 'Shift F2'], does: 'Previous problem' },
  { keys: ['← →', '↑ ↓'], does: 'On a chevron: fold, unfold; go to another' },
  { keys: ['Ctrl F', '⌘ F'], does: 'Find, in a large text' },
  { keys: ['Alt Shift C'], does: 'Copy the diagnosis as text, credentials hidden' },
  { keys: ['Ctrl V', '⌘ V'], does: 'Paste an error, anywhere on the page' },
  { keys: ['?'], does: 'This list' },
];

interface ShortcutSheetProps {
  readonly onClose: () => void;
}

/** Every key the page listens to. None of them is needed. */
export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  return (
    <Dialog open title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_minmax(9rem,1fr)] gap-x-4 gap-y-2 sm:gap-x-6">
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className="col-span-2 grid grid-cols-subgrid">
            <dt className="flex flex-wrap items-start gap-2">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft text-sm">Single characters and F2 do nothing while you type.</p>
    </Dialog>
  );
}
