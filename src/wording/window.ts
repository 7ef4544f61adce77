// @lit/localize tells of a change of language by events on the window, and asks for one as soon as it is imported. Node
// and workers have none, so this module is imported before everything else.
if (!('window' in globalThis)) Object.assign(globalThis, {window: new EventTarget()});

export {};
