import {createTwoFilesPatch} from 'diff';
import {html} from 'diff2html';

import {texts} from './texts.js';

const [left, right] = await texts();
const patch = createTwoFilesPatch('left', 'right', left, right, '', '', {context: Infinity});
const place = document.body.appendChild(document.createElement('div'));
place.innerHTML = html(patch, {
  outputFormat: 'side-by-side',
  matching: 'none',
  drawFileList: false,
  maxLineLengthHighlight: 1e6,
});
