/** What all pages of a site have around them: `index.html` with its style sheet in it. */
import {createHash} from 'node:crypto';

const LINK = '<link rel="stylesheet" href="./theme.css" />';
const POLICY = "style-src 'self'";

/**
 * Writes the style sheet into the page, which then can be painted as soon as it is there, and names it by its hash in the
 * page's security policy.
 *
 * @param frame - `index.html`.
 * @param css - Minified.
 * @throws {Error} If the frame has no place for it.
 */
export function withStyle(frame: string, css: string): string {
  for (const place of [LINK, POLICY]) {
    if (!frame.includes(place)) throw new Error(`Expected ${place} in index.html`);
  }
  const style = css.replace(/\/\*# sourceMappingURL=.*?\*\/\s*$/u, '').trim();
  const hash = createHash('sha256').update(style).digest('base64');
  return frame
    .replace(LINK, () => `<style>${style}</style>`)
    .replace(POLICY, `${POLICY} 'sha256-${hash}'`);
}
