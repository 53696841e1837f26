interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** The part of Trusted Types used here; TypeScript's library does not describe it yet. */
interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

declare global {
  var trustedTypes: TrustedTypesFactory | undefined;
}

/**
 * Lets the named addresses, and no others, be started as scripts. The page's policy allows one Trusted Types policy,
 * `app-url`, so this can be called once; where the browser knows no Trusted Types the address passes as it is.
 *
 * @see {@link https://www.w3.org/TR/trusted-types/ Trusted Types}
 */
export function trustAppUrls(allowed: readonly string[]): (url: string) => string {
  const rules: ScriptUrlPolicy = {
    createScriptURL: (url) => {
      if (!allowed.includes(url)) throw new TypeError(`This page does not start ${url}.`);
      return url;
    },
  };
  const policy = globalThis.trustedTypes?.createPolicy('app-url', rules) ?? rules;
  return (url) => policy.createScriptURL(url);
}
