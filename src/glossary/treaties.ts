import type {TreatyFacts} from '../engine/recognise/names/known/named-identity.js';
import type {GazetteerEntry} from './gazetteer.js';
import {readGazetteer} from './gazetteer.js';

/** A treaty with what tells it from others. */
export interface TreatyEntry extends GazetteerEntry {
  readonly facts: TreatyFacts;
}

/**
 * Treaties of history. Before the names stand year, parties (`-` where they are many) and types, by which an account
 * finds a treaty that it does not call by name.
 */
const TABLE = `
1370 | - | Peace | Treaty of Stralsund; Peace of Stralsund = Štralzundo taika; Štralzundo sutartis
1385 | Poland, Lithuania | Union | Union of Krewo; Union of Kreva; Act of Krewo = Krėvos sutartis; Krėvos unija; Krėvos aktas
1398 | Grand Duchy of Lithuania, Teutonic Order | Peace | Treaty of Salynas = Salyno sutartis
1411 | Poland, Teutonic Order | Peace | Peace of Thorn; First Peace of Thorn = Torunės taika; Pirmoji Torunės taika; Torunės sutartis
1413 | Poland, Lithuania | Union | Union of Horodło = Horodlės unija; Horodlės sutartis
1422 | Poland, Teutonic Order | Peace | Treaty of Melno; Peace of Melno = Melno taika; Melno sutartis
1466 | Poland, Teutonic Order | Peace | Second Peace of Thorn = Antroji Torunės taika
1557 | Grand Duchy of Lithuania, Livonian Order | Peace | Treaty of Pozvol; Peace of Pozvol; Treaty of Pasvalys = Pasvalio sutartis; Pasvalio sutartys; Pasvalio taika
1561 | Grand Duchy of Lithuania, Livonia | Union | Union of Vilnius; Treaty of Vilnius (1561) = Vilniaus unija; Vilniaus sutartis (1561)
1569 | Poland, Lithuania | Union | Union of Lublin = Liublino unija; Liublino Unija
1582 | Polish–Lithuanian Commonwealth, Tsardom of Russia | Truce | Truce of Yam-Zapolsky; Peace of Yam-Zapolsky; Treaty of Yam-Zapolsky; Truce of Jam Zapolski; Peace of Jam Zapolski; Treaty of Jam Zapolski = Jam Zapolės taika; Jam Zapolės paliaubos; Jam Zapolskio taika; Jam Zapolskio paliaubos; Zapolės Jamo taika
1583 | Sweden, Tsardom of Russia | Truce | Truce of Plussa; Truce of Pljussa; Truce of the Plussa = Pliusos paliaubos
1596 | - | Union | Union of Brest; Union of Brześć = Bresto unija; Brastos unija; Bresto bažnytinė unija; Brastos bažnytinė unija; Lietuvos Brastos bažnytinė unija; Lietuvos Brastos unija
1655 | Lithuania, Sweden | Union | Union of Kėdainiai; Treaty of Kėdainiai = Kėdainių unija; Kėdainių sutartis; Kėdainių aktas
1656 | Russia, Polish–Lithuanian Commonwealth | Truce | Truce of Niemież; Truce of Vilna; Treaty of Niemież = Nemėžio paliaubos; Nemėžio sutartis
1657 | Poland, Prussia | Peace | Treaty of Wehlau; Treaty of Bromberg = Vėluvos sutartis; Vėluvos taika
1660 | Poland, Sweden | Peace | Treaty of Oliva; Peace of Oliva = Olyvos taika; Olyvos sutartis
1667 | Poland, Russia | Truce | Truce of Andrusovo; Treaty of Andrusovo = Andrusovo paliaubos; Andrusovo sutartis
1686 | Poland, Russia | Peace | Eternal Peace of 1686; Treaty of Perpetual Peace; Eternal Peace = Amžinoji taika
1555 | - | Peace | Peace of Augsburg = Augsburgo taika; Augsburgo religinė taika
1648 | - | Peace | Peace of Westphalia; Treaty of Westphalia = Vestfalijos taika; Vestfalijos sutartis
1699 | - | Peace | Treaty of Karlowitz; Peace of Karlowitz = Karlovcų taika; Karlovico taika
1713 | - | Peace | Treaty of Utrecht; Peace of Utrecht = Utrechto taika; Utrechto sutartis
1721 | Russia, Sweden | Peace | Treaty of Nystad; Peace of Nystad = Nyštato taika; Ništato taika; Nyštato sutartis
1763 | - | Peace | Treaty of Paris (1763) = Paryžiaus taika (1763)
1783 | United States, Great Britain | Peace | Treaty of Paris (1783) = Paryžiaus taika (1783)
1774 | Russian Empire, Ottoman Empire | Peace | Treaty of Küçük Kaynarca = Kučiuk Kainardžio taika; Kučiuk Kainardžio sutartis
1797 | France, Austria | Peace | Treaty of Campo Formio = Kampo Formijaus taika; Kampo Formijo taika
1801 | France, Austria | Peace | Treaty of Lunéville; Peace of Lunéville = Liunevilio taika; Liunevilio sutartis
1801 | France, Vatican | Concordat | Concordat of 1801 = 1801 m. konkordatas
1802 | Great Britain, France | Peace | Treaty of Amiens; Peace of Amiens = Amjeno taika; Amjeno sutartis
1805 | Austria, France | Peace | Peace of Pressburg; Treaty of Pressburg = Presburgo taika; Presburgo sutartis
1807 | France, Russia, Prussia | Peace | Treaty of Tilsit; Treaties of Tilsit; Peace of Tilsit = Tilžės taika; Tilžės sutartis; Tilžės taikos sutartis
1809 | Russia, Sweden | Peace | Treaty of Fredrikshamn; Treaty of Hamina; Peace of Fredrikshamn = Frydrichshamo taika; Frydrichshamo sutartis; Haminos taika
1812 | Russia, Prussia | Armistice | Convention of Tauroggen = Tauragės konvencija
1815 | - | Final Act | Final Act of the Congress of Vienna; Final Act of Vienna; Vienna Final Act = Vienos kongreso baigiamasis aktas
1814 | - | Peace | Treaty of Fontainebleau = Fontenblo sutartis
1856 | - | Peace | Treaty of Paris (1856) = Paryžiaus taika (1856)
1871 | France, Germany | Peace | Treaty of Frankfurt = Frankfurto taika; Frankfurto taikos sutartis
1878 | - | Peace | Treaty of Berlin = Berlyno sutartis; Berlyno traktatas
1878 | Russian Empire, Ottoman Empire | Peace | Treaty of San Stefano = San Stefano taika; San Stefano sutartis
1902 | Great Britain, Japan | Alliance | Anglo-Japanese Alliance = Anglų ir japonų sąjunga; Didžiosios Britanijos ir Japonijos sąjunga
1905 | Russia, Japan | Peace | Treaty of Portsmouth = Portsmuto taika; Portsmuto sutartis
1918 | Germany, Soviet Russia | Peace | Treaty of Brest-Litovsk; Peace of Brest-Litovsk; Brest-Litovsk Treaty = Lietuvos Brastos taika; Brest Litovsko taika; Bresto taika; Brastos taika; Lietuvos Brastos sutartis; Bresto sutartis
1918 | Ukraine, Central Powers | Peace | Bread Peace; Treaty of Brest-Litovsk (Ukraine) = Duonos taika
1918 | Germany, France | Armistice | Armistice of 11 November 1918; Armistice of Compiègne; Compiègne Armistice = Kompjeno paliaubos
1919 | - | Covenant | Covenant of the League of Nations; Covenant of the League; League Covenant; Covenant = Tautų Sąjungos paktas; Tautų Sąjungos Paktas; Tautų Sąjungos statutas; Tautų Sąjungos Statutas
1919 | - | Peace | Treaty of Versailles; Versailles Treaty; Peace of Versailles = Versalio sutartis; Versalio taika; Versalio taikos sutartis
1919 | Austria | Peace | Treaty of Saint-Germain = Sen Žermeno sutartis; Sen Žermeno taika
1919 | Bulgaria | Peace | Treaty of Neuilly; Treaty of Neuilly-sur-Seine = Neji sutartis; Neji taika
1920 | Hungary | Peace | Treaty of Trianon; Trianon Treaty = Trianono sutartis; Trianono taika
1920 | Turkey | Peace | Treaty of Sèvres = Sevro sutartis
1923 | Turkey | Peace | Treaty of Lausanne = Lozanos sutartis; Lozanos taika
1920 | Soviet Union, Lithuania | Peace | Soviet–Lithuanian Peace Treaty; Moscow Peace Treaty of 1920; Lithuanian–Soviet Peace Treaty = Lietuvos ir Sovietų Rusijos taikos sutartis; Lietuvos–Sovietų Rusijos taikos sutartis; Lietuvos–Sovietų Sąjungos taikos sutartis
1920 | Soviet Union, Latvia | Peace | Latvian–Soviet Peace Treaty; Soviet–Latvian Peace Treaty; Treaty of Riga (1920) = Latvijos–Sovietų Rusijos taikos sutartis
1920 | Soviet Union, Estonia | Peace | Treaty of Tartu; Tartu Peace Treaty; Peace of Tartu; Treaty of Tartu (1920) = Tartu taikos sutartis; Tartu taika; Tartu sutartis
1920 | Poland, Lithuania | Armistice | Suwałki Agreement; Suvalkai Agreement; Treaty of Suvalkai = Suvalkų sutartis; Suvalkų susitarimas
1921 | Poland, Soviet Russia | Peace | Peace of Riga; Treaty of Riga; Riga Peace Treaty; Peace Treaty of Riga = Rygos taika; Rygos taikos sutartis; Rygos sutartis
1921 | - | - | Four-Power Treaty = Keturių valstybių sutartis
1922 | - | Naval | Washington Naval Treaty; Five-Power Treaty; Five-Power Naval Treaty = Vašingtono laivynų sutartis; Vašingtono jūrų sutartis; Penkių valstybių sutartis
1922 | - | - | Nine-Power Treaty = Devynių valstybių sutartis
1922 | Germany, Soviet Russia | - | Treaty of Rapallo; Rapallo Treaty = Rapalo sutartis
1924 | Lithuania | - | Klaipėda Convention; Memel Convention = Klaipėdos konvencija; Klaipėdos krašto konvencija
1925 | - | - | Locarno Treaties; Locarno Pact; Treaty of Locarno = Lokarno sutartys; Lokarno sutartis; Lokarno paktas
1925 | Poland, Vatican | Concordat | Concordat of 1925 = 1925 m. konkordatas; Lenkijos konkordatas
1926 | Soviet Union, Lithuania | Non-Aggression | Soviet–Lithuanian Non-Aggression Pact; Soviet–Lithuanian Non-Aggression Treaty = Lietuvos ir Sovietų Sąjungos nepuolimo sutartis; Lietuvos–Sovietų Sąjungos nepuolimo sutartis; Lietuvos ir SSRS nepuolimo sutartis
1927 | Lithuania, Vatican | Concordat | Concordat of 1927 = 1927 m. konkordatas; Lietuvos konkordatas
1928 | - | - | Kellogg–Briand Pact; Pact of Paris = Briano–Kelogo paktas; Kelogo–Briano paktas; Paryžiaus paktas
1929 | Italy, Vatican | - | Lateran Treaty; Lateran Treaties = Laterano sutartis; Laterano sutartys
1930 | - | Naval | London Naval Treaty = Londono laivynų sutartis; Londono jūrų sutartis
1932 | Soviet Union, Poland | Non-Aggression | Soviet–Polish Non-Aggression Pact = SSRS ir Lenkijos nepuolimo paktas; Lenkijos ir SSRS nepuolimo paktas
1932 | Soviet Union, Finland | Non-Aggression | Soviet–Finnish Non-Aggression Pact = SSRS ir Suomijos nepuolimo sutartis; SSRS ir Suomijos nepuolimo paktas
1932 | Soviet Union, Latvia | Non-Aggression | Soviet–Latvian Non-Aggression Pact = SSRS ir Latvijos nepuolimo sutartis; SSRS ir Latvijos nepuolimo paktas
1932 | Soviet Union, Estonia | Non-Aggression | Soviet–Estonian Non-Aggression Pact = SSRS ir Estijos nepuolimo sutartis; SSRS ir Estijos nepuolimo paktas
1933 | - | - | Convention for the Definition of Aggression; Convention on the Definition of Aggression = Agresijos apibrėžimo konvencija; Užpuoliko apibrėžimo konvencija; agresijos apibrėžimo konvencija; užpuoliko apibrėžimo konvencija
1934 | Germany, Poland | Non-Aggression | German–Polish declaration of non-aggression; German–Polish Non-Aggression Pact = Vokietijos ir Lenkijos nepuolimo deklaracija; Vokietijos ir Lenkijos nepuolimo paktas
1934 | Lithuania, Latvia, Estonia | Cooperation | Treaty of Good-Understanding and Cooperation; Treaty of Understanding and Cooperation; Baltic Entente Treaty = Santarvės ir bendradarbiavimo sutartis; santarvės ir bendradarbiavimo sutartis; Baltijos Antantės sutartis
1936 | Germany, Japan | - | Anti-Comintern Pact = Antikominterno paktas; antikominterno paktas
1936 | - | - | Montreux Convention = Montrė konvencija
1938 | - | - | Munich Agreement = Miuncheno susitarimas; Miuncheno sutartis
1939 | Germany, Lithuania | Cession, Klaipėda | 1939 German–Lithuanian treaty on Klaipėda; Treaty of the Cession of the Memel Territory = Klaipėdos krašto perdavimo sutartis; Klaipėdos perdavimo aktas
1939 | Germany, Italy | Alliance | Pact of Steel = Plieno paktas
1939 | Germany, Latvia | Non-Aggression | German–Latvian Non-Aggression Pact = Vokietijos ir Latvijos nepuolimo sutartis
1939 | Germany, Estonia | Non-Aggression | German–Estonian Non-Aggression Pact = Vokietijos ir Estijos nepuolimo sutartis
1939 | Germany, Soviet Union | Non-Aggression | Molotov–Ribbentrop Pact; Ribbentrop–Molotov Pact; Nazi–Soviet Pact; German–Soviet Nonaggression Pact; Hitler–Stalin Pact; German–Soviet Non-Aggression Pact = Molotovo–Ribentropo paktas; Ribentropo–Molotovo paktas; Molotovo ir Ribentropo paktas; Ribentropo ir Molotovo paktas; Hitlerio–Stalino paktas; Stalino–Hitlerio paktas; Molotovo–Ribbentropo paktas; Ribbentropo–Molotovo paktas
1939 | Germany, Soviet Union | Boundary, Friendship | German–Soviet Boundary and Friendship Treaty; Boundary and Friendship Treaty; German–Soviet Frontier Treaty; German–Soviet Treaty of Friendship; Treaty on Friendship and Borders = Vokietijos ir SSRS draugystės ir sienų sutartis; Draugystės ir sienų sutartis; draugystės ir sienų sutartis; sienų ir draugystės sutartis
1939 | Soviet Union, Estonia | Mutual Assistance | Soviet–Estonian Mutual Assistance Treaty; Bases Treaty = Estijos ir SSRS savitarpio pagalbos sutartis; Sovietų Sąjungos ir Estijos savitarpio pagalbos sutartis
1939 | Soviet Union, Latvia | Mutual Assistance | Soviet–Latvian Mutual Assistance Treaty = Latvijos ir SSRS savitarpio pagalbos sutartis; Sovietų Sąjungos ir Latvijos savitarpio pagalbos sutartis
1939 | Soviet Union, Lithuania | Mutual Assistance, Transfer, Vilnius | Soviet–Lithuanian Mutual Assistance Treaty; Soviet–Lithuanian Mutual Assistance Pact = Lietuvos ir SSRS savitarpio pagalbos sutartis; Lietuvos–Sovietų Sąjungos savitarpio pagalbos sutartis; Lietuvos-Sovietų Sąjungos savitarpio pagalbos sutartis; Sovietų Sąjungos ir Lietuvos savitarpio pagalbos sutartis
1939 | Poland, Great Britain | Alliance | Anglo-Polish Agreement; Anglo-Polish Alliance = Anglijos ir Lenkijos sutartis
1940 | Soviet Union, Finland | Peace | Moscow Peace Treaty; Peace of Moscow; Moscow Peace Treaty of 1940 = Maskvos taikos sutartis; Maskvos taika
1940 | Germany, Italy, Japan | Alliance | Tripartite Pact; Three-Power Pact = Trišalis paktas; trišalis paktas
1941 | Germany, Soviet Union | Boundary, Trade | German–Soviet Border and Commercial Agreement = Vokietijos ir SSRS sienų ir prekybos susitarimas
1941 | Soviet Union, Poland | - | Sikorski–Mayski Agreement = Sikorskio–Maiskio sutartis; Sikorskio–Maiskio susitarimas
1941 | Great Britain, United States | - | Atlantic Charter = Atlanto chartija
1944 | Germany, Finland | - | Ryti–Ribbentrop Agreement; Ryti–Ribbentrop Pact = Ryčio–Ribentropo susitarimas; Ryčio–Ribentropo paktas; Ryčio ir Ribentropo susitarimas; Ryčio ir Ribentropo paktas
1944 | Soviet Union, Finland | Armistice | Moscow Armistice = Maskvos paliaubos
1945 | - | - | Yalta Agreement = Jaltos susitarimas; Jaltos sutartis
1945 | - | - | Potsdam Agreement = Potsdamo susitarimas; Potsdamo sutartis
1947 | - | Peace | Paris Peace Treaties; Paris Peace Treaty; Treaty of Paris (1947) = Paryžiaus taikos sutartys; Paryžiaus taikos sutartis (1947)
1948 | Soviet Union, Finland | Friendship, Mutual Assistance | Finno-Soviet Treaty of 1948; YYA Treaty = Suomijos ir SSRS draugystės, bendradarbiavimo ir savitarpio pagalbos sutartis
1949 | - | Alliance | North Atlantic Treaty = Šiaurės Atlanto sutartis
1955 | - | Alliance | Warsaw Pact = Varšuvos sutartis; Varšuvos paktas
1957 | - | - | Treaty of Rome = Romos sutartis
1975 | - | - | Helsinki Accords; Helsinki Final Act = Helsinkio baigiamasis aktas; Helsinkio susitarimai
1992 | - | - | Maastricht Treaty; Treaty of Maastricht = Mastrichto sutartis
1848 | United States, Mexico | Peace | Treaty of Guadalupe Hidalgo = Gvadalupės Idalgo sutartis
1494 | - | - | Treaty of Tordesillas = Tordesiljo sutartis
843 | - | - | Treaty of Verdun = Verdeno sutartis
1356 | - | - | Golden Bull = Auksinė bulė
1529 | - | - | First Statute of Lithuania = Pirmasis Lietuvos Statutas; Pirmasis Lietuvos statutas
1566 | - | - | Second Statute of Lithuania = Antrasis Lietuvos Statutas; Antrasis Lietuvos statutas
1588 | - | - | Third Statute of Lithuania = Trečiasis Lietuvos Statutas; Trečiasis Lietuvos statutas
1713 | - | - | Pragmatic Sanction = Pragmatinė sankcija
1776 | - | - | United States Declaration of Independence; American Declaration of Independence = JAV nepriklausomybės deklaracija; JAV Nepriklausomybės deklaracija
1791 | - | - | Constitution of 3 May; Constitution of May 3; Constitution of the Third of May; May Constitution = Gegužės 3-iosios Konstitucija; Gegužės 3-osios Konstitucija; Gegužės trečiosios konstitucija; Gegužės trečiosios Konstitucija; gegužės 3-iosios konstitucija
1904 | France, Great Britain | - | Entente Cordiale = Širdingoji santarvė; Širdingoji Santarvė
1916 | France, Great Britain | - | Sykes–Picot Agreement; Sykes-Picot Agreement = Saikso–Piko susitarimas; Saikso-Piko susitarimas; Sykeso–Picot susitarimas; Sykeso-Picot susitarimas; Sykes–Picot susitarimas
1917 | - | - | Balfour Declaration = Balfūro deklaracija; Balfouro deklaracija
1918 | - | - | Act of Independence of Lithuania; Act of Independence = Vasario 16-osios Aktas; Vasario 16-osios aktas; Lietuvos nepriklausomybės aktas; Lietuvos Nepriklausomybės Aktas; Nepriklausomybės Aktas; Nepriklausomybės aktas
1920 | - | - | Curzon Note = Kerzono nota
1933 | - | - | Enabling Act = Įgaliojimų įstatymas
1935 | - | - | Nuremberg Laws = Niurnbergo įstatymai
1945 | - | - | Potsdam Declaration = Potsdamo deklaracija
1929 | - | - | Litvinov Protocol = Litvinovo protokolas
1215 | - | - | Magna Carta = Didžioji laisvių chartija
1878 | - | - | Convention of Cyprus = Kipro konvencija
1833 | Austria, Prussia | - | Convention of Münchengrätz = Miunchengreco konvencija
`;

function list(field: string): string[] {
  return field
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '-' && item !== '');
}

export const treaties: readonly TreatyEntry[] = TABLE.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [year = '', parties = '', types = '', names = ''] = line.split(' | ');
    const [entry] = readGazetteer('treaty', names);
    return {
      ...entry!,
      facts: {year: Number(year), parties: list(parties), types: list(types)},
    };
  });
