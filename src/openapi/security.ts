import type { ParameterViolation } from '../core/facts/schema-facts.ts';
import { headerField, type HttpRequest } from '../core/http/message.ts';
import { readQuery } from '../core/http/query.ts';
import { cookieNamed } from './cookies.ts';
import type { Operation } from './operations.ts';
import { entriesOf, listMember, member, textMember, type RawObject } from './raw.ts';
import { dereferenced, type References } from './references.ts';

const mostAlternatives = 20;

interface Credential {
  readonly in: ParameterViolation['in'];
  readonly name: string;
  /** RFC 9110 §11.1: the auth-scheme of an `Authorization` field; `null` for a key. */
  readonly scheme: string | null;
}

/** What a security scheme wants to be sent; `null` where nothing stands in the request (mutual TLS). */
function credentialOf(scheme: RawObject): Credential | null {
  const type = textMember(scheme, 'type');
  if (type === 'apiKey') {
    const place = textMember(scheme, 'in');
    const name = textMember(scheme, 'name');
    if (name === null || (place !== 'header' && place !== 'query' && place !== 'cookie')) return null;
    return { in: place, name, scheme: null };
  }
  const field = { in: 'header', name: 'Authorization' } as const;
  if (type === 'http') return { ...field, scheme: textMember(scheme, 'scheme') ?? 'bearer' };
  if (type === 'basic') return { ...field, scheme: 'basic' };
  return type === 'oauth2' || type === 'openIdConnect' ? { ...field, scheme: 'bearer' } : null;
}

/** Whether the request has it; what was not pasted counts as sent. */
function isSent({ in: place, name, scheme }: Credential, request: HttpRequest): boolean {
  if (place === 'query') return readQuery(request.target ?? '').some((pair) => pair.name === name);
  if (request.coverage !== 'complete') return true;
  if (place === 'cookie') return cookieNamed(request, name) !== undefined;
  const field = headerField(request.headers, name);
  if (field === undefined) return false;
  return scheme === null || field.value.toLowerCase().startsWith(`${scheme.toLowerCase()} `);
}

function wordsFor({ scheme }: Credential, title: string): string {
  const form =
    scheme === null ? '' : `, with \`${scheme.charAt(0).toUpperCase()}${scheme.slice(1)}\` and a credential`;
  return `required by its security scheme \`${title}\`${form}`;
}

/**
 * What is missing of the credentials that a document asks for, by the alternative of which least is missing. None when
 * one alternative is complete, or when the operation asks for nothing.
 */
export function missingCredentials(
  request: HttpRequest,
  operation: Operation | null,
  references: References,
): readonly ParameterViolation[] {
  if (operation === null) return [];
  const { root } = references;
  const own = member(operation.raw, 'security');
  const alternatives = listMember(own === undefined ? root : operation.raw, 'security');
  const schemes =
    member(member(root, 'components'), 'securitySchemes') ?? member(root, 'securityDefinitions');
  let least: readonly ParameterViolation[] | null = null;
  for (const alternative of alternatives.slice(0, mostAlternatives)) {
    const missing = entriesOf(alternative).flatMap(([title]): ParameterViolation[] => {
      const scheme = dereferenced(member(schemes, title), references);
      const credential = scheme === undefined ? null : credentialOf(scheme);
      if (credential === null || isSent(credential, request)) return [];
      const { in: place, name } = credential;
      return [{ in: place, name, keyword: 'security', message: wordsFor(credential, title), span: null }];
    });
    if (least === null || missing.length < least.length) least = missing;
  }
  return least ?? [];
}
