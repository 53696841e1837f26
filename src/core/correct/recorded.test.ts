import { expect, test } from 'vitest';
import { recordedAnswers } from '../../testing/recorded.ts';
import { inspect } from '../diagnose.ts';
import { applyEdits } from '../text/edit.ts';
import { changesOf, textsOf } from './change.ts';
import { correct } from './correct.ts';
import { correctRequest } from './correct-request.ts';
import { isJson } from './is-json.ts';

/** Recorded refusals whose request has a JSON body that something can be put right in. */
const cases = recordedAnswers().flatMap(({ id, answer, request }) => {
  if (request === null) return [];
  const ask = (text: string) => inspect({ paste: answer, request: text, now: Date.UTC(2026, 10, 24) });
  const inspection = ask(request);
  const { requestBody: body } = inspection;
  if (body === null || !isJson(body)) return [];
  const texts = textsOf(inspection);
  const changes = changesOf(inspection.diagnosis, texts);
  return changes.length === 0 ? [] : [{ id, body, changes, ask, texts }];
});

test('there are recorded requests to put right', () => {
  expect(cases.length).toBeGreaterThan(20);
});

test.each(cases)(
  '$id: with every change made, the first way each, the text parses',
  ({ body, changes, texts }) => {
    const correction = correctRequest(texts, changes, {
      accepted: changes.map(({ id }) => id),
      chosen: Object.fromEntries(changes.map(({ id }) => [id, 0])),
      written: {},
    });
    expect(correction.parses).toBe(true);
    expect(correction.text).toBe(
      applyEdits(
        body,
        correction.made
          .filter(({ id }) => changes.some((one) => one.id === id && one.within === 'body'))
          .flatMap(({ edits }) => edits),
      ),
    );
    expect(correction.made.length + correction.leftOut.length).toBe(changes.length);
  },
);

test.each(cases)('$id: what is certain and was put right is not offered again', ({ body, changes, ask }) => {
  const certain = changes.filter(
    ({ by, within, certainty, fixes }) =>
      within === 'body' && by === 'api' && certainty === 'certain' && fixes.length === 1,
  );
  const { text } = correct(body, certain, { accepted: certain.map(({ id }) => id), chosen: {}, written: {} });
  const again = changesOf(ask(text).diagnosis, textsOf(ask(text)));
  const offered = (list: typeof changes) =>
    list.filter(({ certainty }) => certainty === 'certain').map(({ path, fixes }) => [path, fixes[0]?.text]);
  for (const one of offered(certain)) expect(offered(again)).not.toContainEqual(one);
});
