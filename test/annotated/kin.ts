import {basename} from 'node:path';

/**
 * The ban on the Lithuanian press, and what it led to; the first men in space; Vilnius in 1920: in October, in a parish, and
 * in the treaty of that July; that treaty, and the assembly that sat then; the treaties of that year, and all of these; whom
 * 14 June 1941 took from two small towns, and where to; Napoleon's way into Russia, to Moscow and back; Lithuania between March 1990 and
 * January 1991; the rising of 1794; what the pact of 1939 led to; the coup of 1926, and whom it drove out; the peaces
 * of Soviet Russia; 16 February 1918; the peace of Oliva; the rising of 1863; Lesseps and Suez; the pact of 1939, what it led to, the
 * treaty of July 1920 by which it gave Vilnius back, and the chain of hands on its fiftieth day; what the occupation of 1940 led
 * to, and the ultimatums before it: for Vilnius, lost in 1920, in the days of the Anschluss; Latvia in 1939 and 1940; the Winter
 * War, before which there was the peace of Tartu; the Finns' own war of 1918, in the year of Brest-Litovsk; the airlift to Berlin; the land reform, the assembly
 * that made it, and the coup after it; what the archives keep of all these years; the Finns' way out of the war; the pact of 1926 with the
 * Soviets; who left Estonia and Latvia for Germany; the partisans of Lithuania, and one of them, at Merkinė both; Livonia's war, before Lublin and until Báthory; Vilnius in July 1944; the strife for Vilnius until its ambassadors' line of 1923 and the ultimatum of 1938;
 * the rising that followed the deportation of June 1941; Port Arthur, Tsushima and the peace of Portsmouth; the railway from Liverpool to Manchester, and the engines for it; the pump of Broad Street; the wars of 1919 for Latvia; the elections before March 1990; the Great Fire of London; the Livonian order's lost
 * battles; Vilnius university.
 */
const KIN: readonly (readonly string[])[] = [
  ['spauda', 'sukilimas', 'kraziai'],
  ['apollo', 'gagarinas'],
  ['zeligovskis', 'dirvoniskiai', 'sutartis'],
  ['sutartis', 'seimas'],
  ['taikos', 'zeligovskis', 'sutartis', 'seimas'],
  ['rudupis', 'pienine'],
  ['trofimovskas', 'tremtis'],
  ['zalgiris', 'melnas'],
  ['pabaiskas', 'durbe'],
  ['universitetas', 'akademija'],
  ['salaspilis', 'ryga'],
  ['nemunas', 'berezina', 'borodinas'],
  ['sausis', 'blokada', 'sausio13'],
  ['jasinskis', 'praga'],
  ['miunchenas', 'besarabija', 'ziemos'],
  ['perversmas', 'seimas', 'bermontas', 'zeligovskis'],
  ['brestas', 'taikos'],
  ['cusima', 'port-arturas', 'portsmutas'],
  ['rainhill', 'mancesteris'],
  ['cholera', 'siurblys'],
  ['gaisras', 'londonas1666'],
  ['brestas', 'dirvoniskiai'],
  ['kedainiai', 'kursas'],
  ['kedainiai', 'vilnius1655'],
  ['budapestas', 'suecas'],
  ['miunchenas', 'klaipeda'],
  ['sukilimas1863', 'sukilimas', 'birzai1863'],
  ['panama', 'suecas'],
  ['paktas', 'besarabija', 'ziemos', 'okupacija1940', 'estija'],
  ['paktas', 'taikos', 'zeligovskis'],
  ['paktas', 'blokada'],
  ['trafalgaras', 'austerlicas'],
  ['okupacija1940', 'tremtis', 'paktas'],
  ['ultimatumas', 'zeligovskis', 'paktas'],
  ['ultimatumas', 'okupacija1940'],
  ['ultimatumas', 'miunchenas'],
  ['latvija1939', 'latvija', 'estija', 'paktas', 'okupacija1940', 'ziemoskaras', 'tremtis'],
  ['latvija1939', 'latvija', 'besarabija', 'ultimatumas'],
  ['latvija1939', 'latvija', 'ziemos'],
  ['ziemoskaras', 'taikos'],
  ['suomija1918', 'taikos', 'brestas'],
  ['oro-tiltas', 'berlynas', 'tiltas'],
  ['zemes-reforma', 'seimas', 'perversmas', 'gincas'],
  ['partizanai', 'varsuva1944'],
  ['partizanai', 'partizanas'],
  ['gincas', 'suvalkai', 'miunchenas'],
  ['gincas', 'suvalkai', 'klaipeda'],
  ['archyvas', 'klaipeda', 'okupacija1940', 'gincas', 'nepuolimas', 'zygis'],
  ['armistice', 'paliaubos', 'ziemoskaras'],
  ['livonija', 'batoras', 'liublinas'],
  ['nepuolimas', 'perversmas', 'ultimatumas', 'gincas', 'zeligovskis', 'locarno'],
  ['resettlement', 'paktas', 'okupacija1940', 'estija', 'latvija', 'latvija1939'],
  ['ziemoskaras', 'ziemos', 'estija', 'paktas', 'besarabija', 'leningradas'],
  ['birzelis1941', 'okupacija1940', 'tremtis', 'paktas', 'partizanai'],
  ['cesis', 'bermontas', 'latvija', 'latvija1939'],
  ['rinkimai1990', 'blokada', 'sausis', 'sausio13', 'okupacija1940'],
  [
    'gincas',
    'suvalkai',
    'zeligovskis',
    'sutartis',
    'taikos',
    'seimas',
    'dirvoniskiai',
    'ultimatumas',
    'paktas',
  ],
];

/** Linked, and are two stories, of the same generals: one account tells few days. */
const FAULTS: readonly (readonly string[])[] = [
  ['austerlicas', 'nemunas'],
  ['austerlicas', 'berezina'],
];

/** Told in passing: one sentence of each account is of the same, or of one date. Leningrad and Stalingrad had a medal of one day, and
 * the frontier of 1939 was that of the peace of Tartu. */
export const ONE_SENTENCE: readonly (readonly [string, string])[] = [
  ['paktas', 'jalta'],
  ['okupacija1940', 'jalta'],
  ['stalingradas', 'leningradas'],
  ['ziemoskaras', 'suomija1918'],
];

/** What an annotated text is about, by its file name: up to the first full stop. */
export function aboutOf(path: string): string {
  return basename(path).split('.', 1)[0]!;
}

/** Whether two annotated texts tell of the same, or one of what the other does in passing. */
export function areKin(one: string, other: string): boolean {
  return (
    one === other ||
    [...KIN, ...FAULTS, ...ONE_SENTENCE].some((kin) => kin.includes(one) && kin.includes(other))
  );
}
