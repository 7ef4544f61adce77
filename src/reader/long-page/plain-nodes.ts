import type {RootPart} from 'lit';
import {render} from 'lit';

/** Nodes that stay as they are. */
export interface PlainNodes {
  readonly nodes: DocumentFragment;
  /** Of what among them is drawn in a turn of its own, and has to hear when they come and go; if anything is. */
  readonly root: RootPart | undefined;
}

/** What is drawn in a turn of its own. */
const TURNS = '.group';

/** Where white space between elements is not shown. */
const BOXES = '.row, .cell, .list li, .list a';

/** How templates are indented. */
const INDENTATION = /^\s*\n\s*$/;

/**
 * Draws a template once and for all: without lit's marks for later changes and without its indentation, which in a long text
 * are three nodes of every four. Whoever wants it otherwise draws it anew.
 */
export function plainNodes(template: unknown): PlainNodes {
  const drawn = document.createDocumentFragment();
  const root = render(template, drawn);
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const bare: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isBare(node as Comment | Text)) bare.push(node as ChildNode);
  }
  for (const node of bare) node.remove();
  drawn.normalize();
  // What lit drew into holds on to all that it drew with.
  const nodes = document.createDocumentFragment();
  nodes.append(drawn);
  return {nodes, root: nodes.querySelector(TURNS) ? root : undefined};
}

function isBare(node: Comment | Text): boolean {
  const {data, parentElement} = node;
  // Between these lit puts what is drawn later.
  if (parentElement?.matches(TURNS)) return false;
  if (node instanceof Comment) return true;
  return INDENTATION.test(data) && (parentElement?.matches(BOXES) ?? true);
}
