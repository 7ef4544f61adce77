export const FIRE = [
  // Fire.
  'blaze',
  'fire',
  'fireman',
  'arson',
  'scorch',
  'smoulder',
  'soot',
  'spark',
  'smoke',
  'kindle',
  'bonfire',
  'firewood',
  'torch',
  'fire-hose',
  'burn-down',
] as const;
