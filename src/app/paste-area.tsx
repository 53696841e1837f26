import type { ReactNode } from 'react';
import { DocumentNotice } from '../features/schema/document-notice.tsx';
import { useInspected } from '../features/diagnose/case.tsx';
import { PasteBox } from '../features/diagnose/paste-box.tsx';

interface PasteAreaProps {
  readonly rows?: number;
  /** What there is without JavaScript instead. */
  readonly children: ReactNode;
}

/** The paste box, or why there is none. */
export function PasteArea({ rows = 8, children }: PasteAreaProps) {
  const inspected = useInspected();
  return (
    <>
      <div className="noscript:hidden">
        <PasteBox rows={rows} />
        {/* With evidence the document is shown where the request is checked against it. */}
        <DocumentNotice isDrawn={inspected === null} />
      </div>
      <noscript>
        <p className="max-w-read">Reading a pasted error needs JavaScript. {children}</p>
      </noscript>
    </>
  );
}
