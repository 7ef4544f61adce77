import {formsOf} from './morphology.js';

/** Words and phrases of names of organisations that stand in the form in which they are here, with English. */
const UNCHANGED = `
užsienio reikalų: Foreign Affairs
vidaus reikalų: Internal Affairs
krašto apsaugos: Defence
žemės ūkio: Agriculture
liaudies komisarų: People's Commissars
centro: Central
ir: and
švietimo: Education
teisingumo: Justice
finansų: Finance
oro: Air
karinės oro: Air
karinių oro: Air
karinėms oro: Air
karines oro: Air
karinėmis oro: Air
karinėse oro: Air
karo: War
gynybos: Defence
susisiekimo: Transport
prekybos: Trade
pramonės: Industry
sveikatos: Health
kultūros: Culture
darbo: Labour
valstybės: State
saugumo: Security
apygardos: District
apskrities: County
miesto: City
taikos: Peace
mokslų: Sciences
mokslo: Scientific
geografijos: Geographical
medicinos: Medical
istorijos: Historical
muzikos: Music
meno: Arts
dailės: Arts
technikos: Technical
liaudies: People's
tautos: People's
reparacijų: Reparations
kontrolės: Control
rytų: East
vakarų: West
šiaurės: North
pietų: South
žemės: Land
geležinkelių: Railway
geležinkelininkų: Railwaymen
žydų: Jewish
moterų: Women's
jaunimo: Youth
studentų: Students
mokytojų: Teachers
rašytojų: Writers
gydytojų: Doctors
ūkininkų: Farmers
darbininkų: Workers
valstiečių: Peasant
šaulių: Riflemen's
savanorių: Volunteers
komunistų: Communist
socialistų: Socialist
socialdemokratų: Social Democratic
demokratų: Democratic
krikščionių: Christian
katalikų: Catholic
stačiatikių: Orthodox
liuteronų: Lutheran
evangelikų: Evangelical
reformatų: Reformed
respublikonų: Republican
liberalų: Liberal
konservatorių: Conservative
tautininkų: Nationalist
nacionalistų: Nationalist
musulmonų: Muslim
ministrų: Ministers
vyskupų: Bishops
`;

/** Adjectives, which decline. */
const ADJECTIVES = `
aukščiausiasis, aukščiausioji: Supreme
vyriausiasis, vyriausioji: Supreme
centrinis, centrinė: Central
vykdomasis, vykdomoji: Executive
laikinasis, laikinoji: Provisional
karinis, karinė: Military
revoliucinis, revoliucinė: Revolutionary
nacionalinis, nacionalinė: National
tautinis, tautinė: National
valstybinis, valstybinė: State
tarptautinis, tarptautinė: International
generalinis, generalinė: General
raudonasis, raudonoji: Red
demokratinis, demokratinė: Democratic
karališkasis, karališkoji: Royal
imperatoriškasis, imperatoriškoji: Imperial
politinis, politinė: Political
slaptasis, slaptoji: Secret
steigiamasis, steigiamoji: Constituent
konstitucinis, konstitucinė: Constitutional
edukacinis, edukacinė: Education
ekonominis, ekonominė: Economic
profesinis, profesinė: Trade
šventasis, šventoji: Holy
`;

const read = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);

/** English of words in the names of organisations, in every form in which they stand there; of a last word with its noun too. */
export const organisationWords: ReadonlyMap<string, string> = new Map([
  ...read(ADJECTIVES).flatMap(([words, english]) =>
    words
      .split(', ')
      .flatMap(formsOf)
      .map((form) => [form, english] as const),
  ),
  ...read(UNCHANGED),
  ...['karo', ...formsOf('karinė')].flatMap((word) =>
    formsOf('aviacija').map((noun) => [`${word} ${noun}`, 'Air Force'] as const),
  ),
]);
