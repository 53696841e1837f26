import type { HiddenField } from './head-text.ts';
import type { Template } from './template.ts';

/** A secret that was taken out of the request: the environment variable to set before it runs. */
export interface Variable {
  readonly name: string;
  /** What belongs into it, for a person: "the token sent as `Authorization: Bearer`". */
  readonly what: string;
}

/**
 * The request without its body, ready to be written down as code: no credential is in it. Plain data that crosses from
 * the worker; the body is `Inspection.requestBody`, or the corrected text.
 */
export interface RequestParts {
  readonly method: string;
  /** Absolute; `https://HOST/…` where the text does not say the host. */
  readonly url: Template;
  /** How many characters of the address each part of {@link url} stands for; they end together, before a fragment. */
  readonly urlSizes: readonly number[];
  /** Without what the client computes by itself; one entry a name. */
  readonly headers: readonly HiddenField[];
  /** The fields as the text that fixes of the head edit, secrets covered: one line for each of {@link headers}, in order. */
  readonly head: string;
  /** The body's media type as declared; `null` when not said. */
  readonly mediaType: string | null;
  readonly variables: readonly Variable[];
  /** A body was sent that is not in the text (`-d @file`), or not as it was sent (parts of a form). */
  readonly bodyIs: 'in-text' | 'elsewhere' | 'form-parts';
  /** Where the body repeats a secret of the URL or a header: its range there, and the variable that stands for it. */
  readonly echoes: readonly { readonly start: number; readonly end: number; readonly variable: string }[];
  /** What a person has to know or fill in, one sentence each. */
  readonly notes: readonly string[];
}
