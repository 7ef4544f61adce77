import type {SPACE} from '../../../glossary/vocabulary/space.js';

export const space = {
  // Space words.
  near: '=near, nearby, nearer, nearest, close to, vicinity, proximity, beside',
  far: '=far, farther, afar, far away, furthest',
  around: 'around',
  inside: 'inside, interior, inner, domestic, internal, within',
  outside: 'outside, outer, external, exterior, outward',
  above: 'above, upper, overhead, top',
  below: 'below, beneath, underneath, =lower, lower part, bottom',
  'front-side': 'ahead, in front of, forward, forth',
  'back-side': 'backward, behind',
  side: '=side, =sides, sideways',
  edge: 'edge, brink, margin, rim, verge',
  corner: 'corner, angle',
  direction: 'direction, toward',
  north: 'north, northern',
  south: 'south, southern',
  east: 'east, eastern, orient',
  west: 'west, western',
  elsewhere: 'elsewhere',
  space: '=space, =spaces, spacious',
} satisfies Record<(typeof SPACE)[number], string>;
