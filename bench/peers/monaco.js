import * as monaco from 'monaco-editor/editor/editor.api.js';

import {texts} from './texts.js';

window.MonacoEnvironment = {getWorker: () => new Worker('./monaco.worker.js')};
const [left, right] = await texts();
const place = document.body.appendChild(document.createElement('div'));
place.style.cssText = 'position: fixed; inset: 0';
const editor = monaco.editor.createDiffEditor(place, {
  readOnly: true,
  wordWrap: 'on',
  diffWordWrap: 'on',
  maxComputationTime: 0,
});
editor.setModel({
  original: monaco.editor.createModel(left, 'text/plain'),
  modified: monaco.editor.createModel(right, 'text/plain'),
});
editor.onDidUpdateDiff(() => {
  window.isUsable = true;
});
window.scrollDown = (y) => editor.getModifiedEditor().setScrollTop(y);
