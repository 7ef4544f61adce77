import {accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {Hindrance} from './hindrance.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where installers put Chrome on systems that keep it off the PATH. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** Flags for a browser that tests drive: no sandbox for root in containers, and no request of its own. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(canRun);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium to test with: `CHROME_PATH`, else an installed one, else the one that npm brought (Linux x64).
 * `GRETA_BUNDLED=1` takes the last at once.
 *
 * @throws {Hindrance} If there is none, or none that runs here.
 */
export async function browserPath() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (canRun(named)) return named;
    throw new Hindrance(`CHROME_PATH names no browser that can be run: ${named}`);
  }
  if (!process.env['GRETA_BUNDLED']) {
    for (const name of NAMES) {
      const path = onPath(name);
      if (path) return path;
    }
    const installed = INSTALLED.find((path) => existsSync(path));
    if (installed) return installed;
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundledPath();
  throw new Hindrance('there is no Chromium here: install one, or say in CHROME_PATH where it is');
}

/** The Firefox on the PATH, or the one that `FIREFOX_PATH` names; undefined where there is none. */
export function firefoxPath() {
  return process.env['FIREFOX_PATH'] ?? onPath('firefox') ?? onPath('firefox-esr');
}

async function bundledPath() {
  // Wherever this file stands, also within a bundle.
  const [root = '', inside] = import.meta
    .resolve('@sparticuz/chromium')
    .split(/(?<=node_modules\/)/);
  const [scope, name] = String(inside).split('/');
  const {version} = JSON.parse(
    readFileSync(new URL(`${root}${scope}/${name}/package.json`), 'utf8'),
  );
  // The package unpacks into TMPDIR and reuses whatever stands there, of any version: give it a folder of its own.
  const folder = fileURLToPath(new URL(`${root}.cache/chromium-${version}/`));
  mkdirSync(folder, {recursive: true});
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'; // Also unpacks the libraries that a bare system lacks.
  const {default: chromium} = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  useFontsIn(join(folder, 'fonts'));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return path;
}

/**
 * The package's own settings look for its fonts in /tmp alone, and a browser that finds no font at all crashes.
 *
 * @param {string} folder
 */
function useFontsIn(folder) {
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  process.env['FONTCONFIG_PATH'] = folder;
}
