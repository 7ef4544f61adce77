import {Hindrance} from './hindrance.js';

const UNRELEASED = '## Unreleased';

/**
 * A changelog in which what was unreleased has a version and a day, and the place for what comes next is empty.
 *
 * @param day - `2026-11-25`.
 * @throws {Hindrance} If nothing is unreleased, or the version is there already.
 */
export function released(changelog: string, version: string, day: string): string {
  const [, after] = changelog.split(`${UNRELEASED}\n`);
  const changes = after?.split(/^## /m)[0]?.trim();
  if (!changes)
    throw new Hindrance(`nothing has changed: say what under “${UNRELEASED}” in CHANGELOG.md`);
  if (changelog.includes(`## ${version} `))
    throw new Hindrance(`${version} is released already: name a later version`);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## ${version} – ${day}`);
}
