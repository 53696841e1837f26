import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * OAuth 2 and bearer tokens: `{"error": "invalid_grant", "error_description": "…", "error_uri": "…"}`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.2 RFC 6749 §5.2; https://www.rfc-editor.org/rfc/rfc6750#section-3.1 RFC 6750 §3.1}
 */
export const oauth = apiShape({
  id: 'oauth',
  name: 'OAuth 2 (RFC 6749)',
  reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
  confidence: 0.94,
  because: "has OAuth's `error` code, alone or with `error_description`",
  body: { error: /^[a-z_]+$/u, 'error_description?': 'string|null' },
  when: (_, content) =>
    fits(content, { error_description: 'string' }) ||
    (content.members.length <= 2 && fits(content, { error: registered })),
  envelope: { title: [], detail: 'error_description', code: 'error', status: [] },
});

/** Reading: the codes of RFC 6749, 6750, 7009, 7591, 8628, 8707, 9396, 9449, 9470 and of OpenID Connect. */
const registered =
  /^(?:invalid_(?:request(?:_uri|_object)?|client(?:_metadata)?|grant|scope|token|target|redirect_uri|software_statement|authorization_details|dpop_proof)|unapproved_software_statement|use_dpop_nonce|insufficient_user_authentication|(?:interaction|login|consent)_required|account_selection_required|unauthorized_client|unsupported_(?:grant|response|token)_type|access_denied|server_error|temporarily_unavailable|insufficient_scope|authorization_pending|slow_down|expired_token)$/u;
