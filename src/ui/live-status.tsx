import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

interface LiveStatusValue {
  readonly message: string;
  readonly announce: (message: string) => void;
}

const LiveStatusContext = createContext<LiveStatusValue>({ message: '', announce: () => undefined });

/** Holds the page's one spoken message. A message said twice in a row is spoken twice: a blank comes between. */
export function LiveStatusProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => {
    setMessage((last) => (last === next ? `${next}\u00a0` : next));
  }, []);
  const value = useMemo(() => ({ message, announce }), [message, announce]);
  return <LiveStatusContext value={value}>{children}</LiveStatusContext>;
}

/** The one polite live region of the page, present from first paint; it must stay mounted across routes. */
export function LiveStatus() {
  const { message } = useContext(LiveStatusContext);
  return (
    // A live region found by its role; `output` would say that it is the result of a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <p className="sr-only" role="status">
      {message}
    </p>
  );
}

/** Says something to assistive technology without moving focus. */
export function useAnnounce(): (message: string) => void {
  return useContext(LiveStatusContext).announce;
}
