import type {NightWords} from '../../engine/claims/dates/night.js';

/** Words that tell of the night before a date or behind it: „Naktį į sausio 13-ąją“, „sausio 12-osios naktį“. */
export const nights: NightWords = {
  into: /(?:^| )(?:nakt(?:į|ies|yje) į|prieš aušrą|paryčiais|auštant)$/u,
  behind: /^nakt(?:į|ies|yje)(?: |$)/u,
};
