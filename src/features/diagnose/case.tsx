import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Inspection } from '../../core/diagnosis.ts';
import { isSchemaDocument, looksLikeSchemaDocument } from '../../core/facts/sniff-document.ts';
import { moveRounds, noRounds, type RoundAction, type Rounds } from './rounds.ts';

/** Everything the engine is asked with. Plain data, so that it can cross into a worker. */
export interface CaseInput {
  readonly paste: string;
  readonly request: string | null;
  /** The request of the round before as it was put right: in force when the paste holds no body of its own. */
  readonly spareRequest: string | null;
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
  /** Every answer of this case so far; what is shown is one of them. */
  readonly rounds: Rounds<Inspected>;
  readonly setPaste: (text: string, pace?: Pace) => void;
  /** Takes a file: a schema document is handed on, anything else is evidence. */
  readonly takeFile: (text: string, name: string) => void;
  readonly setRequest: (text: string, pace?: Pace) => void;
  readonly chooseFormat: (id: string | null) => void;
  readonly chooseExchange: (index: number | null) => void;
  readonly choosePack: (id: string | null) => void;
  /** The API's answer to the request as it was put right: one round more of the same case. */
  readonly pasteAnswer: (text: string, corrected: string | null) => void;
  readonly openRound: (index: number) => void;
  readonly clear: () => void;
  /** Reads the same texts again: what is known of them has changed. */
  readonly readAgain: () => void;
}

const CaseContext = createContext<Case | null>(null);

const emptyInput: CaseInput = {
  paste: '',
  request: null,
  spareRequest: null,
  format: null,
  exchange: null,
  pack: null,
  document: null,
  isTyped: false,
  now: 0,
};

/** What a pasted document is called until its title is known. */
const pastedDocument = 'Pasted document';
/** Time without a keystroke after which typed text is read. */
const typingPause = 300;

type Expected = Extract<RoundAction<Inspected>, { type: 'await' }>['kind'];

/** Asks the engine; a paste without a body of its own is read with the spare request. */
async function readCase(
  inspect: CaseProviderProps['inspect'],
  input: CaseInput,
  signal: AbortSignal,
): Promise<Omit<Inspected, 'revision'>> {
  const inspection = await inspect(input, signal);
  if (input.spareRequest === null || inspection.requestBody !== null) return { inspection, input };
  const complete = { ...input, request: input.spareRequest, spareRequest: null };
  return { inspection: await inspect(complete, signal), input: complete };
}

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

  const [rounds, moveTo] = useReducer(moveRounds<Inspected>, noRounds);

  const change = useCallback((part: Partial<CaseInput>, pace: Pace = 'now', kind: Expected = 'again') => {
    moveTo({ type: 'await', kind });
    setInput((last) => ({ ...last, ...part, now: Date.now() }));
    clearTimeout(timer.current);
    if (pace === 'now') setRevision((last) => last + 1);
    else timer.current = setTimeout(() => setRevision((last) => last + 1), typingPause);
  }, []);

  // With another schema document the same texts are read anew.
  if (input.document !== document) {
    moveTo({ type: 'await', kind: 'again' });
    setInput({ ...input, document });
    setRevision(revision + 1);
  }

  const isEmpty = input.paste.trim() === '';
  const reading = useQuery({
    queryKey: ['diagnosis', revision],
    queryFn: async ({ signal }): Promise<Inspected> => ({
      ...(await readCase(inspect, input, signal)),
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
  });

  const arrived = reading.data;
  const [taken, setTaken] = useState<Inspected | undefined>(undefined);
  if (arrived !== taken) {
    setTaken(arrived);
    if (arrived !== undefined) {
      moveTo({ type: 'read', reading: arrived, at: arrived.input.now });
      // The spare request is now the request; a text changed meanwhile is newer than both.
      if (input.spareRequest !== null && input.now === arrived.input.now) setInput(arrived.input);
    }
  }

  const value = useMemo<Case>(
    () => ({
      paste: input.paste,
      request: input.request ?? '',
      pack: input.pack,
      inspected: isEmpty ? null : (rounds.list[rounds.open]?.reading ?? null),
      isReading: reading.isFetching,
      failure: reading.error === null ? null : reading.error.message,
      rounds,
      // Another paste is another text: what was chosen for the last one does not hold for it.
      setPaste: (paste, pace) => {
        // A whole document goes where a dropped one goes; what was pasted before it stays. Typed text is left alone.
        const replaces = isEmpty || !paste.includes(input.paste);
        if (onDocument !== undefined && pace !== 'soon' && replaces && isSchemaDocument(paste)) {
          onDocument(paste, pastedDocument);
          return;
        }
        change(
          { paste, spareRequest: null, format: null, exchange: null, isTyped: pace === 'soon' },
          pace,
          pace === 'soon' ? 'again' : 'other-case',
        );
      },
      takeFile: (text, name) => {
        if (onDocument !== undefined && looksLikeSchemaDocument(text)) onDocument(text, name);
        else
          change(
            { paste: text, spareRequest: null, format: null, exchange: null, isTyped: false },
            'now',
            'other-case',
          );
      },
      setRequest: (text, pace) =>
        change({ request: text.trim() === '' ? null : text, spareRequest: null }, pace),
      chooseFormat: (format) => change({ format, exchange: null }),
      chooseExchange: (exchange) => change({ exchange }),
      choosePack: (pack) => change({ pack }),
      // The person stays where they are: another answer of the same case is compared, not followed.
      pasteAnswer: (paste, corrected) =>
        change(
          { paste, request: null, spareRequest: corrected, format: null, exchange: null, isTyped: true },
          'now',
          'next',
        ),
      openRound: (index) => {
        const round = rounds.list[index];
        if (round === undefined) return;
        clearTimeout(timer.current);
        setInput(round.reading.input);
        moveTo({ type: 'open', index });
      },
      clear: () => {
        change({ ...emptyInput, pack: input.pack, document: input.document });
        moveTo({ type: 'clear' });
      },
      readAgain: () => change({}),
    }),
    [input, isEmpty, rounds, reading.isFetching, reading.error, change, onDocument],
  );
  return <CaseContext value={value}>{children}</CaseContext>;
}

export function useCase(): Case {
  const value = useContext(CaseContext);
  if (value === null) throw new Error('useCase must be used inside CaseProvider');
  return value;
}
