import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {EMBEDDED} from '../engine/saved/names.js';
import {pack} from '../engine/saved/packed.js';
import {escape, jsonInScript} from './markup.js';

/** What a page of its own is made of: the reader in one script, and its style sheet. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** What a page opens as that is not to be read at once. */
export type PageMode = 'study';

/**
 * A comparison as one HTML file that needs nothing else, neither network nor server: the texts, the reader, and both
 * languages of its interface. Its security policy names its own script and style by their hashes, and lets nothing else run
 * and no request leave.
 *
 * @param lang - BCP 47, of the interface.
 * @param mode - What the page opens as, where it is not to be read at once.
 */
export async function asPage(
  file: ComparisonFile,
  {script, style}: PageAssets,
  lang: string,
  mode?: PageMode,
): Promise<string> {
  // Neither the end of a script may stand in it, nor what has HTML pass over its end; nor does a page of its own look for fonts.
  const code = script.replace(/<(?=!--|\/?script)/gi, '\\x3C');
  const css = style.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/<\/(?=style)/gi, '<\\/');
  const data = jsonInScript(JSON.stringify(pack(file)));
  const title = file.comparison.accounts.map((account) => account.title).join(' · ');
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(code)}'`,
    `style-src '${await hashOf(css)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – Greta</title>
<style>${css}</style>
</head>
<body class="reader-page">
<greta-reader ui="${escape(lang)}"${mode ? ` mode="${mode}"` : ''}></greta-reader>
<script type="application/json" id="${EMBEDDED}">${data}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** As a content security policy names an inline script or style (CSP 3, 2.3.1). */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
