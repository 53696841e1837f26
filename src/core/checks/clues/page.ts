import type { Evidence } from '../check.ts';
import type { Span } from '../../text/span.ts';

const mostSearched = 20_000;
/** Reading: a page's title; its text is the first group. */
const title = /<title[^<>]{0,200}>([^<]{1,300})/iu;
/** Reading: an input for a password. */
const passwordField = /<input\b[^<>]{0,400}(?<!\w)type\s{0,3}=\s{0,3}["']?password/iu;
/** Reading: how pages ask for a login, in four languages. */
const signIn =
  /(?<!\w)(?:log ?in|sign ?in|anmelden|connexion|iniciar sesi[óo]n|single sign-on|(?<!\w)SSO\b|saml)\b/iu;

export interface Page {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** A form that asks for a password, or a title that says "sign in". */
  readonly signIn: boolean;
  /** In the body's text: what gave the sign-in away. */
  readonly signInSpan: Span | null;
}

/** The answer's body as a web page; `null` when it is none. Bounded: only the beginning is looked at. */
export function readPage(evidence: Evidence): Page | null {
  const { errorBody } = evidence;
  if (errorBody === null || errorBody.kind !== 'html') return null;
  const text = errorBody.text.slice(0, mostSearched);
  const titled = title.exec(text);
  const titleSpan =
    titled === null
      ? null
      : {
          start: titled.index + titled[0].length - (titled[1] ?? '').length,
          end: titled.index + titled[0].length,
        };
  const name = titled?.[1]?.trim() ?? null;
  const field = passwordField.exec(text);
  const asks = field !== null || (name !== null && signIn.test(name));
  return {
    title: name,
    titleSpan,
    signIn: asks,
    signInSpan: !asks
      ? null
      : field === null
        ? titleSpan
        : { start: field.index, end: field.index + field[0].length },
  };
}
