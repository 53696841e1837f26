import { useMemo } from 'react';
import { packEntries } from '../features/search/entries.ts';
import { Palette } from '../features/search/palette.tsx';
import { defaultPack } from './packs.ts';
import { places } from './places.ts';
import { packsBehind } from './whole-packs.ts';

interface SitePaletteProps {
  readonly onClose: () => void;
  readonly onGo: (path: string) => void;
}

/** Search over the guides and the pages. */
export function SitePalette({ onClose, onGo }: SitePaletteProps) {
  const entries = useMemo(
    () => [
      ...packEntries(packsBehind(defaultPack)),
      ...places.map(({ path, name }) => ({ id: path, path, title: name, detail: 'Page', words: [] })),
    ],
    [],
  );
  return <Palette entries={entries} open onClose={onClose} onGo={onGo} />;
}
