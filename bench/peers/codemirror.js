import {MergeView} from '@codemirror/merge';
import {EditorView} from '@codemirror/view';

import {texts} from './texts.js';

const [left, right] = await texts();
const extensions = [EditorView.lineWrapping, EditorView.editable.of(false)];
new MergeView({a: {doc: left, extensions}, b: {doc: right, extensions}, parent: document.body});
const scroller = document.querySelector('.cm-mergeView');
window.scrollDown = (y) => {
  scroller.scrollTop = y;
};
