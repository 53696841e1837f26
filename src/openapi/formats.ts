/** Formats that are the same everywhere; others are the writer's own, or differ from reader to reader. */
const judged: ReadonlySet<string> = new Set([
  'date',
  'date-time',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uuid',
]);
/** Formats that only say how a value is stored or shown: nothing to judge. */
const silent: ReadonlySet<string> = new Set([
  'int32',
  'int64',
  'float',
  'double',
  'password',
  'byte',
  'binary',
]);

/** Whether the validator is asked about a format. */
export function isJudgedFormat(format: string): boolean {
  return judged.has(format);
}

/** Whether a format asks something of a value that nobody checks. */
export function isOpenFormat(format: string): boolean {
  return !judged.has(format) && !silent.has(format);
}
