import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { isForeignSpace, isSpace } from '../characters.ts';
import { isLiteralOf } from '../literals.ts';
import type { JsonNode } from '../node.ts';
import { mendNumber, mendString } from './repair-scalar.ts';

/** Deeper texts are not mended: nobody wrote them by hand. */
const deepest = 400;
/** Texts with more oddities are not JSON with a slip. */
const mostEdits = 500;

export interface Repair {
  readonly edits: readonly TextEdit[];
  /** The text allows one reading only: a comment, a comma too many, another language's quotes and words. */
  readonly isSure: boolean;
}

class Mender {
  readonly text: string;
  readonly edits: TextEdit[] = [];
  isSure = true;

  constructor(text: string) {
    this.text = text;
  }

  put(start: number, end: number, text: string, isSure = true): void {
    this.edits.push({ start, end, text });
    this.isSure &&= isSure;
  }

  /** What stands between two tokens: blanks stay, one `wanted` stays or comes, everything else goes. */
  gap(from: number, to: number, wanted: '' | ',' | ':'): void {
    let missing = wanted !== '';
    let at = from;
    while (at < to) {
      const code = this.text.charCodeAt(at);
      const behind = this.comment(at, to);
      if (isSpace(code)) at += 1;
      else if (behind > at || isForeignSpace(code)) {
        this.put(at, Math.max(at + 1, behind), '');
        at = Math.max(at + 1, behind);
      } else if (missing && this.text.charAt(at) === wanted) {
        missing = false;
        at += 1;
      } else if (missing && this.joint(at, wanted) > 0) {
        const length = this.joint(at, wanted);
        this.put(at, at + length, wanted);
        missing = false;
        at += length;
      } else {
        this.put(at, at + 1, '', code === 44);
        at += 1;
      }
    }
    if (missing) this.put(from, from, wanted, false);
  }

  /** Other languages' signs for a comma or colon: `;`, `=`, `=>`. */
  joint(at: number, wanted: string): number {
    const sign = this.text.charAt(at);
    if (wanted === ',') return sign === ';' ? 1 : 0;
    if (sign !== '=') return 0;
    return this.text.charAt(at + 1) === '>' ? 2 : 1;
  }

  /** The end of a comment that begins here; the same offset when none does. */
  comment(at: number, to: number): number {
    const sign = this.text.charAt(at);
    const pair = sign + this.text.charAt(at + 1);
    if (pair === '/*') {
      const end = this.text.indexOf('*/', at + 2);
      return end < 0 || end + 2 > to ? to : end + 2;
    }
    if (pair !== '//' && sign !== '#') return at;
    const feed = this.text.indexOf('\n', at);
    return feed < 0 || feed > to ? to : feed;
  }

  string(span: Span, content: string): void {
    for (const { start, end, text } of mendString(this.text, span, content))
      this.put(start, end, text, start < end);
  }

  scalar(node: JsonNode): void {
    const { span, kind } = node;
    if (span.start === span.end) {
      this.put(span.start, span.end, 'null', false);
      return;
    }
    const written = this.text.slice(span.start, Math.min(span.end, span.start + 400));
    if (kind === 'string') {
      const isBare = !/^["'`\u2018-\u201F\u00AB]/u.test(written);
      this.string(span, node.text);
      this.isSure &&= !isBare;
      return;
    }
    if (kind === 'number') {
      const mended = mendNumber(written);
      if (mended !== null) this.put(span.start, span.end, mended.text, mended.isSure);
      return;
    }
    const known = isLiteralOf(written);
    if (known !== undefined) this.put(span.start, span.end, known, written !== 'undefined');
  }

  value(node: JsonNode, depth: number): void {
    if (depth > deepest || this.edits.length > mostEdits) return;
    if (node.kind === 'object' || node.kind === 'array') this.container(node, depth);
    else this.scalar(node);
  }

  container(node: JsonNode, depth: number): void {
    const [open, close] = node.kind === 'object' ? ['{', '}'] : ['[', ']'];
    const { start, end } = node.span;
    if (this.text.charAt(start) !== open) this.put(start, start + 1, open);
    let done = start + 1;
    let isFirst = true;
    const items = node.kind === 'object' ? node.members : node.elements;
    for (const item of items) {
      if (this.edits.length > mostEdits) return;
      const from = 'nameSpan' in item ? item.nameSpan.start : item.span.start;
      this.gap(done, from, isFirst ? '' : ',');
      if ('nameSpan' in item) {
        this.string(item.nameSpan, item.name);
        this.gap(item.nameSpan.end, item.value.span.start, ':');
        this.value(item.value, depth + 1);
        done = item.value.span.end;
      } else {
        this.value(item, depth + 1);
        done = item.span.end;
      }
      isFirst = false;
    }
    const isClosed = end > done && '}])'.includes(this.text.charAt(end - 1));
    this.gap(done, isClosed ? end - 1 : end, '');
    if (!isClosed) this.put(end, end, close ?? '', false);
    else if (this.text.charAt(end - 1) !== close) this.put(end - 1, end, close ?? '');
  }
}

/**
 * The edits that make a text JSON which the tolerant reader understood: comments and surplus commas go, quotes, commas
 * and brackets come, other languages' words become JSON's. `null` when it is JSON already or cannot be made so.
 */
export function repairJson(text: string, root: JsonNode): Repair | null {
  const mender = new Mender(text);
  mender.gap(0, root.span.start, '');
  mender.value(root, 0);
  mender.gap(root.span.end, text.length, '');
  if (mender.edits.length === 0 || mender.edits.length > mostEdits) return null;
  return { edits: mender.edits, isSure: mender.isSure };
}
