import { useCallback, useMemo } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { Answers } from '../../core/guide/fold.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { formatProgress, readProgress, type Progress } from '../../core/guide/progress-params.ts';
import { useHydrated } from '../../ui/hydrated.ts';

export interface GuideProgress extends Progress {
  /** Names in the address that this guide does not know. */
  readonly dropped: readonly string[];
  /** Gives, changes or (with `null`) takes back one answer. */
  readonly answer: (step: string, answer: string | null) => void;
  /** Takes back every answer. */
  readonly reset: () => void;
  /** One question at a time, from this step on. */
  readonly walkFrom: (step: string) => void;
  readonly showAll: () => void;
  /** Address on this host, base path included, of a page that asks this step, with the other answers. */
  readonly addressOf: (step: string) => string;
  /** The progress as it stands in an address, `''` for none. */
  readonly search: string;
}

const without = (answers: Answers, step: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== step));

/**
 * A person's progress, kept in the address alone: every answer is a step in the browser's history,
 * a reload keeps it and a link carries it. The address holds ids of the guide and nothing else.
 */
export function useProgress(guide: Guide): GuideProgress {
  const { pathname, search: searchNow, hash } = useLocation();
  // The page as it was built knows no progress; its first drawing must equal it.
  const search = useHydrated() ? searchNow : '';
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/u, '');
  const read = useMemo(() => readProgress(guide, new URLSearchParams(search)), [guide, search]);

  const go = useCallback(
    (next: Progress) => {
      const params = formatProgress(next);
      void navigate(
        { pathname, search: params === '' ? '' : `?${params}`, hash },
        { preventScrollReset: true },
      );
    },
    [navigate, pathname, hash],
  );

  return useMemo(() => {
    const { step, answers, dropped } = read;
    return {
      step,
      answers,
      dropped,
      answer: (id, answer) =>
        go({ step, answers: answer === null ? without(answers, id) : { ...answers, [id]: answer } }),
      reset: () => go({ step, answers: {} }),
      walkFrom: (id) => go({ step: id, answers }),
      showAll: () => go({ step: null, answers }),
      addressOf: (id) => `${base}${pathname}?${formatProgress({ step: id, answers: without(answers, id) })}`,
      search: formatProgress({ step, answers }),
    };
  }, [read, go, pathname, base]);
}
