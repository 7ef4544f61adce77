/** How well a step of so many days fits a story: small and forward best; none of most of a year. */
export function nearness(days: number): number {
  if (days < -FAR_BACK || days > FAR_ON) return 0;
  return days >= 0 ? 1 / (1 + days / 90) : 0.8 / (1 - days / 50);
}

const FAR_ON = 330;
const FAR_BACK = 200;
