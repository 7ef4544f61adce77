import {toggleBeside} from '../beside.js';

/**
 * What a reader has opened in a part of the page, and where in it the focus is, so that it is the same when the part is drawn
 * anew.
 *
 * @returns Does the same to the part as it stands then.
 */
export function reopening(part: Element): () => void {
  const shut = restsOf(part).map((rest) => rest.hasAttribute('hidden'));
  const beside = [...part.querySelectorAll<HTMLElement>('.row[data-beside]')].map(
    ({dataset}) => dataset['row']!,
  );
  const focus = pathTo(document.activeElement, part);
  return () => {
    for (const [at, rest] of restsOf(part).entries()) {
      if (shut[at] === false) rest.removeAttribute('hidden');
    }
    for (const number of beside) {
      const row = part.querySelector(`.row[data-row="${number}"]:not([data-beside])`);
      if (row) toggleBeside(row);
    }
    // A mark may be gone: then the words that it was on.
    let element = part;
    for (const at of focus ?? []) {
      const within = element.children[at];
      if (!within) break;
      element = within;
    }
    if (element === part || !(element instanceof HTMLElement)) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({preventScroll: true});
  };
}

function restsOf(part: Element): Element[] {
  return [...part.querySelectorAll('.rest')];
}

/** Indexes of an element and those around it among their like, from a part inwards; none where it is not in there. */
function pathTo(element: Element | null, part: Element): number[] | undefined {
  if (!element || element === part || !part.contains(element)) return undefined;
  const path: number[] = [];
  for (let at = element; at !== part; at = at.parentElement!) {
    path.unshift([...at.parentElement!.children].indexOf(at));
  }
  return path;
}
