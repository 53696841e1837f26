import { useEffect, useRef } from 'react';
import { sizeOf } from './view-size.ts';

/** Holds the place of a large text that is on its way, and measures it. */
export function TextPlace() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (box.current !== null) sizeOf(box.current);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  // With room for the scrollbar that the text will have.
  return <div ref={box} className="code-scroll h-screen overflow-y-scroll" />;
}
