import type { PlannedWait } from '../../core/backoff/plan.ts';

const rowHeight = 28;
const barHeight = 12;
const width = 600;

function words(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds * 10) / 10} s`;
  return `${Math.round(seconds / 6) / 10} min`;
}

/** The pauses as a table, with a bar each: filled up to what is certain, outlined up to what chance may make of it. */
export function WaitsView({ waits }: { readonly waits: readonly PlannedWait[] }) {
  const longest = Math.max(...waits.map(({ most }) => most), 0.001);
  const cell = 'border-line border-b py-1 pl-4 text-right whitespace-nowrap tabular-nums';
  const head = 'border-line border-b py-1 text-left font-semibold';
  return (
    <section aria-labelledby="waits" className="flex flex-col gap-3">
      <h2 id="waits">The pauses</h2>
      {/* A wide table scrolls by itself, so the keyboard must be able to enter it (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="overflow-x-auto" tabIndex={0}>
        <table className="w-full max-w-[60rem] border-collapse">
          <thead>
            <tr className="text-sm">
              <th className={head} scope="col">
                Pause
              </th>
              <th className={cell} scope="col">
                At least
              </th>
              <th className={cell} scope="col">
                At most
              </th>
              <th className={cell} scope="col">
                In all, at most
              </th>
              <th className="border-line w-full border-b max-sm:hidden" scope="col">
                <span className="sr-only">Bar</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {waits.map(({ attempt, least, most, latest }) => (
              <tr key={attempt}>
                <th className={head} scope="row">
                  {attempt}
                </th>
                <td className={cell}>{words(least)}</td>
                <td className={cell}>{words(most)}</td>
                <td className={cell}>{words(latest)}</td>
                <td aria-hidden="true" className="border-line border-b pl-6 max-sm:hidden">
                  <Bar least={least / longest} most={most / longest} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Bar({ least, most }: { readonly least: number; readonly most: number }) {
  const y = (rowHeight - barHeight) / 2;
  return (
    <svg
      className="block h-7 w-full"
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${rowHeight}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect className="fill-accent" height={barHeight} width={Math.max(1, least * width)} x={0} y={y} />
      <rect
        className="fill-accent-tint stroke-accent"
        height={barHeight}
        vectorEffect="non-scaling-stroke"
        width={Math.max(1, (most - least) * width - 1)}
        x={least * width}
        y={y}
      />
    </svg>
  );
}
