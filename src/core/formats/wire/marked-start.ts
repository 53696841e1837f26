import { lineAt, type Line } from './lines.ts';
import { readFieldLine } from './fields.ts';
import { readRequestLine, type StartLine } from './start-line.ts';

/** `422 Unprocessable Entity`, perhaps behind a tool's mark and with a size behind. Applied to one line of at most 120 characters. */
const STATUS =
  /^[ \t]{0,8}(?:[<\u{2190}]{1,2}[ \t])?([1-5]\d\d) ([A-Z][A-Za-z' -]{1,40}?)(?: \d[\d.]{0,9}[kM]?b)?$/u;
/** What a tool writes before a request's line: the client's address. Applied to one line's first 80 characters. */
const CLIENT = /^(?:\d{1,3}\.){3}\d{1,3}:\d{1,5}: (?=[A-Z]{3,10} http)/u;
/** Header fields that show what stands above them. Applied to one name. */
const KNOWN =
  /^(?:content-(?:type|length)|connection|date|server|host|user-agent|accept|cache-control|client-date|vary|etag)$/iu;

/**
 * A start line as tools that show messages write it, without the protocol: known by the header fields below it. mitmproxy's
 * terminal and Perl's `lwp-request` are two of them.
 *
 * @see {@link https://docs.mitmproxy.org/stable/concepts/options/#flow_detail mitmproxy, flow_detail}
 */
export function readMarkedStart(text: string, line: Line): StartLine | undefined {
  const { start, end } = line;
  // Cheap for the lines of a body: a digit or a mark leads.
  let lead = start;
  while (lead < Math.min(end, start + 8) && (text.charCodeAt(lead) === 32 || text.charCodeAt(lead) === 9))
    lead += 1;
  const code = text.charCodeAt(lead);
  const mayLead = (code >= 49 && code <= 57) || code === 60 || code === 0x2190;
  if (!mayLead || end - start > 4096) return undefined;
  const client = CLIENT.exec(text.slice(start, Math.min(end, start + 80)));
  if (client !== null)
    return hasFields(text, line) ? readRequestLine(text, start + client[0].length, end) : undefined;
  const found = end - start > 120 ? null : STATUS.exec(text.slice(start, end).trimEnd());
  const [, digits, reasonPhrase] = found ?? [];
  if (digits === undefined || reasonPhrase === undefined || !hasFields(text, line)) return undefined;
  const at = text.indexOf(digits, start);
  return {
    kind: 'response',
    statusCode: Number(digits),
    statusSpan: { start: at, end: at + digits.length },
    reasonPhrase,
  };
}

/** Two field lines follow, one of which everybody knows. */
function hasFields(text: string, line: Line): boolean {
  const first = lineAt(text, line.next);
  const fields = [first, lineAt(text, first.next)].map((next) => readFieldLine(text, next));
  return (
    fields.every((field) => field !== undefined) && fields.some((field) => KNOWN.test(field?.name ?? ''))
  );
}
