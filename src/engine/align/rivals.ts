interface Placed {
  readonly left: number;
  readonly right: number;
}

/** How a pair stands among those that share a unit with it. */
export interface Standing {
  /** How many of them have more. */
  readonly rank: number;
  /** The most that another one has; 0 if it is alone. */
  readonly rival: number;
}

/** How each pair stands among those of the same unit of a side, by a value of each. */
export function standingOf(
  pairs: readonly Placed[],
  values: readonly number[],
  side: 'left' | 'right',
): Standing[] {
  const groups = new Map<number, number[]>();
  pairs.forEach((pair, index) => {
    const group = groups.get(pair[side]);
    if (group) group.push(index);
    else groups.set(pair[side], [index]);
  });
  const standings = new Array<Standing>(pairs.length);
  for (const group of groups.values()) {
    group.sort((x, y) => values[y]! - values[x]!);
    let rank = 0;
    group.forEach((index, at) => {
      if (at > 0 && values[index]! < values[group[at - 1]!]!) rank = at;
      const rival = group[at === 0 ? 1 : 0];
      standings[index] = {rank, rival: rival === undefined ? 0 : values[rival]!};
    });
  }
  return standings;
}
