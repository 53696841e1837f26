import { keepPreviousData, useQuery } from '@tanstack/react-query';
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
import type { Inspection } from '../../core/diagnosis.ts';
import { looksLikeSchemaDocument } from '../../core/facts/sniff-document.ts';

/** Everything the engine is asked with. Plain data, so that it can cross into a worker. */
export interface CaseInput {
  readonly paste: string;
  readonly request: string | null;
  /** The person's own choices; `null` leaves them to the engine. */
  readonly format: string | null;
  readonly exchange: number | null;
  readonly pack: string | null;
  /** Number of the schema document to check against; `null` for none. */
  readonly document: number | null;
  /** Whether the paste was written or changed by hand; what arrived whole may lead on to another page at once. */
  readonly isTyped: boolean;
  /** The clock at the moment of the paste, milliseconds since the epoch. */
  readonly now: number;
}

/** A diagnosis with the very texts it speaks of: while a newer paste is being read, the older pair stays whole. */
export interface Inspected {
  readonly inspection: Inspection;
  readonly input: CaseInput;
  /** Number of the reading; grows with every change of the case. */
  readonly revision: number;
}

/** `now`: a paste, a chosen option. `soon`: one of many keystrokes. */
export type Pace = 'now' | 'soon';

export interface Case {
  readonly paste: string;
  readonly request: string;
  readonly pack: string | null;
  readonly inspected: Inspected | null;
  readonly isReading: boolean;
  readonly failure: string | null;
  readonly setPaste: (text: string, pace?: Pace) => void;
  /** Takes a file: a schema document is handed on, anything else is evidence. */
  readonly takeFile: (text: string, name: string) => void;
  readonly setRequest: (text: string, pace?: Pace) => void;
  readonly chooseFormat: (id: string | null) => void;
  readonly chooseExchange: (index: number | null) => void;
  readonly choosePack: (id: string | null) => void;
  readonly clear: () => void;
}

const CaseContext = createContext<Case | null>(null);

const emptyInput: CaseInput = {
  paste: '',
  request: null,
  format: null,
  exchange: null,
  pack: null,
  document: null,
  isTyped: false,
  now: 0,
};

/** Time without a keystroke after which typed text is read. */
const typingPause = 300;

interface CaseProviderProps {
  readonly inspect: (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;
  readonly initialPack?: string | null;
  /** The schema document that is open, by its number. */
  readonly document?: number | null;
  /** Where a file goes that names itself a schema document; without it, such a file is evidence like any other. */
  readonly onDocument?: (text: string, name: string) => void;
  readonly children: ReactNode;
}

/**
 * The case at hand. Its texts live in React state alone: not in the address, not in storage, not in a query key
 * (keys outlive the view). The query is keyed by a counter and forgotten as soon as nobody looks at it.
 */
export function CaseProvider({
  inspect,
  initialPack = null,
  document = null,
  onDocument,
  children,
}: CaseProviderProps) {
  const [input, setInput] = useState<CaseInput>({ ...emptyInput, pack: initialPack });
  const [revision, setRevision] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback((part: Partial<CaseInput>, pace: Pace = 'now') => {
    setInput((last) => ({ ...last, ...part, now: Date.now() }));
    clearTimeout(timer.current);
    if (pace === 'now') setRevision((last) => last + 1);
    else timer.current = setTimeout(() => setRevision((last) => last + 1), typingPause);
  }, []);

  // With another schema document the same texts are read anew.
  if (input.document !== document) {
    setInput({ ...input, document });
    setRevision(revision + 1);
  }

  const isEmpty = input.paste.trim() === '';
  const reading = useQuery({
    queryKey: ['diagnosis', revision],
    queryFn: async ({ signal }): Promise<Inspected> => ({
      inspection: await inspect(input, signal),
      input,
      revision,
    }),
    enabled: revision > 0 && !isEmpty,
    networkMode: 'always',
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

  const value = useMemo<Case>(
    () => ({
      paste: input.paste,
      request: input.request ?? '',
      pack: input.pack,
      inspected: isEmpty ? null : (reading.data ?? null),
      isReading: reading.isFetching,
      failure: reading.error === null ? null : reading.error.message,
      // Another paste is another text: what was chosen for the last one does not hold for it.
      setPaste: (paste, pace) =>
        change({ paste, format: null, exchange: null, isTyped: pace === 'soon' }, pace),
      takeFile: (text, name) => {
        if (onDocument !== undefined && looksLikeSchemaDocument(text)) onDocument(text, name);
        else change({ paste: text, format: null, exchange: null, isTyped: false });
      },
      setRequest: (text, pace) => change({ request: text.trim() === '' ? null : text }, pace),
      chooseFormat: (format) => change({ format, exchange: null }),
      chooseExchange: (exchange) => change({ exchange }),
      choosePack: (pack) => change({ pack }),
      clear: () => change({ ...emptyInput, pack: input.pack, document: input.document }),
    }),
    [input, isEmpty, reading.data, reading.isFetching, reading.error, change, onDocument],
  );
  return <CaseContext value={value}>{children}</CaseContext>;
}

export function useCase(): Case {
  const value = useContext(CaseContext);
  if (value === null) throw new Error('useCase must be used inside CaseProvider');
  return value;
}
