import { headerField } from '../../http/message.ts';
import { readJson, readJsonSequence } from '../../json/read.ts';
import { opensAsRecords } from '../../json/records.ts';
import type { Problem } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Evidence } from '../check.ts';

const mostRead = 2_000_000;

export interface RequestBodyClues {
  readonly text: string;
  /** What it looks like, whatever it was declared as. */
  readonly looks: 'json' | 'form' | 'xml' | 'multipart' | 'text' | 'empty';
  /** The declared media type, lower case, without parameters; `null` when not declared. */
  readonly declared: string | null;
  readonly declaredSpan: Span | null;
}

/** `name=value` pairs with no brackets or blanks that JSON would have. */
const form = /^[\w.[\]%+-]{1,100}=[^\s{}"]{0,500}(?:&|$)/u;

function looksLike(text: string): RequestBodyClues['looks'] {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (start === '' && text.trim() === '') return 'empty';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('"')) return 'json';
  if (start.startsWith('<')) return 'xml';
  if (start.startsWith('--')) return 'multipart';
  return form.test(start) ? 'form' : 'text';
}

/** The request's body as it was sent; `null` when none was pasted (which is not the same as empty). */
export function readRequestBody(evidence: Evidence): RequestBodyClues | null {
  const { request } = evidence;
  if (request === null) return null;
  const field = headerField(request.headers, 'content-type');
  const stated = field?.value ?? request.body?.mediaType ?? null;
  const declared = stated === null ? null : (stated.split(';')[0] ?? '').trim().toLowerCase();
  const common = { declared, declaredSpan: field?.valueSpan ?? null };
  if (request.body === null) {
    return request.bodyAbsent === 'none-sent' ? { text: '', looks: 'empty', ...common } : null;
  }
  const text = request.body.content.text;
  return { text, looks: looksLike(text), ...common };
}

/** Oddities that every JSON parser takes: they concern people, not the server. */
const harmless = /duplicate|byte order mark|deep/iu;

/**
 * The first place at which a strict JSON parser stops; `null` when the text is JSON, or holds a value a line where such
 * records are taken.
 */
export function firstJsonProblem(text: string, takesRecords = true): Problem | null {
  if (text.length > mostRead) return null;
  if (takesRecords && opensAsRecords(text))
    return readJsonSequence(text).problems.find(({ message }) => !harmless.test(message)) ?? null;
  try {
    JSON.parse(text);
    return null;
  } catch {
    const { problems } = readJson(text);
    const found = problems
      .filter((problem) => !harmless.test(problem.message))
      .toSorted((a, b) => a.span.start - b.span.start)[0];
    return (
      found ?? {
        message: text.startsWith('\uFEFF') ? 'it begins with a byte order mark' : 'not JSON',
        span: { start: 0, end: Math.min(1, text.length) },
      }
    );
  }
}

/** Methods whose meaning lies in their body. */
export function expectsBody(method: string | null): boolean {
  return method !== null && /^(?:POST|PUT|PATCH)$/iu.test(method);
}
