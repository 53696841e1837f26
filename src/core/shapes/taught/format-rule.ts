import type { TaughtShape } from './taught-shape.ts';

/** Reading: a text that YAML reads as itself without quotes. */
const plain = /^[a-z][a-z-]*$/u;
/** Reading: words that YAML 1.1 or 1.2 takes for something else. */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null)$/u;

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, one]) => `${name}: ${flow(one)}`);
    return `{ ${members.join(', ')} }`;
  }
  if (typeof value === 'string' && plain.test(value) && !reserved.test(value)) return value;
  return JSON.stringify(value);
}

/** Rules as the `shapes` of a `pack.yaml`, each key of a rule on a line of its own. Valid YAML 1.2. */
export function formatRules(shapes: readonly TaughtShape[]): string {
  const lines = ['shapes:'];
  for (const shape of shapes) {
    for (const [index, [name, value]] of Object.entries(shape).entries()) {
      lines.push(`${index === 0 ? '  - ' : '    '}${name}: ${flow(value)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
