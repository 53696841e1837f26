import type { JsonType } from '../facts/field-facts.ts';
import type { Span } from '../text/span.ts';
import { writeByLayout } from '../values/date-layout.ts';
import { isBooleanName, isDateName, isEmailName, isNumberName } from '../values/names.ts';
import type { KnownFacts } from './known-facts.ts';

/** A value to begin with, as JSON text, and the part of it that only the person knows. */
export interface Stub {
  readonly json: string;
  readonly asks: Span;
}

/** Stands where only the person knows what belongs there. */
export const toFill = '…';

function inner(json: string): Stub {
  const quote = json.startsWith('"') && json.length > 1 ? 1 : 0;
  return { json, asks: { start: quote, end: json.length - quote } };
}

function today(now: number): string {
  return Math.abs(now) <= 8.64e15 ? new Date(now).toISOString() : '2026-01-01T00:00:00.000Z';
}

const byType: Readonly<Partial<Record<JsonType, string>>> = {
  integer: '0',
  number: '0',
  boolean: 'false',
  object: '{}',
  array: '[]',
};

const byFormat: Readonly<Record<string, string>> = {
  email: '…@…',
  uri: 'https://…',
  url: 'https://…',
  phone: '+…',
  color: '#…',
  uuid: toFill,
};

function fromFormat(facts: KnownFacts, name: string, now: number): string | null {
  const { format, layout } = facts;
  if (layout !== null && !layout.hasTime) return writeByLayout(today(now).slice(0, 10), layout);
  const isTimed = format === 'date-time' || layout?.hasTime === true;
  if (isTimed) return `${today(now).slice(0, 19)}Z`;
  if (format === 'date') return today(now).slice(0, 10);
  if (format !== null) return byFormat[format] ?? null;
  if (facts.types.length > 0 && !facts.types.includes('string')) return null;
  if (isDateName(name) && !/_(?:at|on)$|(?:At|On)$/u.test(name)) return today(now).slice(0, 10);
  return isEmailName(name) ? (byFormat['email'] ?? null) : null;
}

/** What a missing member may begin with, from its facts first and its name second. Always JSON. */
export function stubFor(facts: KnownFacts, name: string, now: number): Stub {
  const [choice] = facts.choices ?? [];
  if (choice !== undefined) return inner(choice);
  if (facts.example !== null) return inner(facts.example);
  const text = fromFormat(facts, name, now);
  if (text !== null) return inner(JSON.stringify(text));
  const type = facts.types.find((one) => one !== 'null');
  const lowest = facts.minimum ?? facts.exclusiveMinimum;
  if ((type === 'integer' || type === 'number') && lowest !== null && lowest >= 0)
    return inner(String(facts.minimum ?? lowest + 1));
  const literal = type === undefined ? byName(name) : byType[type];
  return inner(literal ?? JSON.stringify(toFill));
}

function byName(name: string): string | undefined {
  if (isNumberName(name)) return '0';
  return isBooleanName(name) ? 'false' : undefined;
}
