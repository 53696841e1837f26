import { browserRows } from './browser-rows.ts';
import { diagnoseRows } from './diagnose-rows.ts';
import { growthRows } from './growth-rows.ts';
import { prefixRows } from './prefix-rows.ts';
import type { Row, RowGroup } from './row.ts';
import { scanRows } from './scan-rows.ts';
import { schemaRows } from './schema-rows.ts';

/** What `npm run bench` measures, in this order. */
const groups: readonly RowGroup[] = [diagnoseRows, growthRows, prefixRows, scanRows, schemaRows];

function print({ what, measured, target, unit }: Row): void {
  const goal =
    target === null ? 'no target' : `target ${target.toFixed(2)}  ${measured <= target ? 'ok' : 'over'}`;
  process.stdout.write(`${what.padEnd(48)} ${measured.toFixed(2).padStart(8)} ${unit.padEnd(18)} ${goal}\n`);
}

/** Measures warm code on a machine that may be busy. */
export function main(): void {
  for (const group of groups) for (const row of group()) print(row);
}

/** `npm run bench -- --browser`: measures the built page at an address. */
export async function mainInBrowser(executablePath: string, address: string): Promise<void> {
  for await (const row of browserRows(executablePath, address)) print(row);
}
