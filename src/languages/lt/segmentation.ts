import type {Segmentation} from '../../engine/read/segmentation.js';

const words = (text: string): Set<string> => new Set(text.split(/\s+/u).filter(Boolean));

export const segmentation: Segmentation = {
  abbreviations: words(`
    adv akad arch arkiv asist aut bažn buv dab dir doc dr dš ekz etc gen geog gim gyd gr hab hum inž isp istor įv j jaun
    jt k kan kap kard kat kl kn kt kun kv leit liet lot lt ltn maj mgr mjr mok mokyt mons muz nr ok pav par pvz pulk plk plg
    pirm poet prel prez prof prok psl pr red rev rkp rt sav sen šv st stud sud t tech teol tiks tir tūkst ul up ved vert
    vyr vysk vok ž žr žurn p pp s sk str vid viršin viet vls apskr aps kaim mst mstl gyv pab prad lenk rus angl pranc it
    lat est
  `),
  closing: words('m d a mėn val min sek km ha mln mlrd rb lt ct proc kg vnt'),
  openers: words(`
    tuo tada tai taip tad taigi todėl tačiau tokiu toks tokia to ta tas tie tos šis ši šie šios šiuo šią šį šitaip be beje
    bet buvo dar dėl dabar gal iki ir iš išvakarėse į ji jie jis jo jos jų jau jei jeigu juos juo kadangi kai kaip kartu kas
    kita kitą kitas kiti ką kur kuri kurie koks ko lygiai mes mūsų nors nuo net ne nei nes o pagal paskui per pirma pirmas
    pirmasis pirmiausia po prie prieš pro priešingai štai su savo taipogi tarp tik tuoj tuomet už vėliau vėl vis visa visi
    visos viena vienas vieni vos yra ypač žinoma antra antrasis abi abu ar at atseit aš jūs tu toliau tenai ten čia dažnai
    kartais kiekvienas daug daugelis dauguma netrukus galiausiai pagaliau tais tą tame toje pasak anot apie atvirkščiai
    mat ties šiandien vakar rytoj tikra būtent vadinasi antai
  `),
  backMatter: new Set([
    'šaltiniai',
    'literatūra',
    'bibliografija',
    'išnašos',
    'nuorodos',
    'taip pat skaitykite',
    'taip pat žiūrėkite',
    'žiūrėti taip pat',
    'žr. taip pat',
    'naudota literatūra',
    'išorinės nuorodos',
    'šaltiniai ir literatūra',
  ]),
  citation: words('isbn issn doi leidykla žiūrėta nuoroda'),
  boilerplate: ['paskelbta', 'atnaujinta', 'publikuota', 'dalintis', 'skaitymo laikas'],
  frequent: words(`
    ir kad į iš su bet buvo o tai kaip ne per po nuo yra už jau tik prie apie dėl bei iki tačiau savo jo jos jų arba taip
    dar kai kurie kuri kuris metų m d lietuvos prieš buvo tarp pagal
  `),
  letters: 'ąčęėįšųūž',
};
