import { memberValue, type JsonNode } from '../json/node.ts';
import { writeByLayout } from '../values/date-layout.ts';
import { answer, nameOf, writeText } from './fixes.ts';
import type { Probe } from './probe.ts';

const partNames = [
  ['year', 'month', 'day'],
  ['y', 'm', 'd'],
] as const;

/** Year, month and day as an object's members or a list's elements have them; Java's mappers write `[2026, 11, 9]`. */
function partsOf(node: JsonNode): readonly (JsonNode | undefined)[] {
  if (node.kind === 'array') return node.elements.length === 3 ? node.elements : [];
  const names = partNames.find((some) => some.every((name) => memberValue(node, name) !== undefined));
  return names?.map((name) => memberValue(node, name)) ?? [];
}

/** A day in three numbers, one for each of its parts, where the API wants it written as one text. */
export const dateParts: Probe = {
  id: 'date-parts',
  explains: ['wrong-date-format', 'wrong-type', 'invalid-format', 'invalid-field'],
  run: (target) => {
    const { node, facts, body } = target;
    if (node === null || body.style !== 'json') return null;
    if (facts.format !== 'date' && facts.layout === null) return null;
    if (node.kind !== 'array' && node.kind !== 'object') return null;
    const parts = partsOf(node).map((part) => part?.text ?? '');
    const [year = '', month = '', day = ''] = parts;
    if (!/^\d{4}$/u.test(year) || !/^\d{1,2}$/u.test(month) || !/^\d{1,2}$/u.test(day)) return null;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const moment = Date.parse(`${iso}T00:00:00Z`);
    if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== iso) return null;
    return answer(
      'certain',
      `${nameOf(target)} is ${node.kind === 'array' ? 'a list' : 'an object'} of year, month and day`,
      [
        writeText(
          target,
          facts.layout === null ? iso : writeByLayout(iso, facts.layout),
          'the same day as one text',
        ),
      ],
      'likely',
    );
  },
};
