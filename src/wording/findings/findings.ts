/** Everything that is said of a finding. */
export {
  confidenceName,
  confidenceText,
  reconciliationName,
  reconciliationText,
  VERDICT_SIGNS,
  whyBothText,
} from './verdicts.js';
export {toldVerdict, verdictName} from '../verdict-names.js';
export {eventLabel, findingTitle, titleParts} from './titles.js';
export {relationText} from './relations.js';
export {reasonText} from './reasons.js';
export {claimValue, valueOf} from './values.js';
