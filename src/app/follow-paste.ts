import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Diagnosis } from '../core/diagnosis.ts';
import { useInspected } from '../features/diagnose/case.tsx';

/** The page for a diagnosis: of its status code, else of the guide that knows its first cause; `null` for neither. */
function pageOf({ status, causes }: Diagnosis): string | null {
  const code = status.code ?? causes[0]?.step?.guide ?? null;
  return code === null ? null : `/codes/${code}/`;
}

interface Way {
  readonly paste: string | null;
  readonly page: string | null;
}

/**
 * A text that arrives whole leads to the page of its code, once; Back then leads to the text. What is typed does not
 * carry the typist away.
 *
 * @returns whether the way leads elsewhere and is not gone yet: what is drawn meanwhile would be gone in a moment.
 */
export function useFollowPaste(): boolean {
  const inspected = useInspected();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const followed = useRef<string | null>(null);
  const [arrived, setArrived] = useState<string | null>(null);
  const paste = inspected?.input.paste ?? null;
  // Decided with the first reading of a text: what is learned of it later does not carry anybody away.
  const [way, setWay] = useState<Way>({ paste: null, page: null });
  if (inspected !== null && way.paste !== paste) {
    setWay({ paste, page: inspected.input.isTyped ? null : pageOf(inspected.inspection.diagnosis) });
  }
  const page = way.paste === paste ? way.page : null;
  if (page !== null && page === pathname && arrived !== paste) setArrived(paste);

  useEffect(() => {
    if (paste === null || paste === followed.current) return;
    followed.current = paste;
    if (page !== null && page !== pathname) void navigate(page);
  }, [paste, page, pathname, navigate]);

  return page !== null && page !== pathname && arrived !== paste;
}
