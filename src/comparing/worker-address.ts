/** The part of Trusted Types that is needed; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ) => {createScriptURL: (url: string) => unknown};
}

/** The page's content security policy names this policy. */
const POLICY = 'greta-worker';

let trust: ((url: string) => unknown) | undefined;

/**
 * An address as the page's policy lets it be run: only of the page's own origin.
 *
 * @throws {TypeError} If the address is of another origin.
 */
export function trustedWorkerAddress(url: URL): URL {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (url.origin !== location.origin)
    throw new TypeError(`Expected a worker of our own, got ${url.href}`);
  if (!trustedTypes) return url;
  // A page has a policy of a name only once.
  trust ??= (() => {
    const policy = trustedTypes.createPolicy(POLICY, {createScriptURL: (text) => text});
    return (text: string) => policy.createScriptURL(text);
  })();
  // The types of the platform do not know that a worker takes a trusted address.
  return trust(url.href) as URL;
}
