import { fireEvent, screen, within } from '@testing-library/react';
import { inspect } from '../core/diagnose.ts';
import type { Fix, Inspection, Suggestion } from '../core/diagnosis.ts';
import type { CaseInput } from '../features/diagnose/case.tsx';
import { CaseRounds } from '../features/diagnose/case-rounds.tsx';
import { CorrectedRequest } from '../features/diagnose/corrected-request.tsx';
import { FieldProblems } from '../features/diagnose/field-problems.tsx';
import { NextAnswer } from '../features/diagnose/next-answer.tsx';
import { PasteBox } from '../features/diagnose/paste-box.tsx';
import { RequestBox } from '../features/diagnose/request-box.tsx';
import { drawCase } from './draw-case.tsx';
import { pasteInto } from './paste-into.ts';

/** The request of the case: a number as a text, an ambiguous day, a missing name, half an e-mail address. */
export const body = `{
  "id": 12345678901234567890,
  "quantity": "5",
  "due": "03/04/2026",
  "email": "ada@example"
}`;

export const refusal = (errors: Readonly<Record<string, string>>): string =>
  `HTTP/1.1 422 Unprocessable Content\ncontent-type: application/json\n\n${JSON.stringify({
    message: 'Validation failed',
    errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
  })}\n`;

export const accepted = 'HTTP/1.1 201 Created\ncontent-type: application/json\n\n{"id":1}\n';

export const answer = refusal({
  quantity: 'must be a number',
  due: 'must be a date',
  name: 'is required',
  email: 'must be an email address',
});

const fix = (old: string, text: string, because = 'because'): Fix => ({
  text,
  because,
  edits: [{ start: body.indexOf(old), end: body.indexOf(old) + old.length, text }],
  asks: null,
});

const behind = body.indexOf('ada@example"') + 'ada@example"'.length;
const suggestions: Readonly<Record<string, Suggestion>> = {
  quantity: {
    edit: 'replace',
    text: '5',
    certainty: 'certain',
    because: 'the same number without quotes',
    fixes: [fix('"5"', '5')],
  },
  due: {
    edit: 'replace',
    text: '"2026-04-03"',
    certainty: 'likely',
    because: 'day or month may come first',
    fixes: [
      fix('"03/04/2026"', '"2026-04-03"', 'day first'),
      fix('"03/04/2026"', '"2026-03-04"', 'month first'),
    ],
  },
  name: {
    edit: 'insert',
    text: ', "name": …',
    certainty: 'likely',
    because: 'the API requires this member',
    fixes: [
      {
        text: ', "name": …',
        because: 'the API requires this member',
        edits: [{ start: behind, end: behind, text: ', "name": …' }],
        asks: { start: 10, end: 11 },
      },
    ],
  },
  email: {
    edit: 'replace',
    text: '"ada@example.org"',
    certainty: 'likely',
    because: 'a domain has a dot',
    fixes: [fix('"ada@example"', '"ada@example.org"')],
  },
};

/** The engine's reading, with the suggestions of this test. */
function inspectWith(input: CaseInput): Inspection {
  const inspection = inspect(input);
  const { fieldErrors } = inspection.diagnosis;
  if (inspection.requestBody !== body) return inspection;
  return {
    ...inspection,
    diagnosis: {
      ...inspection.diagnosis,
      fieldErrors: fieldErrors.map((field) => ({
        ...field,
        suggestion: suggestions[field.pointer.slice(1)] ?? null,
      })),
    },
  };
}

/** Draws a refused request with its answer and everything a person corrects it with. */
export async function renderCase() {
  const bodies: (string | null)[] = [];
  const asked = drawCase({
    inspect: inspectWith,
    children: (
      <>
        <PasteBox />
        <RequestBox />
        <CaseRounds />
        <FieldProblems />
        <CorrectedRequest
          copyAs={(text) => {
            bodies.push(text);
            return <p>Copy as a call</p>;
          }}
        />
        <NextAnswer />
      </>
    ),
  });
  pasteInto(screen.getByRole('textbox', { name: /Paste/u }), answer);
  pasteInto(screen.getByRole('textbox', { name: /request/u }), body);
  await screen.findByRole('list', { name: 'Changes to make' });
  return { asked, corrected: () => bodies.at(-1) ?? null };
}

export const changes = () => within(screen.getByRole('list', { name: 'Changes to make' }));
export const box = (name: RegExp) => changes().getByRole<HTMLInputElement>('checkbox', { name });

export async function pasteAnswer(text: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Paste the new answer' }));
  pasteInto(await screen.findByRole('textbox', { name: 'Paste the new answer' }), text);
}
