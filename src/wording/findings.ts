/** Everything that is said of a finding. */
export {
  confidenceName,
  confidenceText,
  reconciliationName,
  reconciliationText,
  verdictName,
  verdictSign,
  whyBothText,
} from './verdicts.js';
export {eventLabel, findingTitle, titleParts} from './titles.js';
export {relationText} from './relations.js';
export {reasonText} from './reasons.js';
export {claimValue, valueOf} from './values.js';
