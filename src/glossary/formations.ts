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
Winged Hussars = Sparnuotieji husarai
Einsatzgruppe A = A operatyvinė grupė; operatyvinė grupė A
Einsatzgruppe B = B operatyvinė grupė; operatyvinė grupė B
Einsatzgruppe C = C operatyvinė grupė; operatyvinė grupė C
Einsatzgruppe D = D operatyvinė grupė; operatyvinė grupė D
National Labour Defence Battalion = Tautinio darbo apsaugos batalionas
Lithuanian Territorial Defence Force; Lithuanian Local Force = Vietinė rinktinė; Lietuvos vietinė rinktinė
`,
);
