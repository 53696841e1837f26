/** A count with its thousands apart: "12,345". Not by `Intl`, which takes longer for one number than a line takes to draw. */
export function grouped(count: number): string {
  let rest = String(count);
  let groups = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups = `,${rest.slice(-3)}${groups}`;
  return rest + groups;
}
