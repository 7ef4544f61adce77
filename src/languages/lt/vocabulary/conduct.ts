import type {CONDUCT} from '../../../glossary/vocabulary/conduct.js';

export const conduct = {
  // Helping and managing.
  help: 'pagalba, padėti, padeda, pagelbėti, padėjėjas, pagalbininkas, parama',
  support: 'paremti, remti, remia, parėmė, rėmė, palaikyti, rėmimas, mecenatas',
  serve: 'tarnauti, tarnyba, aptarnauti, paslauga, tarnautojas',
  cooperate: 'bendradarbiauti, partneris, partnerystė',
  participate: 'dalyvauti',
  member: 'narys, narystė',
  involve: 'įtraukti, įvelti, įsitraukti, įsivėlė, įpainioti',
  joint:
    'bendras, abipusis, abipusiškai, =kartu, kolektyvas, kolektyvinis, =drauge, tarpusavio, išvien',
  alone: 'vienatvė, vienišas, vienumas, vienišumas, vienui vienas',
  separate: 'išskirti, išskyrė, =atskiras, =atskirai, separatinis, separatistas',
  isolate: 'izoliuoti, izoliacija, atkirsti, atkirto',
  connect: 'susieti, susijęs, =jungtis, surišti, sąsaja, sąryšis, siejo',
  depend: 'priklausomybė, =priklausomas',
  contribute: '=prisidėjimas, indėlis, įnašas, įnešti',
  success: 'sėkmingas, pavykti, pavyksta, pasisekimas, =laimėjimas',
  fail: 'nesėkmė, nesėkmingas, nepavykti, nepasisekti, fiasko, nevykęs',
  fulfil: 'įvykdyti, vykdyti, įgyvendinti, atlikti, atlieka, vykdytojas, realizuoti',
  complete: 'užbaigti, pabaigti, užpildyti',
  entire: 'ištisas, visiškas, visas, =visos, =visa, totalus, visuma, visuminis, pilnutinis, =viso',
  use: 'panaudoti, išnaudoti, pasinaudoti, naudoti, vartoti, vartotojas',
  apply: '=taikyti, =taiko, =taikė, =taikomas, =taikoma, =taikymas',
  method: 'metodas, priemonė, =būdu, procedūra, technika, metodika',
  system: 'sistema, sisteminis, sistemingas, mechanizmas',
  organise: 'organizuoti, organizacija, surengti, organizatorius, organizacinis',
  form: 'suformuoti, formuoti, susiformavo, pavidalas',
  equip:
    'aprūpinti, įranga, įrenginys, =tiekti, =tiekia, =tiekė, =tiekimas, =atsarga, =atsargos, įrengti, tiekėjas, parūpinti',
  arrange: '=sutvarkymas, išdėlioti, suderinti, derinimas',
  check: 'patikrinti, tikrinti, inspektorius, inspekcija, inspektuoti, kontrolierius, patikra',
  renew: 'atnaujinti, atgimti, atgaivinti, atsinaujinti',

  // Rarer ones.
  coordinate: 'koordinuoti',
  improvise: 'improvizuoti',
} satisfies Record<(typeof CONDUCT)[number], string>;
