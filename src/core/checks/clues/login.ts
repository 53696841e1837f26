import type { HttpRequest } from '../../http/message.ts';
import type { ApiFacts } from '../api-facts.ts';
import { readAddress } from './address.ts';

/** Reading: a path that takes a name and a password for a token. */
const login =
  /\/(?:log-?in|sign-?in|sessions?|authenticate|oauth2?(?:\/v\d)?\/token|connect\/token|token|auth\/token|api-token-auth|jwt\/create)\/?$/iu;
/** Reading: a path that takes a refresh token for a new one. */
const refresh = /\/(?:[\w-]{0,40}refresh[\w-]{0,40})\/?$/iu;
/** Reading: a body that sends a refresh token (RFC 6749 §6). */
const refreshGrant =
  /grant_type["']?\s{0,3}[:=]\s{0,3}["']?refresh_token|["']refresh_?token["']\s{0,3}:|(?:^|&)refresh_token=/iu;

/** Whether the call asks for a token with a name and password or client secret, by its path. */
export function isLogin(request: HttpRequest | null, api: ApiFacts | null): boolean {
  const address = readAddress(request);
  if (address === null || request?.method?.toUpperCase() === 'GET') return false;
  const loginPath = api?.loginPath ?? '';
  if (loginPath !== '' && address.path.endsWith(loginPath)) return true;
  return login.test(address.path.slice(-200));
}

/** Whether the call exchanges a refresh token for a new access token (RFC 6749 §6). */
export function isRefresh(request: HttpRequest | null): boolean {
  const address = readAddress(request);
  if (address === null || request === null || request.method?.toUpperCase() === 'GET') return false;
  if (refresh.test(address.path.slice(-200))) return true;
  return (
    login.test(address.path.slice(-200)) && refreshGrant.test(request.body?.content.text.slice(0, 5000) ?? '')
  );
}
