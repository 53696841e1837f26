// The worker: the engine, and beside it what cuts a large text into rows.
import { serve } from '../platform/worker-side.ts';
import { makeTable } from '../ui/code-view/row-table.ts';

serve({
  cut: makeTable,
  handOver: ({ starts, lines, levels }) => [starts.buffer, lines.buffer, levels.buffer],
});
