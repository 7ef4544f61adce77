/** Given names of Lithuanians, and of others as Lithuanian writes them, in the nominative and in lower case: texts of every language have them. */
export const lithuanianGivenNames: readonly string[] = `
Adomas Albertas Albinas Aleksandras Aleksejus Alfonsas Alfredas Algirdas Algis Aloyzas Ambraziejus Anatolijus Andrejus
Andrius Anicetas Antanas Antonas Arnoldas Artūras Arturas Augustas Augustinas Aurelijus Balys Baltrus Baltramiejus
Abromas Albrechtas Boruchas Chaimas Domicėlė Gedeonas Izakas Ksaveras Vitalijus Vinrichas Zacharijus
Benediktas Bernardas Bogdanas Boleslovas Borisas Bronius Bronislovas Česlovas Dainius Danielius Darius Davidas Deividas
Dmitrijus Dominykas Donatas Domas Edmundas Edvardas Eduardas Edvinas Ernestas Ernstas Erichas Eugenijus Feliksas
Ferdinandas Filipas Fiodoras Francas Friedrichas Frydrichas Gabrielius Georgas Georgijus Gediminas Gerardas Gintaras
Grigorijus Gustavas Haris Henrikas Henris Hermanas Hansas Heinrichas Ignas Ignacas Igoris Ivanas Jakovas Jakobas Janas Janis Jaroslavas
Jeronimas Jevgenijus Joachimas Johanas Jokūbas Jonas Jonušas Josifas Jozefas Juzefas Juozapas Juozas Julius Julijus Jurgis Jurijus Justas
Justinas Karlas Karolis Kazimieras Kazys Kęstutis Klemensas Klimentas Konradas Konstantinas Konstantas Kostas Kristijonas Kristupas
Ladas Laurynas Lavrentijus Lechas Leonas Leonardas Leonidas Leopoldas Levas Linas Liudas Liudvikas Liucjanas Lukas Maksimas
Maksimilijonas Maironis Marijonas Markas Martynas Matas Mateušas Mečislovas Mečys Michailas Mikalojus Mykolas Mindaugas Motiejus
Napoleonas Nikita Nikolajus Oskaras Otas Otonas Ostinas Paulius Pavelas Petras Pijus Piotras Pilypas Povilas Pranas
Pranciškus Pranciskus Ričardas Rikardas Robertas Romanas Romualdas Rudolfas Rupertas Saliamonas Samuelis Semionas Sergejus
Sigismundas Silvestras Simas Simonas Stasys Stanislovas Stanislavas Stefanas Steponas Šarlis Tadas Teodoras Tomas Ulrichas
Vaclovas Valdemaras Valentinas Valerijonas Vasilijus Vytas Vytautas Vytenis Viačeslavas Viktoras Vilhelmas Viljamas
Vincas Vincentas Vinstonas Vladas Vladimiras Vladislovas Voicechas Volfgangas Zenonas Zigmantas Zigmas Zygmuntas Žygimantas Žanas
Žilvinas Žoržas Džordžas Džonas Tomasas Abraomas Karlis Konstantinas Krištofas Mišelis Anrė Luji Pjeras Žakas Antuanas
Adelė Agota Aldona Aleksandra Ana Anastasija Angelė Antanina Barbora Birutė Bona Elena Elžbieta Emilija Eugenija Eva Gabija
Gabrielė Izabelė Jadvyga Janina Jekaterina Julija Juzefa Karolina Katerina Konstancija Kotryna Kristina Liudvika Lucija Magdalena
Marija Marta Michalina Natalija Ona Paulina Petronėlė Pranciška Regina Rožė Sofija Stanislava Stefanija Teresė Uršulė Veronika
Viktorija Vilhelmina Zofija Žemyna
Akvilė Alina Alma Alvydas Andželika Arūnas Asta Aušra Audrius Aurelija Bernardas Česlava Dalia Daiva Danutė Diana Donata Edita Egidijus
Eglė Eimuntis Erika Genovaitė Giedrius Gražina Irena Jolanta Jonė Jūratė Juditas Justina Kazimiera Kristijonas Laima Laimutė Leokadija Lina
Liucija Loreta Marcelė Mantas Milda Nijolė Onutė Pranė Raimundas Rasa Rima Rimantas Rimvydas Rita Rolandas Ramunė Rūta Rytis Salomėja
Saulius Sigitas Stasė Svetlana Tatjana Teklė Titas Vaida Vaiva Valerija Valerijus Vanda Vida Vidas Vygantas Vilius Violeta Virginijus Vitalija Vytenė
Zita Žygimanta Jurga Algimantas Alvyda Apolinaras Apolonija Arvydas Bonifacas Bronė Dovydas Emanuelis Gintautas Gediminė Ieva Ignotas
Izidorius Jaunius Jogaila Jurgita Kajetonas Leonora Mamertas Melchioras Merkelis Morta Narcizas Norbertas Rapolas Rimgaudas Romas Rokas Silvija
Skirgaila Stanislava Šarūnas Švitrigaila Tautvydas Titus Tautvilas Ugnė Vaidotas Vaišvilkas Valentina Vytautė Zenonas Žydrūnas
Bona Vilemas Luisas Žanas Batistas Marselas Žakas Žoržas Pjeras Fransua Šarlis Anri Emilis Žozefas Mišelis Klodas Gijomas Žeraras Etjenas Morisas
Pablas Pedras Chuanas Chosė Karlosas Fransiskas Migelis Luidžis Džuzepė Džovanis Benitas Markas Paolas Viljamas Vilis Džonas Džonis Džordžas Džozefas
Čarlis Frensis Volteris Bendžaminas Abraomas Ulisas Frederikas Oliveris Džeikobas Semjuelis Semas Natanielis Patrikas Lorensas Haroldas Kenetas Donaldas
Ronaldas Normanas Stenlis Stivenas Endrius Entonis Maksas Fricas Kurtas Ervinas Heincas Verneris Volfgangas Gotfrydas Johanesas Rainhardas Gerdas Manfredas
Gerhardas Hendrikas Kornelis Kristianas Olafas Oskaras Svenas Larsas Knutas Haraldas Fritjofas Rualis Elingas Ivaras Magnusas Erikas Akselis Vasilijus
Viačeslavas Nikolajus Piotras Semionas Sergejus Stepanas Michailas Genadijus Pavelas Vladislavas Zigmuntas Romanas Tadeušas Ježis Vaclovas Ludvikas
Stefanas Kazimežas Valdemaras Vitoldas Mečislovas Bertoldas Anselmas Anselmo Edvinas Polis Lukrecija Elžbieta Marta Johana Viktoras Vladimiras Leopoldas
Ilzė Andris Gunaras Leifas Torstenas Haakonas Fritjofas Rualas Umbertas Vitorijas Filipas Adalbertas Kristoforas Ričardas Bohdanas Juhanas Urho Aino Mati Jaanas Jakubas Bogumilas Boguslavas Valteris Ovenas Robertas Roberas Alanas Tomis Džekas Bobas Bilas Hauardas Hovardas
Neilas Maiklas Bazas Stivas Ričardas Džeimsas Čarlzas Frankas Vinstonas Kristoferis Maiklas Margareta Meri Barbora Izabela
`
  .trim()
  .toLowerCase()
  .split(/\s+/);
