import type { Answer, Fix, Step } from '../core/guide/guide.ts';

/** Parts of a guide that hold nothing: a test spreads one and says what it is about. */
export const bareAnswer: Answer = { id: '', label: '', next: null, fix: null, guide: null };

export const bareStep: Step = {
  id: '',
  title: '',
  ask: [],
  do: [],
  why: null,
  status: 'known',
  source: null,
  notes: [],
  seed: null,
  verify: null,
  docs: [],
  checks: [],
  causes: [],
  answers: [],
};

export const bareFix: Fix = {
  id: '',
  title: '',
  do: [],
  code: null,
  reply: '',
  status: 'known',
  source: null,
  docs: [],
  causes: [],
};
