import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';
import type { CauseId } from './cause.ts';
import type { Certainty, Evidence, Finding } from './check.ts';
import { rankCauses } from './rank-causes.ts';

const nowhere = { start: 0, end: 0 };

function evidence(statusCode: number | null): Evidence {
  const exchange = { request: null, response: null, failure: null, startedAt: null };
  return {
    now: 0,
    exchange,
    exchanges: [exchange],
    request: null,
    response: null,
    statusCode,
    errorBody: null,
    error: null,
    fieldErrors: [],
    requestView: null,
    formatId: 'plain-text',
    api: null,
    schema: null,
    paste: '',
    requestText: null,
    fromResponseBody: () => nowhere,
    fromRequestBody: () => nowhere,
  };
}

const failed = (cause: CauseId, certainty: Certainty, message = `${cause}, ${certainty}`): Finding => ({
  check: 'wrong-type',
  verdict: 'fail',
  certainty,
  message,
  help: null,
  labels: [],
  cause,
});

const ranked = (statusCode: number | null, ...findings: readonly Finding[]): readonly string[] =>
  rankCauses(evidence(statusCode), findings).map(({ message }) => message);

test('of two findings for one cause the certain one speaks, whichever came first', () => {
  const [likely, certain] = [failed('wrong-type', 'likely'), failed('wrong-type', 'certain')];
  expect(ranked(422, likely, certain)).toEqual(['wrong-type, certain']);
  expect(ranked(422, certain, likely)).toEqual(['wrong-type, certain']);
  expect(
    ranked(422, failed('wrong-type', 'likely', 'first'), failed('wrong-type', 'likely', 'second')),
  ).toEqual(['first']);
});

test('what passed and what could not be checked is no cause', () => {
  const [first] = rankCauses(evidence(422), [
    { ...failed('wrong-type', 'certain'), verdict: 'pass' },
    { ...failed('wrong-type', 'certain'), verdict: 'unknown' },
    { ...failed('wrong-type', 'certain'), cause: null },
  ]);
  expect(first?.id).toBe('nothing-recognised');
});

test('a consequence is not told beside its cause; a guess does not silence what the text proves', () => {
  const lost = failed('record-not-found', 'certain');
  expect(ranked(404, lost, failed('unknown-entity', 'certain'))).toEqual(['unknown-entity, certain']);
  expect(ranked(404, lost, failed('unknown-entity', 'likely'))).toContain('record-not-found, certain');
});

test('there is always a cause, even when no answer was recognised', () => {
  expect(ranked(null)).toEqual(['No error answer was recognised']);
  expect(inspect({ paste: '', now: 0 }).diagnosis.causes).toHaveLength(1);
});
