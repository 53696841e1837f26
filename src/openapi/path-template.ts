/** A path of a document, split at its slashes. */
export interface PathTemplate {
  /** As the document writes it: `/pets/{petId}`. */
  readonly text: string;
  readonly segments: readonly TemplateSegment[];
}

/** `{id}` → pieces `''`, `''`; `report.{format}` → `report.`, `''`; `pets` → `pets` alone. */
interface TemplateSegment {
  readonly pieces: readonly string[];
  /** Names between the pieces. */
  readonly names: readonly string[];
}

/** `{name}` in a path. */
const placeholder = /\{(?<name>[^{}]{1,200})\}/gu;

function readSegment(text: string): TemplateSegment {
  const names = [...text.matchAll(placeholder)].map((match) => match.groups?.['name'] ?? '');
  return { pieces: text.split(/\{[^{}]{1,200}\}/u), names };
}

/** Slash-separated parts without empty ones. */
export function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

export function readTemplate(text: string): PathTemplate {
  const path = text.split(/[?#]/u, 1)[0] ?? '';
  return { text, segments: partsOf(path).map(readSegment) };
}

export function isLiteral(segment: TemplateSegment): boolean {
  return segment.names.length === 0;
}

/** Whether a part of a request's path fits, placeholders taking at least one character. */
function fits({ pieces, names }: TemplateSegment, part: string): boolean {
  const [first = '', ...rest] = pieces;
  if (names.length === 0) return part === first;
  if (!part.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    if (at >= part.length) return false;
    if (index === rest.length - 1) return part.length - piece.length > at && part.endsWith(piece);
    const found = part.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** How specific the match is: one digit a segment, literal before mixed before placeholder; `null` when none. */
export function matchTemplate(template: PathTemplate, parts: readonly string[]): string | null {
  if (template.segments.length !== parts.length) return null;
  let rank = '';
  for (const [index, segment] of template.segments.entries()) {
    if (!fits(segment, parts[index] ?? '')) return null;
    rank += isLiteral(segment) ? '2' : segment.pieces.some((piece) => piece !== '') ? '1' : '0';
  }
  return rank;
}
