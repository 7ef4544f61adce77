import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a script says that cannot do its work: one line, and the exit code 1. */
function hindered(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const {status, stderr} = spawnSync('npx', ['tsx', join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
  assert.equal(status, 1, stderr);
  assert.doesNotMatch(stderr, /\n./, 'more than a line');
  return stderr.trimEnd();
}

describe('a script that is hindered', () => {
  it('names the port that another program has, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    assert.match(
      hindered('scripts/serve.ts', [], {PORT: String(port)}),
      new RegExp(
        `^greta: port ${port} is taken by another program: choose another, as in PORT=\\d+`,
      ),
    );
    other.close();
  });

  it('says of what is no port that it is none', () => {
    for (const wanted of ['http', '0', '65536', '80.5']) {
      assert.ok(
        hindered('scripts/serve.ts', [], {PORT: wanted}).startsWith(
          `greta: “${wanted}” is no port`,
        ),
      );
    }
  });

  it('says which option it does not have', () => {
    assert.match(hindered('scripts/release.ts', ['1.2.3', '--dry']), /^release: .*--dry/);
  });

  it('asks for the version that a release is to have', () => {
    assert.match(hindered('scripts/release.ts', ['next']), /^release: name a version/);
  });

  it('says where a browser was looked for in vain', () => {
    assert.match(
      hindered('scripts/screenshots.ts', [], {CHROME_PATH: join(root, 'no-browser')}),
      /^screenshots: CHROME_PATH names no browser that can be run: .*no-browser$/,
    );
  });
});
