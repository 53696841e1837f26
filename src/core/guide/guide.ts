import type { TaughtShape } from '../shapes/taught/taught-shape.ts';
import type { ApiFacts } from '../checks/api-facts.ts';
import type { RichText } from './rich-text.ts';

/** How well a claim is founded: the vendor documents it · inferred · nobody has said · true of HTTP in general. */
export type ClaimStatus = 'known' | 'likely' | 'unknown' | 'standard';

/** Id of the answer "I don't know", which every step has. */
export const unknownAnswer = 'unknown';

/** Id of the ending that every guide has: the hand-off to support. */
export const supportEnding = 'ask-support';

/** One possible answer to a step's question. Exactly one of `next`, `fix`, `guide` says where it leads. */
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

/** A further claim beside a step's own, with a footing of its own. */
export interface Note {
  readonly text: RichText;
  readonly status: ClaimStatus;
  readonly source: Link | null;
}

/** What a check's verdict says about a step. */
export interface StepCheck {
  readonly check: string;
  /** Answer that a failure gives; `null`: none. */
  readonly fail: string | null;
  readonly pass: string | null;
  /** A failed check is a problem, unless the step only asks to read what the failure proves to be there. */
  readonly failState: 'problem found' | 'done';
}

/** One question a person can answer, with what to do to answer it. */
export interface Step {
  /** Slug that appears in links: never renamed, only superseded. */
  readonly id: string;
  /** Imperative, at most nine words: "Check the Authorization header". */
  readonly title: string;
  /** The question, answerable by Yes / No / Don't know or by the listed answers. */
  readonly ask: RichText;
  readonly do: RichText;
  readonly why: RichText | null;
  readonly status: ClaimStatus;
  readonly source: Link | null;
  readonly notes: readonly Note[];
  /** The seed page's step this one keeps, `401-1`; `null` for added expertise. */
  readonly seed: string | null;
  /** A shell command that verifies; shown in a code block. */
  readonly verify: string | null;
  readonly docs: readonly Link[];
  /** Check id → which answer each verdict gives; a verdict not named answers nothing. */
  readonly checks: readonly StepCheck[];
  /** Causes this step deals with beside those its checks are named for. */
  readonly causes: readonly string[];
  readonly answers: readonly Answer[];
}

/** How a branch ends: what to do, and what to tell the customer. */
export interface Fix {
  readonly id: string;
  readonly title: string;
  readonly do: RichText;
  readonly code: string | null;
  /** Canned reply to the customer, plain words. */
  readonly reply: string;
  readonly status: ClaimStatus;
  readonly source: Link | null;
  readonly docs: readonly Link[];
  /** Causes this fix answers. */
  readonly causes: readonly string[];
}

/** The instructions for one status code. */
export interface Guide {
  readonly code: string;
  readonly title: string;
  /** One plain sentence, the vendor's own meaning. */
  readonly meaning: string;
  /** What it typically is, two or three words for the index: "Missing or expired token". */
  readonly typical: string;
  readonly intro: RichText | null;
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
  /** How the API phrases its errors, where nothing built in reads them. */
  readonly shapes: readonly TaughtShape[];
  readonly support: Support;
  /** Shell lines that the guides' commands rely on; shown once. */
  readonly prelude: string | null;
  /** Steps of the page this pack grew out of; each must be kept by some step's `seed`. */
  readonly seeds: readonly string[];
  /** Pages that claims rest on, by the key the guides name them with. */
  readonly sources: Readonly<Record<string, Link>>;
  /** The ending of guides that write none of their own. */
  readonly ending: Fix;
  readonly guides: readonly Guide[];
}

export interface Support {
  readonly intro: RichText;
  readonly contact: Link | null;
  /** What support needs; shown with their state in the hand-off. */
  readonly parts: readonly SupportPart[];
}

export interface SupportPart {
  readonly id: string;
  readonly label: string;
  readonly how: RichText;
  readonly required: boolean;
}

/** What a list of codes or a search needs of a guide, without the guide. */
export type GuideSummary = Pick<Guide, 'code' | 'title' | 'meaning' | 'typical' | 'symptoms'>;

/** The part of a pack that is there from the start; the guides follow one by one. */
export interface PackIndex extends Omit<GuidePack, 'guides' | 'sources' | 'ending' | 'seeds'> {
  readonly guides: readonly GuideSummary[];
  /** Cause → the steps that deal with it, as `code#step`. */
  readonly causeSteps: Readonly<Record<string, readonly string[]>>;
}
