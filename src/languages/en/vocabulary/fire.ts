import type {FIRE} from '../../../glossary/vocabulary/fire.js';

export const fire = {
  // Fire.
  blaze: 'blaze, flame, fiery',
  fire: 'fire, conflagration, wildfire, inferno',
  fireman: 'fireman, firemen, firefighter, fire brigade, fire engine',
  arson: 'arson, set fire to, set on fire, arsonist',
  scorch: 'scorch, singe, charred, char',
  smoulder: 'smoulder, smolder, ember',
  soot: 'soot, sooty',
  spark: 'spark',
  smoke: 'smoke, smoky, fume, billow',
  kindle: 'kindle, ignite, ignition',
  bonfire: 'bonfire, campfire, stake burnt',
  firewood: 'firewood, woodpile',
  torch: 'torch, torchlight',
  'fire-hose': 'fire hose, hydrant',
  'burn-down': 'burn down, burnt down, burned down, burnt to the ground',
} satisfies Record<(typeof FIRE)[number], string>;
