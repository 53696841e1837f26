import type { Fix } from '../diagnosis.ts';
import { writesName } from './describe.ts';
import { looksLikeJson } from './is-json.ts';
import { valueSlot } from './value-slot.ts';

/** What a person writes in the slot of a fix: a value as JSON writes it, a member's name, or text as it is. */
export type Written = 'value' | 'name' | 'text';

export function writtenIn(fix: Fix, body: string): Written {
  if (!looksLikeJson(body) || valueSlot(fix)?.isInString === true) return 'text';
  return writesName(fix, body) ? 'name' : 'value';
}

export interface ValueRemark {
  readonly message: string;
  /** What was probably meant. */
  readonly instead: string | null;
}

/** Reading: a quotation mark at one end. */
const opening = /^["']/u;
const closing = /["']$/u;

/** What a person is told of a value of theirs; `null` when it can stand there. */
export function remarkOn(text: string, kind: Written): ValueRemark | null {
  const trimmed = text.trim();
  if (trimmed === '' || kind === 'text') return null;
  try {
    const value: unknown = JSON.parse(trimmed);
    return kind === 'name' && typeof value !== 'string'
      ? {
          message: 'A name stands here, and a name is written in double quotes.',
          instead: JSON.stringify(trimmed),
        }
      : null;
  } catch {
    if (/^[[{]/u.test(trimmed)) {
      return {
        message: 'This is not complete JSON yet. It stands in the text as you wrote it.',
        instead: null,
      };
    }
    return {
      message:
        'This is not a JSON value yet: a text is written in double quotes. It stands in the text as you wrote it.',
      instead: JSON.stringify(trimmed.replace(opening, '').replace(closing, '')),
    };
  }
}
