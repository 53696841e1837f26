import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '../core/diagnose.ts';
import { timeOf } from './measure.ts';
import type { Row } from './row.ts';

/** So many beginnings of each fixture are diagnosed. */
const prefixes = 40;

function pastes(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder).flatMap((id) =>
    readdirSync(path.join(folder, id)).map((name) => ({
      name: `${id}/${name}`,
      text: readFileSync(path.join(folder, id, name, 'paste.txt'), 'utf8'),
    })),
  );
}

/** The slowest beginning of any fixture; a slow one is measured again, since the machine may have been busy. */
export function* prefixRows(): Generator<Row> {
  let slowest = { name: '', time: 0 };
  for (const { name, text } of pastes(path.resolve('src/core/formats/fixtures'))) {
    const step = Math.max(1, Math.floor(text.length / prefixes));
    for (let length = 0; length <= text.length; length += step) {
      const action = (): unknown => inspect({ paste: text.slice(0, length), now: 0 });
      let time = timeOf(action, 1);
      for (let again = 0; time > slowest.time && again < 3; again += 1)
        time = Math.min(time, timeOf(action, 1));
      if (time > slowest.time) slowest = { name: `${name} to ${length}`, time };
    }
  }
  yield { what: `slowest beginning, ${slowest.name}`, measured: slowest.time, target: 50, unit: 'ms' };
}
