import { expect, test } from 'vitest';
import { exampleApi } from '../../testing/example-api.ts';
import { carRows } from '../../testing/value-probes/car-forms.ts';
import { characterRows, rightValues } from '../../testing/value-probes/characters.ts';
import { dateRows } from '../../testing/value-probes/dates.ts';
import { ferryRows } from '../../testing/value-probes/ferry-forms.ts';
import { freshRows } from '../../testing/value-probes/fresh-forms.ts';
import { idRows } from '../../testing/value-probes/ids.ts';
import { kindRows } from '../../testing/value-probes/kinds.ts';
import { numberRows } from '../../testing/value-probes/numbers.ts';
import { refusedOtherwise } from '../../testing/value-probes/refused-otherwise.ts';
import type { ValueRow } from '../../testing/value-probes/row.ts';
import { solarDaysRows } from '../../testing/value-probes/solar-days.ts';
import { solarTextsRows } from '../../testing/value-probes/solar-texts.ts';
import { solarValuesRows } from '../../testing/value-probes/solar-values.ts';
import { stageDaysRows } from '../../testing/value-probes/stage-days.ts';
import { stageTextsRows } from '../../testing/value-probes/stage-texts.ts';
import { stageValuesRows } from '../../testing/value-probes/stage-values.ts';
import { statedChoiceRows } from '../../testing/value-probes/stated-choices.ts';
import { statedTextRows } from '../../testing/value-probes/stated-texts.ts';
import { statedValueRows } from '../../testing/value-probes/stated-values.ts';
import { textRows } from '../../testing/value-probes/texts.ts';
import { worldDateRows } from '../../testing/value-probes/world-dates.ts';
import { worldAmountRows } from '../../testing/value-probes/world-amounts.ts';
import { worldDayRows } from '../../testing/value-probes/world-days.ts';
import { silentValues, worldTextRows } from '../../testing/value-probes/world-texts.ts';
import type { ApiFacts } from '../checks/api-facts.ts';
import { inspectUnguarded } from '../diagnose.ts';
import type { DiagnosedAdvice, DiagnosedField } from '../diagnosis.ts';
import { applyFixes } from '../json/edit/apply.ts';

const now = Date.UTC(2026, 10, 24, 8);
const rows: readonly ValueRow[] = [
  ...freshRows,
  ...ferryRows,
  ...dateRows,
  ...numberRows,
  ...kindRows,
  ...idRows,
  ...textRows,
  ...characterRows,
  ...worldDateRows,
  ...worldTextRows,
  ...worldDayRows,
  ...statedTextRows,
  ...statedChoiceRows,
  ...worldAmountRows,
  ...statedValueRows,
  ...solarDaysRows,
  ...solarTextsRows,
  ...solarValuesRows,
  ...stageDaysRows,
  ...stageTextsRows,
  ...stageValuesRows,
  ...carRows,
];
/** A pack of an API whose days are `YYYY-MM-DD`; nothing else is known of it. */
const datePack: ApiFacts = {
  ...exampleApi,
  recordId: 'unknown',
  numbersInQuotes: 'unknown',
  lookupSuffix: null,
  systemFields: [],
};

function diagnose(field: string, message: string | null, value: string) {
  const errors = [message === null ? { field: 'zone', message: 'is wrong' } : { field, message }];
  const paste = `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify({ errors })}`;
  const request = `{"${field}": ${value}, "zone": "x"}`;
  return { request, ...inspectUnguarded({ paste, request, now, api: message === null ? datePack : null }) };
}

interface Said {
  readonly probe: string;
  readonly certainty: 'certain' | 'likely';
  readonly suggestion: DiagnosedField['suggestion'];
}

function said(row: ValueRow, value: string): { readonly request: string; readonly said: Said | null } {
  const { request, diagnosis } = diagnose(row.field, row.message, value);
  if (row.message === null) {
    const advice: DiagnosedAdvice | undefined = diagnosis.advice.find(({ path }) => path[0] === row.field);
    return { request, said: advice ?? null };
  }
  const stated = diagnosis.fieldErrors.find(({ path }) => path[0] === row.field);
  const { explained, suggestion } = stated ?? { explained: null, suggestion: null };
  return { request, said: explained === null ? null : { ...explained, suggestion } };
}

/** The value's JSON text after each fix. */
function fixedValues(row: ValueRow, request: string, found: Said): string[] {
  const head = `{"${row.field}": `;
  return (found.suggestion?.fixes ?? []).map(({ edits }) =>
    applyFixes(request, edits).text.slice(head.length, -', "zone": "x"}'.length),
  );
}

const titled = rows.map((row) => [`${row.field} ${row.wrong}: ${row.message ?? 'by itself'}`, row] as const);

test('the table holds at least 250 values, no two alike', () => {
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(new Set(titled.map(([title]) => title)).size).toBe(rows.length);
});

test.each(titled)('%s', (_, row) => {
  const { request, said: found } = said(row, row.wrong);
  expect(found?.probe).toBe(row.probe);
  if (found === null) return;
  const values = fixedValues(row, request, found);
  expect(values).toEqual(row.right === null ? [] : [row.right].flat());
  // One value that asks nobody is written as such; several, or one to be filled in, as a list.
  const asks = found.suggestion?.fixes.some((fix) => fix.asks !== null) === true;
  expect(asks && typeof row.right === 'string').toBe(false);
  expect(found.suggestion?.certainty ?? found.certainty).toBe(row.certainty);
});

test.each(titled)('beside %s a right value stands without a remark', (_, row) => {
  const { said: found } = said(row, row.neighbour);
  expect(found === null ? null : found.probe).toBeNull();
});

test.each(rightValues)('%s: %s is right', (field, value) => {
  const { diagnosis } = diagnose(field, null, value);
  expect(diagnosis.advice).toEqual([]);
});

test.each([...silentValues, ...refusedOtherwise])('%s: %s of %s says nothing', (field, message, value) => {
  const { diagnosis } = diagnose(field, message, value);
  expect(diagnosis.fieldErrors.map(({ explained, suggestion }) => [explained, suggestion])).toEqual([
    [null, null],
  ]);
});

test('certain is never wrong, likely is right in 95 of 100', () => {
  const guesses = rows.flatMap((row) => {
    const { request, said: found } = said(row, row.wrong);
    const suggestion = found?.suggestion ?? null;
    const [first, ...others] = suggestion?.fixes ?? [];
    if (
      found === null ||
      suggestion === null ||
      first === undefined ||
      others.length > 0 ||
      first.asks !== null
    )
      return [];
    const [written] = fixedValues(row, request, found);
    return [{ certainty: suggestion.certainty, isRight: written === (row.truth ?? row.right), row }];
  });
  const certain = guesses.filter(({ certainty }) => certainty === 'certain');
  const likely = guesses.filter(({ certainty }) => certainty === 'likely');
  expect(certain.length).toBeGreaterThan(60);
  expect(likely.length).toBeGreaterThan(60);
  expect(certain.filter(({ isRight }) => !isRight).map(({ row }) => row.wrong)).toEqual([]);
  expect(likely.filter(({ isRight }) => isRight).length / likely.length).toBeGreaterThanOrEqual(0.95);
});
