import type {CHANGE} from '../../../glossary/vocabulary/change.js';

export const change = {
  // Beginning and changing.
  begin: 'pradėti, pradeda, prasidėti, prasideda, pradedamas, pradinis',
  initiative: 'iniciatyva, iniciatorius, inicijuoti',
  origin: 'kilmė, =kilęs, ištaka, šaltinis, pirminis, iškart, =kilusi',
  appear: 'atsirasti, atsiranda, atsirado, pasirodyti, iškilti, iškyla',
  disappear: 'pradingti, dingti, dingsta, išnykti, išnyksta, nykti, nyko',
  end: '=pabaiga, baigti, galutinis, galas, galiausiai, galop, baigtinis, =pagaliau, finalas',
  stop: 'sustoti, sustabdyti, stabdyti, nutraukti, liautis, liovėsi, liaujasi, nutrūkti',
  interrupt: 'pertraukti, sutrikdyti, trikdyti, sutrikimas',
  continue:
    'pratęsti, tęsti, tęsia, tęsė, tęsinys, tolesnis, toliau, tolimesnis, nepertraukiamas, nuolatinis, nuolat',
  prolong: '=pratęsė, =pratęsimas, išplėsti, išplėtė, užsitęsti',
  last: '=tęsiasi, =tęsėsi, trukti, trunka, trukmė, ilgalaikis, užtrukti',
  remain: 'likti, lieka, liko, pasilikti, likutis, likusi, liekana, likusieji',
  change:
    'pasikeisti, keisti, =keičia, keitė, pasikeitė, pakeitimas, kaita, pakitimas, pakeisti, pakaitalas, kisti, kinta, kito, pokytis, permaina, virsti, virto, paversti, pavertė, transformacija',
  stable: 'stabilus, stabilumas, pastovus, tvirtas, tvirtumas, nekintamas',
  unstable: 'nestabilus, nestabilumas, nepastovus, netvirtas',
  develop:
    'plėtoti, =išplėtoti, plėtra, vystyti, =raida, pažanga, evoliucija, išrutulioti, progresas, =išvystyti',
  increase:
    'padidinti, padidėti, didėti, didinti, išaugti, užaugti, auga, augimas, didėjimas, plėsti, plečia, =plėtė, =plėtimas, pagausėti, =gausėti, gausinti, ekspansija, išplitimas, padaugėti',
  decrease: 'sumažinti, mažinti, sumažėti, mažėti, sumenkti, trauktis mastu, sutrumpėti, redukcija',
  spread:
    'išplisti, paplisti, plinta, =išplito, paplito, plito, paskleisti, skleisti, skleidžia, paskleidė, sklaida, sklisti, sklinda, išplatinti, platinti',
  concentrate:
    '=sutelkti, telkti, sukaupti, kaupti, rinkti, surinkti, renka, pririnko, koncentruoti, koncentracija, =susirinkti, =susirinko, susiburti, telkinys',
  disperse:
    'išsklaidyti, =sklaidyti, išsisklaidyti, išsibarstyti, išvaikyti, išbarstyti, išsiskirstyti',
  accelerate: 'pagreitinti, greitinti, paspartinti, spartinti, spartėti, neatidėliotinas',
  fast: 'greitas, =spartus, =sparčiai, vikrus',
  slow: 'lėtas, sulėtėti, sulėtinti, lėtumas',
  gradual: 'pakopa',
  immediate: 'nedelsiant, tuojau, tuojau pat, tuoj pat, momentalus, betarpiškas',
  delay:
    'vėluoti, pavėluoti, vėlavimas, uždelsti, atidėti, atideda, atidėlioti, vilkinti, nukelti, nukėlė',
  intensify: 'eskalacija, eskaluoti, suintensyvėti, suaktyvėti',
  limit: 'apriboti, riboti, suvaržyti, varžyti, limitas, ribojimas, susilaikyti',
  cause:
    'priežastis, sukelti, sukėlė, =lemti, provokuoti, išprovokuoti, priežastinis, dėl priežasties',
  result: 'rezultatas, padarinys, pasekmė, =išdava, rezultatyvus',
  effect: 'poveikis, efektyvus, efektas, veiksmingas, veiksmingumas, efektyvumas, =paveikė',
  motive: 'motyvas, motyvacija, pagrindas, =pagrindo, =pagrindu',
  basis: 'pagrįsti, =pagrindė, fundamentas, pamatinis',
  event: 'įvykis, atsitikti, nutikti, incidentas, renginys, įvyksta, vyksmas',
  act: 'veiksmas, aktas, elgesys, pasielgti, elgtis, elgiasi, elgėsi, poelgis',
  function: 'funkcija, funkcionuoti, veikti, operacija, operuoti, operatyvinis',
  affair: '=reikalas, =reikalai, dalykas, verslas, =klausimai, verslininkas',
  process: 'procesas, =vyksmai',
  situation: 'situacija, padėtis, būklė, =padėtį, =padėtyje',
  become: 'tapti, tampa, tapo, tapusi',
  stage: 'etapas, stadija, fazė, tarpsnis',
  step: 'žingsnis, =priemonės',
  'turning-point': 'lūžis, proveržis, persilaužimas',
  exist: 'egzistuoti, egzistencija, gyvuoti',
  produce: 'gaminti, pagaminti, gamyba, gamintojas, produktas, gamybinis, produkcija',

  // Rarer ones.
  stagnate: 'sąstingis, stagnacija',
  'without-trace': 'be pėdsakų',
} satisfies Record<(typeof CHANGE)[number], string>;
