import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Diagnosis } from '../core/diagnosis.ts';
import { useCase } from '../features/diagnose/case.tsx';

/** The page for a diagnosis: of its status code, else of the guide that knows its first cause; `null` for neither. */
function pageOf({ status, causes }: Diagnosis): string | null {
  const code = status.code ?? causes[0]?.step?.guide ?? null;
  return code === null ? null : `/codes/${code}/`;
}

/**
 * A text that arrives whole leads to the page of its code, once; Back then leads to the text. What is typed does not
 * carry the typist away.
 */
export function useFollowPaste(): void {
  const { inspected } = useCase();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const followed = useRef<string | null>(null);

  useEffect(() => {
    if (inspected === null || inspected.input.paste === followed.current) return;
    followed.current = inspected.input.paste;
    const page = inspected.input.isTyped ? null : pageOf(inspected.inspection.diagnosis);
    if (page !== null && page !== pathname) void navigate(page);
  }, [inspected, pathname, navigate]);
}
