/** The part of Trusted Types that is needed; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: {createHTML: (html: string) => string},
  ) => {createHTML: (html: string) => string};
}

/** The page's content security policy names this policy. */
const POLICY = 'greta-rows';

/** Id of the element of a page that holds its later rows. */
export const LATER_ROWS = 'later-rows';

/**
 * Puts the later rows of a page that was written ahead of time in their place: a browser that runs scripts has kept them as text, by
 * which the first rows are seen sooner, and the code that draws them all may be long in coming, or never come.
 */
export function placeLaterRows(): void {
  const rows = document.getElementById(LATER_ROWS);
  if (!rows) return;
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  const written = rows.textContent;
  // Whatever it is asked for: nothing but what the build wrote.
  const policy = trustedTypes?.createPolicy(POLICY, {createHTML: () => written});
  rows.outerHTML = policy ? policy.createHTML(written) : written;
  // A link may lead to one of them.
  if (location.hash !== '') location.replace(location.hash);
}
