import { screen, within } from '@testing-library/react';
import { inspect } from '../core/diagnose.ts';
import { AnnotatedPanes } from '../features/diagnose/annotated-panes.tsx';
import { DiagnosisPanel } from '../features/diagnose/diagnosis-panel.tsx';
import { FieldProblems } from '../features/diagnose/field-problems.tsx';
import { PasteBox } from '../features/diagnose/paste-box.tsx';
import { drawCase } from './draw-case.tsx';
import { pasteInto } from './paste-into.ts';

/** A refusal of three fields, one of which the request lacks. */
export const answer = `HTTP/2 422
content-type: application/json

{
  "code": 1013,
  "message": "Input validation failed",
  "details": { "birth_date": "invalid date", "last_name": "cannot be null", "quantity": "invalid integer" }
}
`;
const request = '{\n  "first_name": "Ada",\n  "birth_date": "31/12/1990",\n  "quantity": "5"\n}\n';

/** Draws the boxes and what a paste leads to; the engine is the real one, asked directly. */
export function renderCase(onDocument?: (text: string, name: string) => void) {
  return drawCase({
    inspect,
    ...(onDocument === undefined ? {} : { onDocument }),
    children: (
      <>
        <PasteBox />
        <DiagnosisPanel />
        <FieldProblems />
        <AnnotatedPanes />
      </>
    ),
  });
}

/** The answer into the first box, the request into the second, until both are marked. */
export async function pasteBoth(): Promise<void> {
  pasteInto(screen.getByRole('textbox', { name: /Paste/u }), answer);
  pasteInto(await screen.findByRole('textbox', { name: /request/u }), request);
  await within(await screen.findByRole('region', { name: 'Request' })).findByText('"31/12/1990"');
}
