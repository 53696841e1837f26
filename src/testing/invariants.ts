import type { Inspection, Pane } from '../core/diagnosis.ts';

/** Every broken promise of a diagnosis about these texts, in words; empty when all hold. */
export function brokenPromises(
  { diagnosis, panes }: Inspection,
  paste: string,
  request: string | null,
): string[] {
  const broken: string[] = [];
  const inside = (what: string, start: number, end: number, text: string): void => {
    if (!(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      end >= start &&
      end <= text.length
    )) {
      broken.push(`${what}: ${start}–${end} is not inside a text of ${text.length}`);
    }
  };
  // A second text without a body leaves the request of the paste standing.
  const requestText = panes.request?.of === 'paste' ? paste : (request ?? paste);
  for (const field of diagnosis.fieldErrors) {
    if (field.response !== null)
      inside(`response of ${field.pointer}`, field.response.start, field.response.end, paste);
    if (field.request !== null)
      inside(`request of ${field.pointer}`, field.request.start, field.request.end, requestText);
  }
  for (const finding of diagnosis.findings) {
    for (const label of finding.labels) {
      inside(
        `label of ${finding.check}`,
        label.start,
        label.end,
        label.in === 'request' ? requestText : paste,
      );
    }
    if (finding.message === '') broken.push(`${finding.check} says nothing`);
  }
  const drawn = (side: string, pane: Pane | null): void => {
    if (pane === null) return;
    const source = pane.of === 'paste' ? paste : requestText;
    inside(`${side} pane`, pane.start, pane.end, source);
    const text = pane.text ?? source.slice(pane.start, pane.end);
    for (const mark of pane.marks) inside(`mark in the ${side} pane`, mark.start, mark.end, text);
  };
  drawn('response', panes.response);
  drawn('request', panes.request);
  if (diagnosis.causes.length === 0) broken.push('no cause, not even that nothing was recognised');
  if (diagnosis.problems.some((problem) => problem.message.includes('a defect of Unstuck')))
    broken.push('a reader threw');
  const copy: unknown = JSON.parse(JSON.stringify(diagnosis));
  if (JSON.stringify(copy) !== JSON.stringify(structuredClone(diagnosis)))
    broken.push('it is not plain JSON data');
  return broken;
}
