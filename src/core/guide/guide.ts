import type { ApiFacts } from '../checks/api-facts.ts';

/** How well a claim is founded: the vendor documents it · inferred · nobody has said · true of HTTP in general. */
export type ClaimStatus = 'known' | 'likely' | 'unknown' | 'standard';

/** One possible answer to a step's question. Exactly one of `next`, `fix`, `guide` says where it leads; none: on to the following step. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  /** Id of a step of the same guide. */
  readonly next: string | null;
  /** Id of a fix of the same guide. */
  readonly fix: string | null;
  /** Another guide (and optionally one of its steps): `401` or `401#token-expired`. */
  readonly guide: string | null;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One question a person can answer, with what to do to answer it. Texts are the Markdown subset of `docs/guides.md`. */
export interface Step {
  /** Slug that appears in links: never renamed, only superseded. */
  readonly id: string;
  /** Imperative, at most nine words: "Check the Authorization header". */
  readonly title: string;
  /** The question, answerable by Yes / No / Don't know or by the listed answers. */
  readonly ask: string;
  readonly do: string;
  readonly why: string | null;
  readonly status: ClaimStatus;
  readonly source: string | null;
  /** The seed page's step this one keeps, `401-1`; `null` for added expertise. */
  readonly seed: string | null;
  /** A shell command that verifies; shown in a code block. */
  readonly verify: string | null;
  readonly docs: readonly Link[];
  /** Check id → which answer each verdict gives; a verdict not named answers nothing. */
  readonly checks: readonly {
    readonly check: string;
    readonly fail: string | null;
    readonly pass: string | null;
  }[];
  readonly answers: readonly Answer[];
}

/** How a branch ends: what to do, and what to tell the customer. */
export interface Fix {
  readonly id: string;
  readonly title: string;
  readonly do: string;
  readonly code: string | null;
  /** Canned reply to the customer, plain words. */
  readonly reply: string;
  readonly status: ClaimStatus;
  readonly source: string | null;
  readonly docs: readonly Link[];
  /** Causes this fix answers. */
  readonly causes: readonly string[];
}

/** The instructions for one status code. */
export interface Guide {
  readonly code: string;
  readonly title: string;
  /** One sentence, the vendor's own meaning. */
  readonly meaning: string;
  /** What it typically is, two or three words for the index: "Missing or expired token". */
  readonly typical: string;
  readonly intro: string | null;
  readonly steps: readonly Step[];
  readonly fixes: readonly Fix[];
  readonly docs: readonly Link[];
  /** Words people search with: symptoms and messages. */
  readonly symptoms: readonly string[];
}

/** A vendor's guides with the facts the checks may use. Plain data, made from YAML at build time. */
export interface GuidePack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly api: ApiFacts | null;
  readonly support: {
    readonly intro: string;
    readonly contact: Link | null;
    /** What support needs; shown with their state in the hand-off. */
    readonly parts: readonly {
      readonly id: string;
      readonly label: string;
      readonly how: string;
      readonly required: boolean;
    }[];
  };
  readonly guides: readonly Guide[];
}
