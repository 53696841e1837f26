import { useQuery } from '@tanstack/react-query';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { isSchemaDocument, looksLikeSchemaDocument } from '../../core/facts/sniff-document.ts';
import { AwaitedContext, CaseContext, InspectedContext, type Case, type Pace } from './case-context.ts';
import {
  emptyInput,
  isLargeCase,
  readCase,
  type CaseInput,
  type Inspect,
  type Inspected,
} from './read-case.ts';
import { moveRounds, noRounds, type RoundAction } from './rounds.ts';
import { usePlaceHeld } from './use-place-held.ts';

export { useAwaited, useCase, useInspected, type Case, type Pace } from './case-context.ts';
export type { CaseInput, Inspected } from './read-case.ts';

/** What a pasted document is called until its title is known. */
const pastedDocument = 'Pasted document';
/** Time without a keystroke after which typed text is read. */
const typingPause = 300;

type Expected = Extract<RoundAction<Inspected>, { type: 'await' }>['kind'];

interface CaseProviderProps {
  readonly inspect: Inspect;
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

  // Drawing an answer takes many frames' time; keys and frames come in between.
  const arrived = useDeferredValue(reading.data);
  const isReading = reading.isFetching || arrived !== reading.data;
  const [taken, setTaken] = useState<Inspected | undefined>(undefined);
  if (arrived !== taken) {
    setTaken(arrived);
    if (arrived !== undefined) {
      moveTo({ type: 'read', reading: arrived, at: arrived.input.now });
      // The spare request is now the request; a text changed meanwhile is newer than both.
      if (input.spareRequest !== null && input.now === arrived.input.now) setInput(arrived.input);
    }
  }

  const inspected = isEmpty ? null : (rounds.list[rounds.open]?.reading ?? null);
  const isAwaited = usePlaceHeld(isReading && inspected === null && isLargeCase(input), revision);
  const value = useMemo<Case>(
    () => ({
      paste: input.paste,
      request: input.request ?? '',
      pack: input.pack,
      inspected,
      isReading,
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
          {
            paste,
            spareRequest: null,
            format: null,
            exchange: null,
            fileNote: null,
            isTyped: pace === 'soon',
          },
          pace,
          pace === 'soon' ? 'again' : 'other-case',
        );
      },
      takeFile: (text, name, fileNote = null) => {
        if (onDocument !== undefined && looksLikeSchemaDocument(text)) onDocument(text, name);
        else
          change(
            { paste: text, spareRequest: null, format: null, exchange: null, fileNote, isTyped: false },
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
    [input, isEmpty, inspected, rounds, isReading, reading.error, change, onDocument],
  );
  return (
    <CaseContext value={value}>
      <AwaitedContext value={isAwaited}>
        <InspectedContext value={inspected}>{children}</InspectedContext>
      </AwaitedContext>
    </CaseContext>
  );
}
