import {pause} from '../comparing/pause.js';

/** The part of Trusted Types that is needed; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: {createHTML: (html: string) => string},
  ) => {createHTML: (html: string) => string};
}

/** The page's content security policy names this policy. */
const POLICY = 'greta-rows';

/** Class of the elements of a page that hold its later rows, a group each. */
export const LATER_ROWS = 'later-rows';

/**
 * Puts the later rows of a page that was written ahead of time in their place, a group in a turn: a browser that runs scripts has kept
 * them as text, by which the first rows are seen sooner, and the code that draws them all may be long in coming, or never come.
 */
export async function placeLaterRows(): Promise<void> {
  const groups = [...document.querySelectorAll(`.${LATER_ROWS}`)];
  if (groups.length === 0) return;
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  const written = groups.map(({textContent}) => textContent);
  // Whatever it is asked for: nothing but what the build wrote.
  const policy = trustedTypes?.createPolicy(POLICY, {
    createHTML: (at) => written[Number(at)] ?? '',
  });
  const isSought = location.hash !== '';
  for (const [at, group] of groups.entries()) {
    if (!isSought) await pause();
    group.outerHTML = policy ? policy.createHTML(`${at}`) : written[at]!;
  }
  // A link may lead to one of them.
  if (isSought) location.replace(location.hash);
}
