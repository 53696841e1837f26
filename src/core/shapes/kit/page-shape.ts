import type { Shape } from '../shape.ts';
import { readPageEnvelope } from '../structural/page-envelope.ts';

/** A page that a server shows instead of the API's own answer. It names no field. */
interface PageRule {
  readonly id: string;
  /** Who makes the page. */
  readonly name: string;
  readonly reference: string;
  /** Completes "read as X because it …". */
  readonly because: string;
  readonly confidence?: number;
  /** Markup that only this server writes; looked for in the page's beginning and end. */
  readonly marks: readonly RegExp[];
  /** Whether it shows what the program behind it said. */
  readonly speaks?: boolean;
  /** The status, in the first group, where the page says it in words of its own. */
  readonly status?: RegExp;
}

/** Long pages are looked at here at both ends: styles and traces stand between. */
const looked = 6000;

/** The shape that the rule describes. Says title, sentence and status as far as the page shows them. */
export function pageShape(rule: PageRule): Shape {
  return {
    id: rule.id,
    name: rule.name,
    reference: rule.reference,
    exhaustive: rule.speaks !== true,
    recognise: (body) => {
      // A page around an API's answer is not the server's own.
      if (body.kind !== 'html' || body.root !== undefined) return undefined;
      const ends = endsOf(body.text);
      const made = rule.marks.every((mark) => mark.test(ends));
      return made ? { confidence: rule.confidence ?? 0.95, because: rule.because } : undefined;
    },
    extract: (body) => {
      const words = readPageEnvelope(body);
      const said = rule.status?.exec(endsOf(body.text))?.[1];
      return { ...words, statusCode: said === undefined ? words.statusCode : Number(said), fieldErrors: [] };
    },
  };
}

function endsOf(text: string): string {
  return text.length > 2 * looked ? text.slice(0, looked) + text.slice(-looked) : text;
}
