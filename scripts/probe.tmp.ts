import {readFileSync} from 'node:fs';
import {tokeniseAccount} from '../src/engine/grammar/tokenise.js';
import {printValue} from '../src/engine/mention.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {recognise} from '../src/engine/recognise/recognise.js';
import {packOf, packs} from '../src/languages/index.js';
const lang = process.argv[2]!;
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const {account} = readAccount(line, {path: 'x.txt', lang}, packs);
  const ms = recognise(account, tokeniseAccount(account), packOf(lang)!).filter((m) => ['quantity', 'duration'].includes(m.kind));
  console.log(line, '\n    ', ms.map((m) => `[${m.text}] ${m.kind[0]} ${printValue(m.value)} ${m.counted ?? '?'} ${m.qualifier !== 'exact' ? m.qualifier : ''} ${m.unit ?? ''}`).join(' | '));
}
