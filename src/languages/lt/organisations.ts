import type {OrganisationGrammar} from '../../engine/recognise/names/organisations/organisation-grammar.js';
import type {ShortName} from '../../engine/recognise/names/known/short-name.js';
import {words} from '../word-lists.js';
import {everyForm, formsOf} from './morphology.js';
import {organisationWords} from './organisation-words.js';

function decline(table: string): Map<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [word = '', english = ''] = line.split(': ');
        return formsOf(word).map((form): [string, string] => [form, english]);
      }),
  );
}

export const organisations: OrganisationGrammar = {
  heads: decline(`
partija: Party
universitetas: University
akademija: Academy
taryba: Council
draugija: Society
vyriausybė: government
kariuomenė: Army
aviacija: Air Force
pajėgos: Force
policija: police
tarnyba: service
ministerija: Ministry
komitetas: Committee
komisariatas: Commissariat
bankas: Bank
parlamentas: parliament
sąjunga: Union
archyvas: Archive
muziejus: Museum
biblioteka: Library
institutas: Institute
seminarija: Seminary
ligoninė: Hospital
bendrovė: Company
kolegija: College
mokykla: School
gimnazija: Gymnasium
teatras: Theatre
konservatorija: Conservatory
observatorija: Observatory
blokas: Bloc
delegatūra: Delegation
sąjūdis: Movement
judėjimas: Movement
asamblėja: Assembly
susirinkimas: Assembly
suvažiavimas: Congress
kongresas: Congress
fondas: Fund
komisija: Commission
lyga: League
senatas: Senate
tribunolas: Tribunal
kanceliarija: Chancellery
organizacija: Organisation
federacija: Federation
inspekcija: Inspectorate
kontrolė: Control
valdyba: Board
savivaldybė: Municipality
teismas: Court
komendantūra: Kommandatura
departamentas: Department
direkcija: Directorate
sinodas: Synod
kompanija: Company
rūmai: Chamber
agentūra: Agency
magistratas: Magistrate
prokuratūra: Prosecutor's Office
administracija: Administration
štabas: Staff
misija: Mission
radijas: Radio
brolija: Brotherhood
konfederacija: Confederation
seimas: Diet
dūma: Duma
rada: Rada
bažnyčia: Church
gvardija: Guard
gildija: Guild
cechas: Guild
birža: Exchange
biuras: Bureau
sekretoriatas: Secretariat
prezidiumas: Presidium
kryžius: Cross
asociacija: Association
centras: Centre
klubas: Club
prefektūra: Prefecture
kurija: Curia
konsistorija: Consistory
kapitula: Chapter
patriarchatas: Patriarchate
egzarchatas: Exarchate
susivienijimas: Alliance
kortesai: Cortes
landtagas: Landtag
kongregacija: Congregation
trestas: Trust
sindikatas: Syndicate
`),
  behindOnly: new Map(
    (
      [
        ['kontrolė', /^valstybės$/u],
        ['aviacija', /^(?:karo|karinė|karinės|karinei|karinę|karine|karinėje)$/u],
        ['pajėgos', /^oro$/u],
        ['kariuomenė', /^(?!sukilėl|valstieč|partizan|samdin|dalgin)/u],
        ['mokykla', /^(?:karo|aviacijos)$/u],
        // „Lietuvos kooperacinis sąjūdis“ is what went on.
        ['sąjūdis', /^(?!\p{L}+(?:in|išk)(?:is|io|iam|į|iu|iame|as|o)$)/u],
        ['judėjimas', /^(?!\p{L}+(?:in|išk)(?:is|io|iam|į|iu|iame|as|o)$)/u],
        [
          'teismas',
          /^(?:aukščiausi|vyriausi|apeliacin|apygard|apylink|apskrit|kar(?:o|in|iuom)|tarptautin|konstitucin|administracin|teisingumo$|teisių$|bažnytin|ypatingas)|^(?:pilies|žemės|valsčiaus|taikos|vaito|dvaro|konsistorijos)$/u,
        ],
        ['administracija', /^(?:karin|civilin|sritin|laikin|lager|stovykl|geto$|pagalbos$)/u],
        ['rūmai', /^(?:ūkio|darbo|prekybos|pramonės|amatų|finansų)$/u],
        ['štabas', /^(?:generalin|vyriausi|gynyb)/u],
        ['misija', /^(?:karin|kontrolės$|diplomatin|repatriacijos$)/u],
        ['sinodas', /^(?:švent|generalin|liuteron|reformat)/u],
        [
          'bažnyčia',
          /^(?:stačiatik|katalik|liuteron|reformat|evangelik|anglikon|protestant|prezbiterion|metodist|baptist|unit|koptų$|apaštalin)/u,
        ],
        ['gvardija', /^(?:geležin|nacionalin|tautin|respublikon|raudon|balt)/u],
        ['birža', /^(?:darbo|prekių|akcijų|vertybinių|medvilnės)$/u],
        ['biuras', /^(?:politin|organizacin|informacijos$|statistikos$|spaudos$|tyrimų?$|darbo$)/u],
        ['kryžius', /^raudon/u],
        ['centras', /^(?:tyrimų?|informacijos|kultūros|dokumentacijos|sporto|mokslo|mokslų)$/u],
        ['prezidiumas', /^(?:tarybos|sovieto|akademijos|komiteto)$/u],
      ] as const
    ).flatMap(([noun, words]) => formsOf(noun).map((form) => [form, words] as const)),
  ),
  bodies: new Map(
    [
      ...decline(`
taryba: Council
senatas: Senate
parlamentas: Parliament
asamblėja: Assembly
direktorija: Directory
`),
    ]
      .map(([form, noun]): [string, ShortName] => [form, {noun, alone: true}])
      .concat(
        [
          ...decline(`
komisija: Commission
komitetas: Committee
partija: Party
akademija: Academy
universitetas: University
draugija: Society
sąjunga: Union
ordinas: Order
bankas: Bank
ministerija: Ministry
lyga: League
fondas: Fund
delegatūra: Delegation
bendrovė: Company
kompanija: Company
teismas: Court
tribunolas: Tribunal
federacija: Federation
konfederacija: Confederation
asociacija: Association
brolija: Brotherhood
kongresas: Congress
institutas: Institute
valdyba: Board
seimas: Diet
dūma: Duma
centras: Centre
`),
        ].map(([form, noun]) => [form, {noun}]),
      ),
  ),
  institutions: new Set(['University', 'Academy', 'Institute', 'Seminary']),
  houses: new Set(['Theatre', 'Hospital', 'Museum', 'Library', 'Gymnasium', 'Radio']),
  describes:
    /(?:in(?:is|ė|io|ės|iam|iui|ei|į|ę|iu|e|iame|ėje)|asis|oji|ojo|osios|ąjį|ąją|ajam|ajai|uoju|ąja|ajame|ojoje)$/u,

  quoted: new Set([
    ...everyForm(
      words(`
laikraštis dienraštis žurnalas savaitraštis biuletenis leidinys metraštis almanachas agentūra leidykla draugija gamykla fabrikas bendrovė kooperatyvas
kombinatas trestas artelė klubas choras firma asociacija bankas įmonė koncernas spaustuvė knygynas komanda būrelis ansamblis orkestras korporacija
judėjimas fondas teatras kolūkis sąjunga organizacija kompanija susivienijimas federacija sąjūdis partija brolija studija
`),
    ),
    'ab',
    'uab',
  ]),
  behindQuoted: everyForm(
    words(`
fabrikas gamykla spaustuvė redakcija redaktorius bendrovė kooperatyvas leidykla klubas choras bankas draugija sąjunga komanda korespondentas darbuotojas žurnalistas
bendradarbis skaitytojas numeris įmonė firma kombinatas malūnas skerdykla lentpjūvė plytinė knygynas gimnazija progimnazija seminarija mokykla muziejus teatras ansamblis
orkestras kolūkis artelė koncernas trestas filialas savininkas akcininkas direktorius valdyba tarnautojas žaidėjas futbolininkas krepšininkas
`),
  ),
  named: words(`
buvo yra tapo vadinosi vardu vadinamas vadinama vadinamą vadinamo vadinamos vadintas vadinta pavadintas pavadinta pavadintą pavadinto pavadintos pavadinti pavadintoje
`),
  english: organisationWords,
  oneOfEach: new Set(
    ['štabas', 'ministerija', 'vadovybė', 'taryba'].flatMap((noun) => formsOf(noun)),
  ),
  onlyOfStates: new Set(['Diet']),
  mayOpen:
    /^(?:karališk|imperator|švent(?:as|o|aj)|aukščiaus|vyriausi(?:as|oj|ą|uo|aj|os)|did(?:ysis|ži[oą]j)|centrin|laikin|nacionalin|tautin|jungtin|valstybin|tarptautin|generalin|edukac|revoliuc|demokrat|respublikon|konstituc|liaudies$|valstybės$|karinis|karinio|politin|baltarus)/u,
  members:
    /(?:[iu]ninkų|istų|tojų|ėjų|antų|entų|iečių|[mr]atų|arų|nautų|erių|ikų|uočių|iejų|esnių|ojų|onų|yrių|ionių|^žydų|^romų|^totorių|^(?:liaudies|tautos|laisvės|nepriklausomybės|pažangos|tėvynės|vienybės))$/u,
  ofMembers: new Set([
    'Union',
    'Society',
    'League',
    'Party',
    'Federation',
    'Brotherhood',
    'Bloc',
    'Bank',
    'Movement',
    'Association',
    'Council',
    'Club',
    'Alliance',
    'Confederation',
    'Synod',
    'Guild',
    'Organisation',
    'Company',
  ]),
  offices: new Set([
    'Ministry',
    'Commissariat',
    'Inspectorate',
    'Control',
    'Kommandatura',
    'Prefecture',
  ]),
  ofStates: new Set(['Commission']),
  links: new Set([
    ...'medicinos mokslo meno švietimo sveikatos iždo pašto spaudos teisingumo susisiekimo kultūros sporto muzikos dailės teatro pramonės laivybos dramos operos baleto gamtos istorijos tyrimo tyrimų centro kontrolės kunigų'.split(
      ' ',
    ),
    ...'radijo televizijos pilies taikos prekybos amatų finansų kredito taupomoji taupomosios žemdirbių ūkininkų ekonominė ekonominės'.split(
      ' ',
    ),
    'komunistų',
    'socialistų',
    'socialdemokratų',
    'demokratų',
    'krikščionių',
    'liaudininkų',
    'tautininkų',
    'valstiečių',
    'darbo',
    'liberalų',
    'konservatorių',
    'kriminalinė',
    'kriminalinės',
    'kriminalinę',
    'valstybės',
    'mokslų',
    'tarybų',
    'užsienio',
    'vidaus',
    'reikalų',
    'krašto',
    'apsaugos',
    'technikos',
    'žemės',
    'ūkio',
    'ginkluotosios',
    'karo',
    'liaudies',
    'tautos',
    'rūmų',
    'pasienio',
    'saugumo',
    'laisvės',
    'demokratinės',
    ...['kredito', 'savitarpio', 'raudonojo', 'kryžiaus'],
    'lagerio',
    'lagerių',
    'stovyklos',
    'geto',
    'vykdomasis',
    'vykdomojo',
    'vykdomajam',
    'vykdomąjį',
    'vykdomuoju',
    'respublikos',
    'karinė',
    'oro',
    ...'pieno cukraus tabako popieriaus alaus muilo'.split(' '),
  ]),
  // „Lietuvos gydytojų sąjunga“; „Lietuvos sąjunga su Lenkija“ is a league of states.
  isLink: (lower) =>
    /^(?!šalių|valstybių|tautų|krašt(?!otyr)|miest|kaim|(?:vis|kit|t|ši|an|pači|kuri|j)os$|jų$).*(?:ų|[^aeou]os|ybos|ybės|[iy]mo(?:si)?|inės|inę|inė|in(?:is|io|iam|į|iu|iame)|oji|osios|ąją|asis|ojo|ajam|ąjį|uoju)$/u.test(
      lower,
    ),
  leagues: new Set(['Union', 'Congress', 'Assembly', 'League', 'Federation']),
  mayComeFirst: false,
};
