import { useCallback } from 'react';
import type { LessonOrder } from '../core/shapes/taught/lesson.ts';
import { useCase } from '../features/diagnose/case.tsx';
import { holdsNoAnswer } from '../features/diagnose/unread.ts';
import { TeachPanel } from '../features/teach/teach-panel.tsx';
import { client } from './lazy-client.ts';
import { taughtRules } from './taught-rules.ts';

/** Where a person shows what was not found in the answer at hand. */
export function TeachArea() {
  const { inspected, readAgain } = useCase();
  const input = inspected?.input ?? null;
  const ask = useCallback(
    (lesson: LessonOrder, signal: AbortSignal) =>
      input === null ? Promise.resolve(null) : client.teach(input, lesson, signal),
    [input],
  );
  if (inspected === null || holdsNoAnswer(inspected) || !inspected.inspection.hasAnswerBody) return null;
  return (
    <TeachPanel
      key={inspected.input.paste}
      ask={ask}
      diagnosis={inspected.inspection.diagnosis}
      revision={inspected.revision}
      rules={taughtRules}
      onRulesChanged={readAgain}
    />
  );
}
