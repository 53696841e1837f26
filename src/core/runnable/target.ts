import type { FormPart } from './form-parts.ts';
import type { Template } from './template.ts';

/** What there is to send. */
export type RunnableBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: Template }
  /** A form that the client writes down itself, with a boundary of its own. */
  | { readonly kind: 'parts'; readonly parts: readonly FormPart[] }
  /** Bytes that code cannot hold, or that are not in the text: they are sent from a file of this name. */
  | { readonly kind: 'file'; readonly name: string };

/** A request to write down as code: names and values are exactly what is to be sent, secrets are variables. */
export interface RunnableRequest {
  readonly method: string;
  readonly url: Template;
  readonly headers: readonly { readonly name: string; readonly value: Template }[];
  readonly body: RunnableBody;
}

/** One way to write a request down so that it runs. One file a target; `index.ts` is the list. */
export interface RunnableTarget {
  readonly id: string;
  /** As people call it: "curl for bash". */
  readonly name: string;
  /** Of a file that holds it, without the dot. */
  readonly extension: string;
  readonly render: (request: RunnableRequest) => string;
  /** Whether it has a way to write forms; otherwise they are bodies like others. */
  readonly takesParts?: boolean;
  /** Whether its forms hold each name once: parts that share one are then written as a body. */
  readonly takesNamesOnce?: boolean;
  /** The command that sets a variable before the code runs; the value is written as `…`. */
  readonly setVariable: (name: string) => string;
  /** Whether the text can stand in the code; otherwise the body comes from a file. */
  readonly holds: (body: string) => boolean;
  /** What this target does other than asked, one sentence each. */
  readonly limits: (request: RunnableRequest) => readonly string[];
}
