import type { Span } from '../text/span.ts';

/** A stretch of text to hide. `kind` becomes the placeholder's word: `token` → `[token-1]`. */
export interface SecretSpan extends Span {
  readonly kind: SecretKind;
}

export type SecretKind =
  | 'token'
  | 'password'
  | 'key'
  | 'cookie'
  | 'secret'
  | 'credentials'
  | 'signature'
  | 'code'
  | 'email'
  | 'card';

/** One idea of where secrets stand. One file a rule; `rules/index.ts` is the list. Never throws, linear in the text. */
export interface RedactionRule {
  readonly id: string;
  readonly find: (text: string) => readonly SecretSpan[];
}
