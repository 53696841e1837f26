import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Lesson, LessonOrder } from '../../core/shapes/taught/lesson.ts';

/** Asks the engine what can be pointed at in the answer at hand. */
export type AskLesson = (order: LessonOrder, signal: AbortSignal) => Promise<Lesson | null>;

interface LessonState {
  readonly lesson: Lesson | null;
  /** The order that `lesson` answers. */
  readonly answered: LessonOrder | null;
  readonly failure: string | null;
}

/** The lesson for what was pointed at so far. Forgotten as soon as nobody looks at it, like the paste itself. */
export function useLesson(ask: AskLesson, revision: number, order: LessonOrder): LessonState {
  const { field, message } = order;
  const { data, error } = useQuery({
    // Places in the text, never the text.
    queryKey: ['lesson', revision, field?.start, field?.end, message?.start, message?.end],
    queryFn: async ({ signal }) => ({ lesson: await ask(order, signal), answered: order }),
    networkMode: 'always',
    gcTime: 0,
    staleTime: Infinity,
    retry: 2,
    retryDelay: 100,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
  return {
    lesson: data?.lesson ?? null,
    answered: data?.answered ?? null,
    failure: error === null ? null : error.message,
  };
}
