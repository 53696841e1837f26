const mostCharacters = 60;

/** A value cut in the middle, so that an enormous one never breaks a sentence. */
export function shortened(value: string, most = mostCharacters): string {
  // The slice bounds the replacement below on huge values; both ends are all that can be shown.
  const ends = value.length > 400 ? `${value.slice(0, 200)}${value.slice(-200)}` : value;
  const line = ends.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most && value.length <= 400) return line;
  const half = Math.floor((most - 1) / 2);
  return `${line.slice(0, most - 1 - half)}…${line.slice(-half)}`;
}

/** {@link shortened}, in backticks. */
export function quoted(value: string, most = mostCharacters): string {
  return `\`${shortened(value.replaceAll('`', "'"), most)}\``;
}

/** `17 min`, `2 h`, `3 days`: a length of time for people, rounded down, from milliseconds of either sign. */
export function timeSpan(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 2 * 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 2 * 86400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86400)} days`;
}

/** `2026-11-24 09:05 UTC`; an unrepresentable time gives its number of milliseconds. */
export function timeOfDay(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= 8.64e15)) return String(milliseconds);
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `` `a`, `b` and 3 more ``. */
export function listed(names: readonly string[], most = 2): string {
  const shown = names.slice(0, most).map((name) => quoted(name, names.length > 1 ? 30 : 50));
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
