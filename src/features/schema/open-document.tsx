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
import type { DocumentReading } from '../../core/facts/document-reading.ts';

/** What reads schema documents and keeps one; the browser's parts behind it are the app's business. */
export interface Documents {
  readonly read: (
    name: string,
    text: string,
  ) => Promise<{ readonly document: number; readonly reading: DocumentReading }>;
  readonly forget: () => void;
  readonly load: () => Promise<{ readonly name: string; readonly text: string } | null>;
  readonly save: (name: string, text: string) => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
}

/** The document at hand, as far as it is known. */
export interface OpenDocument {
  readonly name: string;
  /** `null` while it is being read. */
  readonly reading: DocumentReading | null;
  /** By this number readings ask for it; `null` when it is no schema document, or not read yet. */
  readonly document: number | null;
  /** Why it could not be read or kept; `null` when nothing went wrong. */
  readonly problem: string | null;
}

interface SchemaValue {
  readonly opened: OpenDocument | null;
  readonly isKept: boolean;
  readonly open: (text: string, name: string) => void;
  readonly forget: () => void;
  readonly keep: (wanted: boolean) => void;
  /** The text of the document at hand. */
  readonly text: () => string;
}

const SchemaContext = createContext<SchemaValue | null>(null);

const notKept = 'Your browser does not let this page keep the document.';

/** The schema document at hand. Its text is held outside React's state: it may have 20 MB, and nothing draws it. */
export function SchemaProvider({
  documents,
  children,
}: {
  readonly documents: Documents;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState<OpenDocument | null>(null);
  const [isKept, setIsKept] = useState(false);
  const held = useRef({ name: '', text: '', turn: 0 });

  const open = useCallback(
    (text: string, name: string) => {
      const turn = held.current.turn + 1;
      held.current = { name, text, turn };
      const isCurrent = () => held.current.turn === turn;
      setOpened({ name, reading: null, document: null, problem: null });
      documents.read(name, text).then(
        ({ document, reading }) => {
          if (!isCurrent()) return;
          setOpened({ name, reading, document: reading.summary === null ? null : document, problem: null });
        },
        (error: unknown) => {
          const problem = error instanceof Error ? error.message : String(error);
          if (isCurrent()) setOpened({ name, reading: null, document: null, problem });
        },
      );
    },
    [documents],
  );

  useEffect(() => {
    let isWanted = true;
    void documents.load().then((kept) => {
      if (!isWanted || kept === null || held.current.turn > 0) return;
      setIsKept(true);
      open(kept.text, kept.name);
    });
    return () => {
      isWanted = false;
    };
  }, [documents, open]);

  const value = useMemo<SchemaValue>(
    () => ({
      opened,
      isKept,
      // Another document is not kept because the last one was.
      open: (text, name) => {
        setIsKept(false);
        open(text, name);
      },
      forget: () => {
        held.current = { name: '', text: '', turn: held.current.turn + 1 };
        documents.forget();
        void documents.remove();
        setIsKept(false);
        setOpened(null);
      },
      keep: (wanted) => {
        setIsKept(wanted);
        const { name, text } = held.current;
        const done = wanted ? documents.save(name, text) : documents.remove();
        void done.then((isDone) => {
          if (isDone) return;
          setIsKept(!wanted);
          setOpened((last) => (last === null ? null : { ...last, problem: notKept }));
        });
      },
      text: () => held.current.text,
    }),
    [opened, isKept, open, documents],
  );
  return <SchemaContext value={value}>{children}</SchemaContext>;
}

export function useSchema(): SchemaValue {
  const value = useContext(SchemaContext);
  if (value === null) throw new Error('useSchema must be used inside SchemaProvider');
  return value;
}
