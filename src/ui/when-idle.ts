/** Longest wait, in milliseconds: a page that is never idle gets everything too. */
const patience = 500;

/** Calls when nothing more urgent is to be done. Answers what takes the wish back. */
export function whenIdle(action: () => void): () => void {
  // Not in every browser yet.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(action, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(action, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
