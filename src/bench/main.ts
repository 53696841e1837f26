import { browserRows } from './browser-rows.ts';
import { diagnoseRows } from './diagnose-rows.ts';
import { growthRows } from './growth-rows.ts';
import { prefixRows } from './prefix-rows.ts';
import type { Row, RowGroup } from './row.ts';
import { scanRows } from './scan-rows.ts';
import { schemaRows } from './schema-rows.ts';

/** What is measured, in this order. */
const groups: ReadonlyMap<string, RowGroup> = new Map([
  ['diagnose', diagnoseRows],
  ['growth', growthRows],
  ['prefix', prefixRows],
  ['scan', scanRows],
  ['schema', schemaRows],
]);

function print({ what, measured, target, unit }: Row): void {
  const goal =
    target === null ? 'no target' : `target ${target.toFixed(2)}  ${measured <= target ? 'ok' : 'over'}`;
  process.stdout.write(`${what.padEnd(48)} ${measured.toFixed(2).padStart(8)} ${unit.padEnd(18)} ${goal}\n`);
}

/** The groups that are asked for: those that are named, or all; `null`, with words, for a name there is none of. */
export function groupsOf(names: readonly string[]): readonly string[] | null {
  const unknown = names.filter((name) => !groups.has(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no group ${unknown.join(', ')}: take ${[...groups.keys()].join(', ')}\n`);
    process.exitCode = 2;
    return null;
  }
  return [...groups.keys()].filter((name) => names.length === 0 || names.includes(name));
}

/** Measures warm code on a machine that may be busy. */
export function main(name: string): void {
  for (const row of groups.get(name)?.() ?? []) print(row);
}

/** `npm run bench -- --browser`: measures the built page at an address, and the reader of JSON by itself. */
export async function mainInBrowser(executablePath: string, address: string, reader: string): Promise<void> {
  for await (const row of browserRows(executablePath, address, reader)) print(row);
}
