/** The minified script, which has no types of its own: it leaves `axe` in the window. */
declare module 'axe-core/axe.min.js';
