/** What can happen: the predicates by which claims are told apart. */
export const EVENTS = [
  'sign', 'negotiate', 'demand', 'propose', 'agree', 'refuse', 'threaten', 'accept', 'postpone', 'protest',
  'invade', 'attack', 'enter', 'station', 'withdraw', 'occupy', 'capture', 'surrender', 'besiege', 'defeat', 'fight',
  'retreat', 'mobilise', 'gather', 'defend', 'bomb', 'shoot-down', 'blockade', 'escape', 'cross',
  'transfer', 'return', 'annex', 'incorporate', 'cede', 'divide', 'sell', 'exchange', 'distribute', 'nationalise', 'pay',
  'receive', 'lose', 'declare', 'recognise', 'resign', 'appoint', 'elect', 'form-government', 'crown', 'rule', 'found',
  'open', 'close', 'build', 'destroy', 'arrest', 'imprison', 'deport', 'execute', 'kill', 'wound', 'die', 'be-born', 'marry',
  'revolt', 'riot', 'publish', 'announce', 'report', 'inform', 'meet', 'arrive', 'depart', 'send', 'invite', 'celebrate',
  'ratify', 'expire', 'extend', 'reduce', 'increase', 'establish', 'command', 'fall', 'begin', 'end', 'ban', 'convert',
  'consult', 'guarantee', 'interfere', 'steal', 'rob', 'complain', 'explain', 'present', 'determine', 'number', 'measure',
] as const;

export type EventId = (typeof EVENTS)[number];

/** What accounts speak of without counting it: grounds for setting sentences side by side, never a claim of their own. */
export const THEMES = [
  'army', 'navy', 'air-force', 'border', 'government', 'ministry', 'ambassador', 'president', 'king', 'prince', 'capital',
  'independence', 'sovereignty', 'neutrality', 'occupation', 'protection', 'security', 'friendship', 'alliance', 'treaty',
  'protocol', 'article', 'ultimatum', 'sphere-of-influence', 'base', 'garrison', 'delegation', 'negotiation', 'territory',
  'region', 'city', 'port', 'trade', 'economy', 'money', 'land-reform', 'bread', 'school', 'university', 'church', 'language',
  'press', 'propaganda', 'communist', 'socialist', 'party', 'parliament', 'election', 'law', 'court', 'prison', 'war', 'peace',
  'battle', 'siege', 'revolution', 'uprising', 'refugee', 'deportation', 'population', 'victim', 'prisoner', 'tank', 'gun',
  'aircraft', 'ship', 'headquarters', 'celebration', 'letter', 'speech', 'policy', 'domestic-affairs', 'assistance', 'attack',
  'empire', 'republic', 'union', 'order', 'knight', 'nobility', 'peasant', 'worker', 'jew', 'riot', 'factory', 'railway',
  'bridge', 'river', 'sea', 'coast', 'island', 'village', 'castle', 'hospital', 'disease', 'flood', 'fire', 'harvest', 'tax',
  'debt', 'draft', 'proposal', 'alternative', 'commission', 'commander', 'general', 'officer', 'directorate', 'exchange-of-territory',
  'guarantee', 'consultation', 'shock', 'dilemma', 'small-nation', 'map', 'film', 'rally', 'annexation', 'date-of-effect',
] as const;

export type ThemeId = (typeof THEMES)[number];
