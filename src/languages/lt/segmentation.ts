import type {Segmentation} from '../../engine/read/sentences/segmentation.js';
import {words} from '../word-lists.js';

export const segmentation: Segmentation = {
  abbreviations: words(`
    adv akad arch archit arkiv arkivysk asist atsak aut bažn buv dab dail dir doc dr dš ekz gen geog gim gyd gr grafas hab habil
    hum inž isp istor įv jaun jt k kan kap kar kard kat kl kn kt kun kunig kv leit liet lot lt ltn maj mgr mjr mok mokyt mons
    muz nr par faks pav plg plk pirm poet popiež pranc prel prez prof prok psl pulk pusk pvz red rez rkp rt sav sekr sen skyr
    spec šv švč st stud sud sutr t tech tel teol tiks tir tit ul up ved vert vyr vyriaus vyresn vysk vok vok ž žr žurn
    p pp s sk str vid viršin viet vls apskr aps kaim mst mstl vlsč gyv pab prad drg dek vik agr rab eil serž mokyt lenk rus angl it lat est ukr balt žyd
    Al Ant Aug Ben Bol Br Dom Ed Fel Ig Ign Jok Jon Ju Jul Juoz Jurg Kar Kaz Kl Konst Kr Leon Liud Mat Mot Myk Ol Pov Pr
    Pran Rap Sim Stp Tad Tom Vac Vikt Vinc Vl Vlad Vyt Zigm
  `),
  numbered: words(
    'saus vas bal geg birž liep rugp rugs spal lapkr gruod nr p pp psl sk str t d kn sąs lap fol byla ap f b l straipsn',
  ),
  closing: words(`
    m d a mėn val min sek sav tūkst mln mil mlrd rb lt ct proc vnt egz žm asm Kr kt pan pr etc ir.kt ir.t.t t.t
  `),
  openers: words(`
    tuo tada tai taip tad taigi todėl tačiau tokiu toks tokia tokie tokios tokį tokią tokiam to ta tas tie tos tą tam tame
    toje tuos tiems tais toms tomis tųjų šis ši šie šios šiuo šią šį šiam šiame šioje šiuos šiems šiais šioms šitaip šitas
    šita čia be beje bet buvo nebuvo dar dėl dabar gal galbūt iki ir iš išvakarėse į ji jie jis jo jos jų jį ją jam jai juo
    ja jame joje juos jas jiems joms jais jomis jau jei jeigu kadangi kai kaip kartu kas kam ką kuo kita kitą kitas kiti
    kitos kitame kitur kur kuri kurie kuris kurios koks kokia ko lygiai mes mūsų mus mums nors nuo net nei ne nes nebe
    neseniai niekas nieko niekur o tik pagal paskui per pirma pirmas pirmasis pirmoji pirmiausia po prie prieš pro
    priešingai štai su savo sau save taipogi taip tarp tuoj tuomet tučtuojau už vėliau vėl vėlgi vis visa visi visas
    visos visą viena vienas vieni vienos vienu vos yra ypač žinoma antra antras antrasis antroji trečia trečias abi abu
    abiejų ar arba argi at atseit aš jūs tu toliau tenai ten dažnai kartais kiekvienas kiekviena daug daugelis dauguma
    netrukus galiausiai pagaliau pasak anot apie apskritai atvirkščiai mat ties šiandien vakar rytoj būtent vadinasi
    antai deja greta greitai iškart iškilo jeigu jokia joks juk juolab juoba kažkas keli kelios keletas kitąmet labai
    mažai manau matyt nepaisant nuolat paprastai pavyzdžiui pakeliui palyginti panašiai pernai praėjus pradžioje
    pabaigoje prasidėjo regis savaime seniau staiga tiek tiesa tiesiog tuojau turbūt užtat viskas vietoj vien visgi visur
    šiaip šįkart šalia tebėra trys du dvi keturi penki šeši septyni aštuoni devyni dešimt
  `),
  finite:
    /^(?!savo$)(?:\p{Ll}+(?:avo|ėjo|uvo|ėsi|(?<![iy]m)osi|ino)|yra|bus|(?:į|at|iš|nu|par|pri|su|už|ap|pa|pra|per)?(?:vyko|tiko|liko|truko|grįžo|krito|bėgo|ėmė|rašė|davė|vedė|nešė|siuntė|vertė|puolė|traukė|keitė|kūrė|darė|teikė|skelbė|sakė|šaukė|rinko|žengė|trėmė|žudė|šaudė|teisė|korė|supo|kilo|pylė|tarė|statė|baigė|leido|laikė|siekė|tapo)|(?:už|at|pri|su|iš)?ėjo|mirė|gimė|pasirašė|pareiškė|pranešė|nutarė|nusprendė|įsiveržė|perėmė|atsisakė|pasitraukė|nepasirašė)$/u,
  dateEnds: {
    // But „Vladislavo“, „Gustavo“, „Tadėjo“ and „Berlino“ are names.
    opening: /(?:ė|(?<!sl|st)avo|(?<!tad|mat)ėjo|uvo|[ėo]si)$/u,
    // „Darbams vadovavo“, „Pirmąją dieną“ too: no place stands so behind a date.
    beginning: /^\p{Lu}\p{Ll}+(?:as|is|ys|(?<!a)us|a|ė|ai|ji|ieji|[aoė]ms|iems|ąj[ąį])$/u,
    predicate:
      /^(?:(?:į|at|ap|iš|nu|pa|par|per|pra|pri|su|už|ne)\p{L}{2,}|\p{L}{2,}(?:y|in|uo|o|ė))t(?:a|as|i|os)$/u,
    subject: /(?:[^j]a|ė|as|ys|ai)$/u,
    ofDates: /\p{Nd}\s?[md]$/u,
    year: /^(?:\p{Nd}{4}(?:\s?[–-]\s?\p{Nd}{2,4})?\s(?:m\.|met)|[IVX]{1,5}\s(?:a\.|amži))/u,
    day: /^(?:Sausio|Vasario|Kovo|Balandžio|Gegužės|Birželio|Liepos|Rugpjūčio|Rugsėjo|Spalio|Lapkričio|Gruodžio)\s\p{Nd}{1,2}(?:\s?[-–‑]\s?(?:ąją|oji|ąjai)|\s?d\.)/u,
    joiners: words('ir o bet kad kai tačiau nes kuris kuri kurie kurios kol jog nors bei ar arba'),
  },
  backMatter: new Set([
    'šaltiniai',
    'šaltinis',
    'literatūra',
    'bibliografija',
    'išnašos',
    'pastabos',
    'nuorodos',
    'citatos',
    'padėka',
    'apie autorių',
    'susiję straipsniai',
    'taip pat skaitykite',
    'taip pat žiūrėkite',
    'žiūrėti taip pat',
    'žr. taip pat',
    'taip pat žr',
    'naudota literatūra',
    'literatūra ir šaltiniai',
    'išorinės nuorodos',
    'šaltiniai ir literatūra',
  ]),
  citation:
    /(?:Žiūrėta|Prieiga|žiūrėta|prieiga)(?:\s+per|:|\s+\p{Nd})|(?:leidykla|l-kla|Red\.|Sud\.)(?!\p{L})/u,
  editMarks: [
    'keisti(?: \\| (?:redaguoti|keisti) vikitekstą)?',
    'redaguoti(?: \\| redaguoti vikitekstą)?',
    'redaguoti vikitekstą',
    'keisti vikitekstą',
  ],
  noteWords: ['pastaba', 'past\\.', 'N'],
  marks: ['reikalingas šaltinis', 'reikalinga citata', 'kada\\?', 'kas\\?', 'neaktyvi nuoroda'],
  boilerplate: [
    'paskelbta:',
    'publikuota:',
    'atnaujinta:',
    'paskutinį kartą atnaujinta',
    'paskutinį kartą keista',
    'dalintis',
    'dalinkitės',
    'skaitymo laikas',
    'min. skaitymo',
    'skaityti daugiau',
    'skaitykite daugiau',
    'prenumeruok',
    'prisijungti',
    'reklama',
    'visos teisės saugomos',
    'slapukų politika',
    'privatumo politika',
    'nuotr.',
  ],
  mastheads: new Map([
    ['straipsnis iš vikipedijos', 'Vikipedija'],
    ['iš vikipedijos, laisvosios enciklopedijos', 'Vikipedija'],
  ]),
  frequent: words(`
    ir kad į iš su bet buvo tai kaip ne per po nuo yra už jau tik prie apie dėl bei iki tačiau savo jo jos jų arba taip
    dar kai kurie kuri kuris metų lietuvos prieš tarp pagal
  `),
  letters: 'ėįų',
};
