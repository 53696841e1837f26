import { useState } from 'react';
import { useAnnounce } from '../../ui/live-status.tsx';

/** A browser holds a text of this size; above it, strings begin to fail. */
const largestFile = 200_000_000;

export interface TextFile {
  readonly isReading: boolean;
  readonly problem: string | null;
  readonly read: (file: File) => Promise<void>;
  readonly dismiss: () => void;
}

/** Reads a chosen or dropped file as text; says in words what hindered it. */
export function useTextFile(onText: (text: string, name: string, note: string | null) => void): TextFile {
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const announce = useAnnounce();
  const refuse = (why: string): void => {
    setProblem(why);
    announce(why);
  };

  const read = async (file: File): Promise<void> => {
    if (file.size > largestFile) {
      refuse(`${file.name} is larger than 200 MB. Open the part with the failed call.`);
      return;
    }
    setIsReading(true);
    setProblem(null);
    try {
      const { decodeFile } = await import('./decode-file.ts');
      const { text, note } = decodeFile(new Uint8Array(await file.arrayBuffer()));
      if (text === null) {
        refuse(
          file.type.startsWith('image/')
            ? 'A picture holds no text that can be read here. Copy the error as text. Nothing was changed.'
            : `${file.name} is not a text file. Nothing was changed.`,
        );
      } else {
        onText(text, file.name, note);
      }
    } catch {
      refuse(`${file.name} could not be read. Nothing was changed.`);
    } finally {
      setIsReading(false);
    }
  };
  return { isReading, problem, read, dismiss: () => setProblem(null) };
}
