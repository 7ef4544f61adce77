import type {CONDUCT} from '../../../glossary/vocabulary/conduct.js';

export const conduct = {
  // Helping and managing.
  help: 'help, helper, aid, assist',
  support: 'support, =backing, =backed, sponsor, patron, patronage',
  serve: 'serve, service',
  cooperate: 'cooperate, collaborate, partner, partnership',
  participate: 'participate, take part, took part, taken part',
  member: 'member, membership',
  involve: 'involve, engage',
  joint: 'joint, jointly, mutual, together, =collective, =collectively, =shared',
  alone: 'alone, lone, loneliness, solitude, solitary',
  separate: 'separate, detach',
  isolate: 'isolate',
  connect: 'connect, connection, link, tie, bind, bound up, bond',
  depend: 'depend',
  contribute: 'contribute, contribution',
  success: 'success, successfully, succeed in, accomplish',
  fail: 'fail, failure, unsuccessful, unsuccessfully, flop, fiasco',
  fulfil: 'fulfil, implement, carry out, =perform, =performed, realised plan, execute order',
  complete: 'complete, completion, finish, finalise',
  entire: 'entire, whole, wholly, total, utter, utterly, fully',
  use: '=use, =used, =uses, =using, usage, user, utilise, employ methods, exploit',
  apply: 'apply, application',
  method: 'method, means of, manner, technique, procedure',
  system: 'system, systematic, =mechanism, =mechanisms',
  organise:
    'organise, organize, =organisation, =organization, =organisations, =organizations, =organised, =organized',
  form: '=form, =formed, =forms, formation, =shape, =shaped',
  equip: 'equip, outfit, supply, supplier, =provision, =provisions, provide',
  arrange: 'arrange',
  check:
    'check, verify, verification, inspect, inspection, inspector, supervise, supervision, oversee',
  renew: 'renew, revive, resume, rebirth, regenerate',

  // Rarer ones.
  coordinate: 'coordinate, coordination',
  improvise: 'improvise',
} satisfies Record<(typeof CONDUCT)[number], string>;
