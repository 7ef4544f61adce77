/** Everything that is said of a finding. */
export {
  confidenceName,
  confidenceText,
  reconciliationName,
  reconciliationText,
  verdictName,
  verdictSign,
} from './verdicts.js';
export {eventLabel, findingTitle} from './titles.js';
export {relationText} from './relations.js';
export {reasonText} from './reasons.js';
export {claimValue, valueOf} from './values.js';
