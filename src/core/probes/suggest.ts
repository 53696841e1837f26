import type { Evidence, FieldError } from '../checks/check.ts';
import type { Suggestion } from '../diagnosis.ts';
import { explain, suggestionOf } from './ask.ts';
import { headTarget } from './head-fields.ts';
import { parameterTarget } from './parameters.ts';
import { sessionOf } from './session.ts';

/** What the probes say of one field error: what is wrong with the value, and what to write instead. */
export interface Explained {
  readonly probe: string;
  readonly certainty: 'certain' | 'likely';
  readonly message: string;
  readonly suggestion: Suggestion | null;
}

const explained = new WeakMap<FieldError, Explained | null>();

/** What is wrong with the value a field error speaks of; `null` when no probe can tell, or the value is not known. */
export function explainField(field: FieldError, evidence: Evidence): Explained | null {
  const known = explained.get(field);
  if (known !== undefined) return known;
  const fresh = probeField(field, evidence);
  explained.set(field, fresh);
  return fresh;
}

function probeField(field: FieldError, evidence: Evidence): Explained | null {
  if (field.place === null) return null;
  const target =
    sessionOf(evidence).targetOf(field) ?? parameterTarget(field, evidence) ?? headTarget(field, evidence);
  const told = target === null ? null : explain(target);
  if (target === null || told === null) return null;
  const { certainty, message } = told.answer;
  return { probe: told.probe, certainty, message, suggestion: suggestionOf(told.answer, target) };
}

/** What to write at a field error's place in the request; `null` when nothing can be computed from the text. */
export function suggestFor(field: FieldError, evidence: Evidence): Suggestion | null {
  return explainField(field, evidence)?.suggestion ?? null;
}
