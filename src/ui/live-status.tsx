import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';

/** Milliseconds in which a short message is heard. */
const hearing = 1_500;

interface LiveStatusValue {
  readonly message: string;
  /** `isPatient`: what was said a moment ago is left to be heard first. */
  readonly announce: (message: string, isPatient?: boolean) => void;
}

const LiveStatusContext = createContext<LiveStatusValue>({ message: '', announce: () => undefined });

/** Holds the page's one spoken message. A message said twice in a row is spoken twice: a blank comes between. */
export function LiveStatusProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');
  const said = useRef(-Infinity);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const announce = useCallback((next: string, isPatient = false) => {
    const say = () => {
      said.current = performance.now();
      setMessage((last) => (last === next ? `${next}\u00a0` : next));
    };
    if (!isPatient) {
      say();
      return;
    }
    clearTimeout(waiting.current);
    const rest = said.current + hearing - performance.now();
    if (rest > 0) waiting.current = setTimeout(say, rest);
    else say();
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
export function useAnnounce(): LiveStatusValue['announce'] {
  return useContext(LiveStatusContext).announce;
}
