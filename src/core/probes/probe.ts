import type { Certainty } from '../checks/check.ts';
import type { FieldCause } from '../checks/clues/field-vocabulary.ts';
import type { Fix } from '../diagnosis.ts';
import type { JsonMember, JsonNode, Path } from '../json/node.ts';
import type { KnownFacts } from './known-facts.ts';

/** How a body is written; decides how a value and a name are put into it. `other`: XML, plain text. */
export type BodyStyle = 'json' | 'form' | 'multipart' | 'other';

/** The request's body as the probes see it. */
export interface ProbedBody {
  readonly text: string;
  readonly style: BodyStyle;
  /** `target`: the text is the request's address, a form behind its `?`; `head`: its header fields, one a line. */
  readonly within: 'body' | 'target' | 'head';
  readonly root: JsonNode | null;
  /** The media type the request declares; `null` when it declares none. */
  readonly mediaType: string | null;
}

/** What the API says of the value; `null` in a probe's target when it says nothing of it. */
export interface StatedCause {
  /** By its words and the value together. */
  readonly cause: FieldCause;
  /** Whether the words leave the cause open, so that it was read from the value. */
  readonly isGuess: boolean;
  /** Whether the words themselves say that a value is missing. */
  readonly saysMissing: boolean;
  /** The likeliest reading of the API's spelling, before it was matched with the request. */
  readonly path: Path;
  readonly message: string;
  readonly code: string | null;
}

/** What the whole answer says, for probes that compare members with one another. */
export interface Surroundings {
  /** Members the API or a schema wants in the object at a place and that are not there. */
  readonly missingAt: (parent: Path) => readonly string[];
  /** Members of the object at a place that the API or a schema does not know. */
  readonly unknownAt: (parent: Path) => readonly string[];
  /** Whether a schema or pack knows this member of the object at a place; `null` when nothing is known of the object. */
  readonly knows: (parent: Path, name: string) => boolean | null;
  /** Whether the API speaks of what lies in the object at a place without naming the object. */
  readonly leavesOut: (parent: Path) => boolean;
  /** Whether the request's address speaks of what a member is called. */
  readonly isOfAddress: (name: string) => boolean;
  /** Absent members below an absent one, written together so that each fix puts in the same whole. */
  readonly missingBelow: (path: Path) => readonly Path[];
  readonly factsOf: (path: Path) => KnownFacts;
}

/** One value of a request, or the place of a missing one, with everything known of it. */
export interface Target {
  readonly path: Path;
  /** The last member name of the path; empty for the whole body. */
  readonly name: string;
  /** `null`: the member is missing. */
  readonly node: JsonNode | null;
  /** The member that holds the value; `null` for elements, the root and missing members. */
  readonly member: JsonMember | null;
  /** What holds the value; for a missing member the deepest object of its path that is there. */
  readonly parent: JsonNode | null;
  /** The end of the path that is missing; empty when the value is there. */
  readonly missing: Path;
  readonly body: ProbedBody;
  readonly facts: KnownFacts;
  readonly stated: StatedCause | null;
  readonly around: Surroundings;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What a probe says of a value. */
export interface Answer {
  /** Of the message. */
  readonly certainty: Certainty;
  /** What is so; names the thing in backticks; no fix inside. */
  readonly message: string;
  /** Several: only a person can decide, the likelier first. None: nothing can be written from the text alone. */
  readonly fixes: readonly Fix[];
  /** Of the first fix; never `certain` when there are several or when it asks. */
  readonly fixCertainty: Certainty;
}

/**
 * One thing that can be wrong with a value. Runs on every value of a request, whether the API complained of it or not;
 * where it did not, a probe answers only what is wrong by itself or what the facts refuse.
 */
export interface Probe {
  readonly id: string;
  /** The causes that this is an explanation of, as the API states them. */
  readonly explains: readonly FieldCause[];
  readonly run: (target: Target) => Answer | null;
}
