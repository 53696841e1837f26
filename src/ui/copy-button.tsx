import { useEffect, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { useAnnounce } from './live-status.tsx';

interface CopyButtonProps {
  /** What the button says: "Copy", "Copy link". */
  readonly label: string;
  /** What is copied, for people who hear the button out of its place: "the command". */
  readonly of?: string;
  /** Writes to the clipboard; answers whether that worked. */
  readonly copy: () => Promise<boolean>;
  readonly look?: ButtonLook;
  readonly small?: boolean;
}

/** Copies, and says so in its own words for two seconds; the name of the button stays. */
export function CopyButton({ label, of, copy, look = 'plain', small = true }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const announce = useAnnounce();

  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run = async () => {
    const worked = await copy().catch(() => false);
    setOutcome(worked ? 'copied' : 'refused');
    announce(worked ? 'Copied' : 'The browser did not allow copying. Select the text and copy it.');
  };

  return (
    <Button
      aria-label={of === undefined ? label : `${label} ${of}`}
      look={look}
      small={small}
      onClick={() => void run()}
    >
      <span className="grid justify-items-center *:[grid-area:1/1]">
        <span className={outcome === null ? '' : 'invisible'}>{label}</span>
        <span aria-hidden="true" className={outcome === null ? 'invisible' : ''}>
          {outcome === 'refused' ? 'Not allowed' : 'Copied'}
        </span>
      </span>
    </Button>
  );
}
