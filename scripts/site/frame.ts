/** What all pages of a site have around them: `index.html` with its style sheet in it. */
import {createHash} from 'node:crypto';

import {WITHOUT_FACES} from '../../src/offline/faces.js';
import {partFaces} from './faces.js';

const LINK = '<link rel="stylesheet" href="./theme.css" />';
const POLICY = "style-src 'self'";
const SCRIPT = '<script type="module" async src="./open.js"></script>';
const SCRIPTS = "script-src 'self'";

/** What only a page wants that is installed: the browser would fetch and read it before it paints. */
export const MANIFEST = '<link rel="manifest" href="./manifest.webmanifest" />';

/** The file of all rules, without the faces. */
export const RULES = 'rules.css';

/** Asks for it where no scripts run. */
const WHOLE_STYLE = `<link rel="stylesheet" href="./${RULES}" />`;

/** Asks for it where the reader puts it in force (`reader/whole-style.ts`); a browser would fetch last what is not yet. */
export const LATER_STYLE = `<link rel="stylesheet" href="./${RULES}" media="print" data-whole fetchpriority="high" />`;

/**
 * Writes into the page the rules that its first sight needs, so that it can be painted as soon as it is there, and names them by
 * their hash in the page's security policy; the whole sheet comes with the reader's own code, or at once where no scripts run. In
 * front of the text it would take its place in what comes first over a slow network. The faces stand apart in a sheet that applies
 * to nothing: a first visit would fetch them and be set in other type all the same. The service worker, which has them at hand,
 * puts that sheet in force (`offline/faces.ts`).
 *
 * @param frame - `index.html`.
 * @param theme - All, minified.
 * @param first - What the first sight needs of it, minified.
 * @throws {Error} If the frame has no place for them.
 */
export function withStyle(frame: string, theme: string, first: string): string {
  expectIn(frame, LINK, POLICY, MANIFEST);
  const {faces} = partFaces(theme);
  const {rules} = partFaces(first);
  return frame
    .replace(MANIFEST, '')
    .replace(
      LINK,
      () =>
        `${WITHOUT_FACES}${faces}</style><style>${rules}</style><noscript>${WHOLE_STYLE}</noscript>`,
    )
    .replace(POLICY, `${POLICY} ${hashOf(faces)} ${hashOf(rules)}`);
}

/**
 * Writes into the page, behind its text, the entry that asks for all else: a file of its own would be asked for before the text is
 * painted, and read meanwhile.
 *
 * @param frame - `index.html`.
 * @param entry - `reader/open.ts`, minified.
 * @throws {Error} If the frame has no place for it.
 */
export function withEntry(frame: string, entry: string): string {
  const script = entry.trim();
  expectIn(frame, SCRIPT, SCRIPTS);
  return frame
    .replace(SCRIPT, '')
    .replace('</body>', () => `<script>${script}</script></body>`)
    .replace(SCRIPTS, `${SCRIPTS} ${hashOf(script)}`);
}

function expectIn(frame: string, ...places: readonly string[]): void {
  for (const place of places) {
    if (!frame.includes(place)) throw new Error(`Expected ${place} in index.html`);
  }
}

/** What a security policy calls a script or a style by that stands in the page. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
