import { toSource } from '../text/mapped-text.ts';
import type { SecretKind, SecretSpan } from './rule.ts';
import { rules } from './rules/index.ts';
import { decodedViews } from './views.ts';

/** One stretch that was hidden: where it stood in the text that was given, and what stands there now. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  readonly placeholder: string;
}

export interface Redacted {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

/** Values shorter than this are hidden only where a rule found them: searching for `abc` would hide half the text. */
const leastRepeated = 8;

/** Numbers placeholders by first appearance; the same value gets the same one. Share one over all texts of a bundle. */
export interface PlaceholderBook {
  readonly nameFor: (value: string, kind: SecretKind) => string;
  readonly values: () => readonly { readonly value: string; readonly kind: SecretKind }[];
}

export function createPlaceholderBook(): PlaceholderBook {
  const names = new Map<string, { name: string; kind: SecretKind }>();
  const counts = new Map<SecretKind, number>();
  return {
    nameFor: (value, kind) => {
      const known = names.get(value);
      if (known !== undefined) return known.name;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      const name = `[${kind}-${number}]`;
      names.set(value, { name, kind });
      return name;
    },
    values: () => [...names].map(([value, { kind }]) => ({ value, kind })),
  };
}

/** Sorted and disjoint: finds that overlap become one of the kind that begins first; finds that only touch stay two. */
function merge(spans: readonly SecretSpan[]): SecretSpan[] {
  const merged: SecretSpan[] = [];
  for (const span of spans
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** Every further place where a found value stands. */
function repeats(text: string, values: ReadonlyMap<string, SecretKind>): SecretSpan[] {
  const found: SecretSpan[] = [];
  for (const [value, kind] of values) {
    if (value.length < leastRepeated) continue;
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      found.push({ start: at, end: at + value.length, kind });
    }
  }
  return found;
}

/** A bare number or word in JSON cannot be replaced by a bare placeholder: it gets quotes, so that JSON stays JSON. */
function needsQuotes(text: string, { start, end }: SecretSpan): boolean {
  if (!/^-?\d[\d.eE+-]*$/u.test(text.slice(start, end))) return false;
  return (
    /["'][ \t]*:\s*$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\s*[,}\]]/u.test(text.slice(end, end + 40))
  );
}

/**
 * Hides credentials and e-mail addresses, structure first and patterns second, in the text as it stands and in its
 * decoded views (JSON escapes, percent-encoding, base64). Pure; byte-identical outside the hidden stretches.
 * It does not look for names or addresses in free text, and says nothing about whether a secret is still valid.
 */
export function redact(text: string, options: { readonly book?: PlaceholderBook } = {}): Redacted {
  const book = options.book ?? createPlaceholderBook();
  const found = rules.flatMap((rule) => [...rule.find(text)]);
  for (const view of decodedViews(text)) {
    for (const rule of rules) {
      for (const span of rule.find(view.text)) found.push({ ...toSource(view, span), kind: span.kind });
    }
  }
  const first = merge(found);
  const values = new Map(book.values().map(({ value, kind }) => [value, kind]));
  for (const span of first) values.set(text.slice(span.start, span.end), span.kind);
  const spans = merge([...first, ...repeats(text, values)]);

  const redactions: Redaction[] = [];
  const parts: string[] = [];
  let done = 0;
  for (const span of spans) {
    const name = book.nameFor(text.slice(span.start, span.end), span.kind);
    const placeholder = needsQuotes(text, span) ? `"${name}"` : name;
    parts.push(text.slice(done, span.start), placeholder);
    redactions.push({ ...span, placeholder });
    done = span.end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), redactions };
}
