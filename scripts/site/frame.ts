/** What all pages of a site have around them: `index.html` with its style sheet in it. */
import {createHash} from 'node:crypto';

import {WITHOUT_FACES} from '../../src/offline/faces.js';
import {partFaces} from './faces.js';

const LINK = '<link rel="stylesheet" href="./theme.css" />';
const POLICY = "style-src 'self'";

/**
 * Writes the style sheet into the page, which then can be painted as soon as it is there, and names it by its hash in the
 * page's security policy. The faces stand apart in a sheet that applies to nothing: a first visit would fetch them and be set
 * in other type all the same. The service worker, which has them at hand, puts that sheet in force (`offline/faces.ts`).
 *
 * @param frame - `index.html`.
 * @param css - Minified.
 * @throws {Error} If the frame has no place for it.
 */
export function withStyle(frame: string, css: string): string {
  for (const place of [LINK, POLICY]) {
    if (!frame.includes(place)) throw new Error(`Expected ${place} in index.html`);
  }
  const {faces, rules} = partFaces(css);
  const hashes = [faces, rules].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return frame
    .replace(LINK, () => `${WITHOUT_FACES}${faces}</style><style>${rules}</style>`)
    .replace(POLICY, `${POLICY} ${hashes.join(' ')}`);
}
