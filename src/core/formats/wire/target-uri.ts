import { headerField, type HeaderField } from '../../http/message.ts';

/** Longer ones are no addresses. */
const LONGEST = 65536;
/** `https://host`, the start of an absolute-form target. */
const ABSOLUTE = /^[a-z][a-z\d+.-]{0,30}:\/\//iu;
/** Hosts of one's own machine, where plain HTTP is the custom. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?::|$)/iu;

/**
 * The absolute URI of a request (RFC 9110 §7.1). Where nothing says the scheme, `Origin` or `Referer` of the same host
 * decide, then the port, then custom: `http` on one's own machine, `https` elsewhere.
 */
export function targetUri(
  target: string | null,
  headers: readonly HeaderField[],
  known: { readonly scheme?: string | undefined; readonly authority?: string | null } = {},
): string | null {
  if (target === null || target.length > LONGEST) return null;
  if (ABSOLUTE.test(target)) return target;
  const host = known.authority ?? headerField(headers, 'host')?.value ?? '';
  if (host === '' || !target.startsWith('/')) return null;
  const uri = `${known.scheme ?? schemeOf(host, headers)}://${host}${target}`;
  return URL.canParse(uri) ? uri : null;
}

function schemeOf(host: string, headers: readonly HeaderField[]): string {
  for (const name of ['origin', 'referer']) {
    const value = headerField(headers, name)?.value ?? '';
    if (value.startsWith(`http://${host}`)) return 'http';
    if (value.startsWith(`https://${host}`)) return 'https';
  }
  if (host.endsWith(':443')) return 'https';
  return host.endsWith(':80') || LOOPBACK.test(host) ? 'http' : 'https';
}

/** A URL as a person writes it for a command line: `acme.example/api` means `http://acme.example/api`. */
export function uriOfArgument(argument: string): string | null {
  if (argument.length > LONGEST) return null;
  const uri = ABSOLUTE.test(argument) ? argument : `http://${argument}`;
  return URL.canParse(uri) ? uri : null;
}
