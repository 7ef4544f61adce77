import {readGazetteer} from './gazetteer.js';

/** Armies, fleets and units of history that have a name of their own. */
export const formations = readGazetteer(
  'formation',
  `
Baltic Fleet = Baltijos laivynas; Baltijos jūros laivynas; Baltijos Laivynas
Black Sea Fleet = Juodosios jūros laivynas; Juodosios Jūros laivynas
Northern Fleet = Šiaurės laivynas
Pacific Fleet = Ramiojo vandenyno laivynas
High Seas Fleet = Atviros jūros laivynas; Atvirosios jūros laivynas
Home Fleet = Namų laivynas
Grand Fleet = Didysis laivynas
Foreign Legion; French Foreign Legion = Svetimšalių legionas; Prancūzų svetimšalių legionas
British Expeditionary Force; BEF; B.E.F. = Britų ekspedicinis korpusas; Britų ekspedicinės pajėgos; Didžiosios Britanijos ekspedicinis korpusas; Britanijos ekspedicinis korpusas
American Expeditionary Forces; American Expeditionary Force; AEF = Amerikos ekspedicinis korpusas; Amerikos ekspedicinės pajėgos; JAV ekspedicinės pajėgos
Iron Division = Geležinė divizija
Blue Division = Mėlynoji divizija
Wild Division = Laukinė divizija
Baltic Landeswehr; Baltische Landeswehr; Landeswehr = baltų landesveras; Baltijos landesveras; landesveras
West Russian Volunteer Army; Western Volunteer Army = Vakarų savanorių armija; Vakarų rusų savanorių armija; Rusijos vakarų savanorių armija
Volunteer Army = Savanorių armija
Czechoslovak Legion; Czech Legion = Čekoslovakų legionas; Čekoslovakijos legionas
Old Guard = Senoji gvardija
Young Guard = Jaunoji gvardija
Afrika Korps = Afrikos korpusas
International Brigades = Tarptautinės brigados; Interbrigados
Light Brigade = Lengvoji brigada; Lengvoji kavalerijos brigada; lengvoji kavalerijos brigada; lengvosios kavalerijos brigada
Royal Engineers = Karališkieji inžinieriai
Royal Artillery; Royal Horse Artillery; Royal Field Artillery = Karališkoji artilerija
Royal Marines = Karališkieji jūrų pėstininkai
Royal Scots = Karališkieji škotai
Argyll and Sutherland Highlanders; Argylls = Argailo ir Saterlando škotai
Black Watch = Juodoji sargyba
Connaught Rangers = Konakto reindžeriai
Sherwood Foresters = Šervudo girininkai
Green Howards = Žalieji Hovardai
Scots Greys; Royal Scots Greys = Škotijos pilkieji
Artists Rifles; Artists' Rifles = Dailininkų šauliai
Winged Hussars = Sparnuotieji husarai
Einsatzgruppe A = A operatyvinė grupė; operatyvinė grupė A
Einsatzgruppe B = B operatyvinė grupė; operatyvinė grupė B
Einsatzgruppe C = C operatyvinė grupė; operatyvinė grupė C
Einsatzgruppe D = D operatyvinė grupė; operatyvinė grupė D
National Labour Defence Battalion = Tautinio darbo apsaugos batalionas
Dainava District; Dainava Military District; Dainava military district = Dainavos apygarda; Jungtinė Dainavos apygarda
Tauras District; Tauras Military District; Tauras military district = Tauro apygarda; Jungtinė Tauro apygarda
Kęstutis District; Kęstutis Military District; Kęstutis military district = Kęstučio apygarda; Jungtinė Kęstučio apygarda
Vytis District; Vytis Military District; Vytis military district = Vyties apygarda; Jungtinė Vyties apygarda
Vytautas District; Vytautas Military District; Vytautas military district = Vytauto apygarda; Jungtinė Vytauto apygarda
Algimantas District; Algimantas Military District; Algimantas military district = Algimanto apygarda; Jungtinė Algimanto apygarda
Prisikėlimas District; Prisikėlimas Military District; Prisikėlimas military district; Resurrection District; Resurrection Military District; Resurrection military district = Prisikėlimo apygarda; Jungtinė Prisikėlimo apygarda
Didžioji Kova District; Didžioji Kova Military District; Didžioji Kova military district; Great Struggle District; Great Struggle Military District; Great Struggle military district = Didžiosios Kovos apygarda; Jungtinė Didžiosios Kovos apygarda
Žemaičiai District; Žemaičiai Military District; Žemaičiai military district; Samogitian District; Samogitian Military District; Samogitian military district = Žemaičių apygarda; Jungtinė Žemaičių apygarda
Lithuanian Territorial Defence Force; Lithuanian Local Force; Local Lithuanian Detachment; LTDF = Vietinė rinktinė; Lietuvos vietinė rinktinė
`,
);
