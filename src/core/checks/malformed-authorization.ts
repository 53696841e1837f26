import type { Check, Evidence, Judgement } from './check.ts';
import { headerFields } from '../http/message.ts';
import { parseChallenges } from '../http/www-authenticate.ts';
import type { Credentials } from './clues/credentials.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that the Authorization field is not formed as it should be. */
const words =
  /bad[_ ]scheme|format is authorization|authorization header (?:is )?(?:malformed|invalid|must)|invalid[_ ](?:authorization )?(?:header|scheme|request\b)|(?:wrong|unsupported|invalid) (?:auth(?:entication|orization)?[- ])?scheme|header must (?:start|begin) with|bad authorization header|expected bearer|must contain two space-delimited|token_malformed/iu;

/** Reading: words about the credential itself: then it was read. */
const judgedValue =
  /expired|invalid|failed|revoked|wrong|mismatch|does not (?:exist|match)|AccessKeyId|skew/iu;

/** Credentials that stand in the wrong form or the wrong place; nothing about the token itself (RFC 6750 §2). */
export const malformedAuthorization: Check = {
  id: 'malformed-authorization',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const credentials = credentialsOf(evidence);
    const said = says(evidence, words, 'says it');
    const scheme = wantedScheme(evidence);
    const help = `Write \`Authorization: ${scheme ?? 'Bearer'} <token>\`: the word once, one blank, the token without quotes.`;
    const judged = credentials === null ? null : judge(credentials, scheme, help);
    // An answer that judges the value has found it: then a guess about form or place is wrong.
    const foundIt = judged?.certainty === 'likely' && says(evidence, judgedValue, 'says it') !== null;
    if (judged !== null && !foundIt) return judged;
    if (said !== null) {
      return fail(
        'malformed-authorization',
        'certain',
        `The API cannot read the \`Authorization\` field: ${quoted(said.words, 50)}`,
        help,
        [...inRequest(credentials?.span ?? null, 'not read'), ...said.labels],
      );
    }
    return credentials === null || credentials.kind === 'empty'
      ? null
      : pass('The credentials stand in the right form and place', inRequest(credentials.span, 'well-formed'));
  },
};

/** The scheme the API asks for: its documentation's, else the only one it challenges with; `null` when not known. */
function wantedScheme(evidence: Evidence): string | null {
  const documented = evidence.api?.authScheme ?? null;
  if (documented !== null) return documented;
  const fields = headerFields(evidence.response?.headers ?? [], 'www-authenticate');
  const challenges = fields.flatMap(({ value }) => parseChallenges(value));
  const schemes = [...new Set(challenges.map(({ scheme }) => scheme))];
  return schemes.length === 1 ? (schemes[0] ?? null) : null;
}

function judge(credentials: Credentials, scheme: string | null, help: string): Judgement | null {
  const { where, surplus, field, span, tokenSpan } = credentials;
  const certainly = (message: string, label: string): Judgement =>
    fail('malformed-authorization', 'certain', message, help, inRequest(span, label));
  const name = field?.name ?? '';
  if (where === 'query') {
    return scheme === null
      ? fail(
          'malformed-authorization',
          'likely',
          'The token stands in the URL, where the API probably does not look',
          help,
          inRequest(span, 'a token in the URL'),
        )
      : certainly(
          'The token stands in the URL, and the API reads the `Authorization` field',
          'a token in the URL',
        );
  }
  if (where === 'other-header') {
    return scheme === null
      ? fail(
          'malformed-authorization',
          'likely',
          `The API probably does not look for credentials in ${quoted(name, 40)}`,
          help,
          inRequest(field?.nameSpan ?? null, 'not `Authorization`'),
        )
      : fail(
          'malformed-authorization',
          'certain',
          `The credentials stand in ${quoted(name, 40)}, and the API reads \`Authorization\``,
          help,
          inRequest(field?.nameSpan ?? null, 'not `Authorization`'),
        );
  }
  if (surplus === 'second-scheme')
    return certainly('The scheme stands twice in the `Authorization` field', 'the scheme stands twice');
  if (surplus === 'quotes')
    return certainly('The token stands in quotes in the `Authorization` field', 'quotes around the token');
  if (surplus === 'inner-blank')
    return fail(
      'malformed-authorization',
      'certain',
      'The token in the `Authorization` field has a blank inside',
      help,
      inRequest(tokenSpan, 'a blank inside'),
    );
  const sent = credentials.scheme;
  if (
    sent === null &&
    credentials.kind !== 'redacted' &&
    credentials.kind !== 'placeholder' &&
    credentials.kind !== 'empty'
  ) {
    return scheme === null
      ? fail(
          'malformed-authorization',
          'likely',
          'The `Authorization` field probably lacks the word `Bearer` before the token',
          help,
          inRequest(span, 'no scheme'),
        )
      : certainly(`The \`Authorization\` field lacks the scheme ${quoted(scheme, 20)}`, 'no scheme');
  }
  if (sent !== null && scheme !== null && sent.toLowerCase() !== scheme.toLowerCase()) {
    return certainly(
      `The scheme ${quoted(sent, 20)} was sent, and the API asks for ${quoted(scheme, 20)}`,
      `${scheme} is asked for`,
    );
  }
  return null;
}
