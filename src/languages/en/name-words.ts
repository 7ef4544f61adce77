import {lithuanianGivenNames} from '../given-names.js';
import {givenNamesOfPeoples} from './given-names-of-peoples.js';

/** Reads a list of words parted by white space. */
function words(list: string): string[] {
  return list.trim().toLowerCase().split(/\s+/);
}

/** Nouns with their plurals in s. */
function withPlurals(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => [noun, `${noun}s`]));
}

/** Ranks, offices and forms of address. */
export const titles: ReadonlySet<string> = new Set(
  words(`
mr mrs ms miss madame mme mademoiselle mlle monsieur signor signora herr frau señor don doña sir lady lord dame dr professor prof king queen prince princess emperor empress tsar czar tsarina kaiser sultan
khan pope bishop archbishop cardinal father brother sister saint st priest abbot duke duchess count countess baron baroness alderman rector vicar curate parson canon deacon friar monk nun prior midwife surgeon physician apothecary notary bailiff sheriff magistrate earl marquis
marquess marquis marquise viscount viscountess archduke archduchess landgrave margrave elector palatine castellan starosta starost doge stadtholder dauphin tsarevich
ataman hospodar vizier khedive caliph mufti shogun maharaja nuncio legate gauleiter reichskommissar reichsmarschall reichsmarshal hauptmann oberst gruppenführer obergruppenführer reichsführer brigadeführer oberführer standartenführer obersturmbannführer sturmbannführer hauptsturmführer obersturmführer untersturmführer hauptscharführer oberscharführer scharführer unterscharführer rottenführer
master hetman voivode regent president vice-president premier chancellor
minister secretary chairman deputy ambassador envoy consul attaché attache commissar commissioner representative senator congressman governor
governor-general mayor marshal field general lieutenant major colonel captain brigadier admiral rear-admiral vice-admiral commodore commander officer sergeant private
corporal chief leader dictator historian chronicler writer poet painter doctor engineer journalist editor author philosopher theologian
successor predecessor clerk lookout steward policeman constable skipper pilot pastor lawyer architect composer nurse astronaut cosmonaut physicist chemist
botanist explorer seaman fireman seamstress teacher merchant bookseller aviator airman academician sculptor printer steersman helmsman
reformer revolutionary graf fürst comrade mister diplomat director prime deputy foreign vice acting rev reverend justice judge speaker premier husband wife son daughter
rabbi padre chaplain curé pastor imam mullah deaconess matron coroner undertaker prosecutor attorney solicitor barrister gaoler jailer warden prisoner inspector superintendent detective
gunner bombardier sapper trooper drummer bugler fusilier rifleman guardsman midshipman boatswain bosun purser quartermaster ensign cornet cadet subaltern adjutant lance-corporal
messer fra fray dom dona sheikh shaikh sheik emir nawab raja rajah rana rani maulana maulvi sayyid pandit swami sardar sirdar peshwa dewan diwan negus kabaka cacique adelantado licentiate alcalde corregidor viceroy abbé abbess prioress monsignor rebbe reb patriarch archimandrite archpriest exarch laird thane ealdorman chieftain sachem baronet marques conde comte comtesse vicomte conte marchese
secy asst supt lt capt sgt cpl pte maj gen lieut adm revd churchwarden archdeacon prebendary provost verger sexton treasurer postmaster registrar beadle precentor lieutenant-commander squadron-leader schoolmaster schoolmistress headmaster headmistress governess librarian curator archivist foreman stoker signalman
`),
);

/** Given names that English texts of history are full of, in their many spellings. */
export const givenNames: ReadonlySet<string> = new Set([
  ...lithuanianGivenNames,
  ...givenNamesOfPeoples,
  ...words(`
Abba Alan Alastair Alec Alf Alfonso Alois Ann Annie Arturo Astrid Aubrey Audrey Avril Basil Bella Ben Bert Bertha Bertie Bessie Betty Bill Billy Bob Bobby Brian Bruce Bruno Buzz Calvin Cameron Carol Caroline
Cedric Chester Christine Clarence Clifford Colin Conrad Craig Cyril Daisy Deborah Derek Diana Diego Dick Dorothy Douglas Duncan Ed Eddie Edith Edmond Elisabeth Ella
Ellen Elsa Enrico Ernesto Esther Ethel Evelyn Fernando Flora Fred Frieda Frida Gabriel Gary Gavin Geoffrey Gilbert Giorgio Glenn Gordon Grace Graham Greta Günther Gus Guido
Hanna Harriet Hector Hilda Howard Ian Ida Inga Ingrid Irene Irina Iris Isabel Isabelle Ismail Ivar Jackson Janet Jeffrey Jennifer Jenny Jerry Jessica Jim Jimmy Joe Jörg Josephus
Joyce Judith Julie Karen Kate Kathleen Keith Kenneth Kurt Laura Lars Lena Leslie Lillian Lilian Linda Lisa Lothar Luca Lucia Luke Lydia Lynn Magnus Malcolm Marcus Margarete Margaret Marian
Marina Marion Marjorie Marta Maud Melvin Mercy Meyer Mike Mildred Milton Miriam Moritz Moses Nancy Natalia Nathan Ned Neil Nelly Nigel Nils Nina Nora Olaf Ole Oleg Olive Olivia
Pamela Pascal Pat Patricia Paula Pauline Peggy Percy Pete Phillip Phoebe Polly Rachel Ray Rebecca Reg Reginald Rhoda Rita Rob Robin Rodney Ron Ross Roy Russell Ruth Sam Sandra Sebastian Sigmund
Sofia Stanley Stella Stephanie Steve Stuart Svetlana Sven Sylvia Ted Terence Thaddeus Theresa Tim Tobias Tom Tony Trevor Ulrike Ute Valentina Vera Vernon Vincent Viola Virginia
Wallace Walther Warren Wayne Wendy Wilfred Willem Wilbur Winifred Yvonne Zachary Antoine Rogier Dirk`),
  // As friends call them.
  ...words(`
Charlie Charley Davey Dolly Elsie Frankie Georgie Jackie Jamie Jimmie Joey Kenny Kitty Larry Lizzie Maggie Millie Minnie Molly Nellie Robbie Ronnie Sally Sammy Sid Susie Teddy Tommy Wally`),
  ...words(`
Aaron Abraham Adam Adolf Adolph Albert Albrecht Aleksandr Aleksander Aleksei Aleksey Alexander Alexandr Alexei Alexey Alfred Allan Allen Ambrose Anatoly Andrei Andrej Andrew
Andrey Andrzej Andre André Anthony Antanas Anton Antoine Antoni Antonio Antony Archibald Aristide Arnold Arthur August Auguste Augustin Augustinas Augusts Benjamin Benito Bernard Bohdan Bolesław Boris Bronius
Camillo Carl Carlo Carlos Caspar Cecil Charles Christian Christopher Claude Clement Constantin Cornelius Dan Daniel David Dean Denis Dimitri Dmitri Dmitry Donald Douglas
Dwight Edgar Edmund Edouard Eduard Edvard Edward Edwin Emil Emile Émile Emmanuel Eric Erich Erik Ernest Ernst Eugene Eugène Evgeny Felix Ferdinand Filip Franklin Francesco Francis Francisco Franz
François Frank Frederic Frederick Friedrich Fritz Gavrilo Georg George Georges Georgi Georgy Gerard Gerhard Giacomo Giovanni Giuseppe Gottfried Gregory Grigory Gustav Gustave Guy
Hans Harold Harry Heinrich Heinz Helmut Helmuth Henri Henry Henryk Herbert Hermann Herman Horace Horatio Hubert Hugo Humphrey Ignacy Igor Ilya Immanuel Isaac Isaiah Ivan Jack Jacob Jacques Jakob Jakub James Jan Janis Jānis
Janusz Jean Jefferson Jerome Jerzy Joachim Jochen Johan Johann Johannes John Jonas Jonathan José Josef Joseph Josip Joshua Józef Jozef Juan Julian Julius Juozas Jurgis Jüri Justas Karl Karol Karlis Kārlis Kazimierz Kazys Konrad
Konstantin Konstanty Kliment Krišjānis Ladislaus Lavrenty Lawrence Lech Leo Leon Leonard Leonid Leopold Lev Lewis Louis Luc Lucien Lucjan Ludwig Luigi Luis Maksim Manfred Manuel Marcel Marcin
Marco Mario Mark Martin Matthew Maurice Max Maxim Maximilian Maximilien Michael Michał Michel Miguel Mikhail Mikołaj Miklós Mindaugas Motiejus Mykolas Napoleon Nathaniel Neville Nicholas Nicolas Nicolaus Nikita Nikolai Nikolay Nikolaus Norman Oliver Oscar Oskar Otto Patrick
Paul Paulius Pavel Pedro Peter Petras Philip Philippe Pierre Piotr Povilas Pranas Pyotr Rafael Ralph Ramsay Raymond Reinhard Rene René Richard Robert Roger Roland Roman Romuald Ronald Rudolf Rudolph Rupert Samuel Semyon Serge Sergei Sergey Sigismund Simon Stanislav
Stanisław Stasys Stefan Stephan Stephen Stepan Steven Stonewall Symon Tadeusz Theodor Theodore Thomas Timothy Tomas Tomasz Tomáš Ulrich Ulysses Václav Vasily Vasili Viktor Victor Vilhelm Vincas Vincent Vincenzo Vladas Vladimir Vyacheslav Vytautas
Waclaw Walter Werner Wilhelm William Willy Winfield Winston Witold Władysław Wojciech Wolfgang Woodrow Yakov Yevgeny Yuri Zygmunt
Ada Agnes Alexandra Alice Amelia Anna Anne Antonia Barbara Beatrice Bona Catherine Charlotte Clara Eleanor Elizabeth Emilia Emily Emma Emmeline Eva Florence Gertrude Hannah Harriet Helen Helena Isabella Jadwiga Jane
Jeanne Joan Josephine Julia Karolina Katherine Louise Lucy Margaret Maria Marie Martha Mary Matilda Nadezhda Olga Rosa Rose Sarah Sophia Sophie Susan Teresa Theresa Ursula Victoria Wilhelmina Zofia
`),
  // Of the chapel and the Bible, of the parlour and the pit; names that are words or towns as well are left out.
  ...words(`
Abel Abijah Abner Absalom Alasdair Alaric Alistair Alonzo Alphonse Alphonso Alvin Amos Angus Ansel Archie Arnaud Asa Asher Augustine Augustus Barnabas Barnaby Barney Bartholomew Bartolomeo
Benedict Bertram Bertrand Blaise Brendan Bryan Caleb Casimir Cassius Chauncey Christophe Christoph Claudius Clive Cloudesley Cosmo Cuthbert Cyrus Dafydd Dai Demetrius Dennis Dermot
Desmond Dmitriy Dominic Dominick Donal Dugald Dunstan Eamon Ebenezer Egbert Eleazar Eli Elias Elihu Elijah Eliphalet Elisha Ellis Elmer Emanuel Enoch Ephraim Erasmus Ernie Esau Ethan
Ethelbert Eustace Evan Everard Everett Ewan Ezekiel Ezra Feargus Fergus Fernand Finlay Freddie Gaston Gaspard Geraint Gerald Gideon Giles Gilles Godfrey Grover Guglielmo Gwilym Hamish Harald
Harlan Heber Hendrik Henrik Hezekiah Hieronymus Hiram Homer Hosea Hugh Hughie Huw Hyman Ignatius Ira Irving Isambard Isidore Ivor Jabez Jake Jared Jasper Jedediah Jem Jeremiah Jeremy Jesse
Jethro Jock Joel Johnny Jonah Josiah Josias Jude Judah Jules Kaspar Knud Lachlan Lambert Lancelot Laurence Lazarus Leander Lemuel Leroy Levi Lionel Llewellyn Lloyd Lorenzo Lucas Lucius Lucian
Luther Lyman Marmaduke Matthias Mathew Mathias Micah Mick Mordecai Morgan Morris Mortimer Moshe Murdoch Nahum Nat Nathanael Nehemiah Niccolò Noah Noel Obadiah Octavius Odo Orlando Orville
Osbert Oswald Otho Owen Pablo Paddy Paolo Peleg Perceval Percival Peregrine Phil Phineas Pietro Pieter Quentin Randolph Randal Raphael Rees Reuben Rhys Roderick Rodrigo Rory Rowland Rufus Salvador
Salvatore Samson Sampson Saul Seamus Sean Sydney Septimus Seth Shadrach Sid Sidney Siegfried Silas Silvanus Silvester Simeon Solomon Spencer Stefano Sylvester Terry Theo Theobald Theophilus Timon Titus Toby
Tristram Ulick Uriah Vasco Wat Wesley Wilbert Wilfrid Willard Xavier Yusuf Zachariah Zacharias Zebulon Zephaniah
Arkady Avram Bogdan Boleslav Chaim Dov Fedor Feodor Fyodor Gavriil Gennady Gleb Grigori Hersh Hirsch Ignacy Isidor Itzhak Kazimir Kirill Kuzma Ladislas Lazar Leib Menachem Mendel Mieczysław Miroslav Moisei
Naum Osip Platon Rodion Savva Selig Shlomo Shmuel Stanislaus Taras Timofei Trofim Vadim Vasyl Vitaly Vsevolod Yaroslav Yehuda Yitzhak Yosef Zalman Zelig Agostino Andrea Baldassare Cesare Domenico
Abigail Adela Adele Agatha Aileen Althea Amy Anastasia Angela Angelica Angelina Anita Annabel Annabella Annette Antoinette Arabella Aurelia Beatrix Bernadette Bess Bessie Beth Bethia Betsy Blanche
Brenda Bridget Brigid Camilla Carlotta Carrie Cassandra Cecilia Cecily Celia Christabel Christiana Christina Clarissa Claudia Clementina Connie Cora Cordelia Cornelia Dinah Dora Dorcas Doreen Doris
Dorothea Edwina Effie Eileen Elaine Eleanora Elfrida Elinor Eliza Ellie Elsie Elspeth Elvira Emmy Enid Ernestine Estelle Etta Eudora Eugenia Eugénie Eunice Euphemia Evangeline Evelina Fanny Felicia
Felicity Fiona Flossie Frances Francesca Freda Frederica Genevieve Georgiana Georgina Geraldine Gerda Germaine Gladys Grizel Gudrun Gwen Gwendolen Gwyneth Hattie Hedwig Henrietta Hephzibah Hermione Hester
Hetty Hilary Hildegard Honora Ilse Imogen Inez Ingeborg Isobel Jacqueline Jean Jemima Jennie Jessie Jill Joanna Johanna Jocelyn Juanita Juliana Juliet Justine Katharine Kathryn Katie Kezia Kitty Lavinia
Leah Leila Leonora Letitia Lettice Lizzie Lois Lola Loretta Lorna Lottie Lucille Lucinda Lucretia Luisa Mabel Madeleine Madge Magda Maggie Maisie Mamie Marcella Marcia Margery Margot Marguerite Mariana
Marianne Marlene Martina Maureen Mavis Mehitabel Melanie Millicent Millie Minna Minnie Miranda Moira Molly Mona Muriel Myra Naomi Natalie Natasha Nell Nellie Nesta Nettie Norah Noreen Norma Octavia
Odette Ophelia Ottilie Patsy Penelope Petronella Philippa Phyllis Priscilla Rachael Rebekah Renata Roberta Rosalie Rosalind Rosamund Rosanna Rosemary Rosie Rowena Sadie Sally Salome Samantha Sara Selina
Serena Sheila Shirley Sibyl Sigrid Sonia Susanna Susannah Susie Suzanne Sybil Tabitha Tamar Tamara Tatiana Tess Thea Thelma Theodora Theodosia Thirza Thomasina Tilly Trudy Valerie Vanessa Vivian Vivien
Gustaf Ladislas Ladislaus Casimir Boleslas Horatio Charlie Milan Florea Ion Radu Lajos Gyula Béla Ferenc Zdeněk Jaroslav Ladislav Gustavus Adolphus Boleslaus Wenceslaus Ottokar Athanasius Ilze Karin Marit Solveig Haakon Roald Fridtjof Einar Gunnar Halvor Leif Torsten Håkan Knut Hjalmar Filippo Adalberto Umberto Vittorio Amerigo Cristoforo Krzysztof Stanislovas Aleksandras Ryszard Zbigniew Bogusław Marek Janusz Wacław Wiktor Elżbieta Krystyna Małgorzata
Paulo Joao João Raul Raúl Hernán Hernan Jorge Alejandro Alexandre Fernão Ricardo Eduardo Roberto Sergio Gonzalo Álvaro Alvaro Ignacio Javier Joaquín Joaquim Jaime Augusto Emiliano Juscelino Getúlio Fidel Simón Hipólito Porfirio
Agustín Agustin Afonso Henrique Nuno Estêvão Bernardo Ramón Ramon Andrés Cristóbal Evaristo Leopoldo Maximiliano Tomás Antônio Luís César
Muhammad Mohammed Mohammad Mohamed Ahmed Ahmad Hassan Hasan Hussein Husayn Ibrahim Omar Abdul Abdullah Abdallah Mustafa Mehmet Mahmud Mahmoud Khalid Yasser Gamal Anwar Saddam Jawaharlal Mohandas Rabindranath Subhas Rajiv Sanjay
Wilma Winnie Yolanda Zelda Zillah Zoe`),
]);

/** Nouns by which a name is a place. */
export const placeNouns: ReadonlySet<string> = withPlurals(
  words(`
sound strand hill heath moor ridge reef firth loch vale cove river lake island islands isle bay gulf sea strait isthmus peninsula cape mount mountain mountains hills valley creek
fortress castle manor village town city port harbour harbor station forest county parish province island airfield aerodrome heights plain
township borough bluff glacier range inlet fjord archipelago grove springs falls park gardens woods crossing landing junction beach canyon prairie swamp marsh prison jail gaol ghetto camp ranch kraal homestead princedom
`),
);

/** Nouns for places and things that are surnames as well: "James Hill", but "Ross Island". */
export const namesakes: ReadonlySet<string> = new Set(
  words(`
camp strand hill heath moor ridge lake forest castle port mount vale cove reef loch manor city town plain range parish harbour harbor fortress station
hall house church bank lane bridge gate court line post press bell grove park woods marsh beach falls gardens
`),
);

/** Towns whose names are surnames, titles of nobles or common words as well. */
export const surnameTowns: ReadonlySet<string> = new Set(
  words(`
york leicester coventry brighton winchester worcester carlisle durham cork derry waterford gloucester shrewsbury peterborough colchester whitby grimsby
wittenberg falmouth yarmouth wexford dundee essen metz parma modena ferrara mantua namur varna valencia santander lima acre mecca canton speyer bamberg
nancy beaumont stanley concord lexington lodi alma kent devon lens loos mons magenta sedan jena marengo stirling medina
norfolk hull glamorgan suffolk essex surrey somerset dorset rutland cumberland sunderland salisbury rochester hereford northampton chesterfield mansfield grantham perth paisley kimberley scarborough burnley blackburn kendal wakefield taunton huddersfield maidstone lichfield aldershot
granada midway java marathon orel tripoli toul bender durango vigo lorient saratoga issus salamanca vitoria
`),
);

/** Rivers, seas and states with a name that is another word or name too, meant behind an article: "the Don", "the Channel". */
export const articledPlaces: ReadonlySet<string> = new Set(
  words('don inn san bug oka kama clyde tyne severn forth channel baltic straits reich amazon'),
);

/** Nouns by which a run of capitals is neither a person nor a place. */
export const thingNouns: ReadonlySet<string> = withPlurals(
  words(`
democrats socialists conservatives liberals nationalists communists republicans
stadium street square avenue road lane alley battalion regiment yeomanry hussars dragoons lancers fusiliers militia artillery cavalry infantry coys brigade division corps army navy fleet guards guardsmen highlanders rifles commandos war wars battle siege uprising revolt mutiny rebellion insurrection
revolution congress conference convention parliament treaty pact act agreement protocol plan operation order constitution statute code medal cross prize award
mission missions presbytery synod
university college school academy library museum archive department office service bureau agency ministry committee commission council board court assembly
church cathedral abbey union league party front movement society association club company bank railway line canal bridge gate palace house hall
instructions manifesto declaration proclamation doctrine charter ultimatum crisis affair incident massacre famine strike election elections
newspaper magazine times post gazette herald review journal press observer telegraph guardian courier examiner advertiser tribune sentinel bulletin state states republic kingdom empire duchy dynasty
submarine cruiser destroyer steamer airplane aircraft plane airliner locomotive frigate vessel transport boat ship battleship class expedition campaign offensive raid crash depression reformation renaissance
independence staff day week month year century age era reaction background aftermath history legacy references commander result date location place
estate estates soviet policy election language
democrat democratic socialist directive mutual monument memorial statue lighthouse lightship punishment motors eye oak hospital colliery collieries coalfield mine infirmary workhouse brewery foundry theatre cinema reservoir
grade mk phase category tier schedule
`),
);

/** Words that begin sentences, titles and headings and are no names. */
export const commonWords: ReadonlySet<string> = new Set(
  words(`
a about above according after afterwards again against all almost along already also although altogether always american among an and another any are around as at away
back background based because been before being below besides between beyond both but by can clashes combined commander communist consequently contemporary crossing could deputy despite did do does down due during each earlier early east eastern
eight eighth either elsewhere encouraged esq eventually even every everyone everything explore facing faced far fearing few fifth fighting final finally first five following for former four fourth france's from further future general
given gradually great had half has have having he hence her here hers his historians historically how however hundreds i if immediately impact in indeed initially instead into is it its itself just king large large last late later latter least led less like likewise little local long
made main major many march may meanwhile men might minister modern more moreover most much near nearly negotiations neither never nevertheless new next nine no nobody none nor north northern not nothing now of off officially often old on once one
only opposition or other others otherwise our out over overall own part parts participating people perhaps political politicians popular population president previously prior private professor rather recent reportedly result results sea second secretary seeing seven several shall she shortly should similarly simultaneously since six
so some soon south southern still subsequently such supported ten terms than thanks that the their them then there thereafter therefore these they thing third this those though thousands threatening three through throughout thus to today together too total
towards traditional troops two type ultimately under unlike until up updated upon us used victory war was we were west western what when whenever where whereas whether which while who whole whom whose why will with within without would yes yet you your
senate duma cabinet admiralty treasury crown sejm seimas kremlin vatican porte tsar czar emperor empress pope grandmother grandfather grandma grandpa
somebody someone anybody anyone something anything everybody latins
foot games
wikipedia britannica hindsight gossip rumour rumor heaven destiny
uncle aunt mother mum mom dad providence nature death fortune fate
lat secy jews alternatives political popular large many article articles base infobox conflict combatant partof place date note life moments published min read see also
christmas easter eve lent advent latin greek god bible renaissance
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
`),
);

/** Pronouns with what is joined to them, without the apostrophe: "I've". */
export const contractions: readonly string[] = words(
  'ive id ill im youve youd youll youre hed hell shed shell itd itll weve wed theyve theyd theyll theyre',
);

/** Ships and what else has a name behind its noun, or behind letters for one. */
export const vessels: ReadonlySet<string> = new Set(
  words(`
hms hmt hmcs hmas hmnzs hmhs uss usns uscgc rms sms orp
ship steamship steamer liner barque bark brig schooner frigate corvette gunboat cruiser destroyer battleship trawler tug yacht clipper galley carrier minesweeper
submarine tanker freighter ferry warship sloop icebreaker breaker galleon galleass brigantine caravel carrack pinnace lugger ketch whaler minelayer flagship lightship dreadnought ironclad airship dirigible
`),
);

/** Verbs of what people do, as they are told. */
export const acts: ReadonlySet<string> = new Set(
  words(`
himself herself closed bought sold resigned answered repealed abstained retorted denounced
said wrote told asked answered replied called ordered signed refused resigned died thought believed knew remembered recalled declared announced wept married
came went left gave got led commanded marched swore wore drew brought sent wanted tried lived returned joined served fought surrendered
escaped survived opposed supported criticised criticized praised commented noted observed described reported testified lamented laughed nodded shrugged sighed
sang played drank ate bought paid owned loved hated visited learned learnt taught invented discovered founded painted composed translated edited published
landed travelled traveled rowed swam climbed fainted complained protested demanded accused denied blamed thanked greeted kissed embraced buried
come gone given got seen heard known written spoken said told sworn worn drawn brought sent wanted lived fought
replaced proposed insisted argued confessed smiled whispered shouted cried begged promised agreed admitted claimed explained complained suggested took
says tells writes thinks believes recalls remembers insists argues admits weeps laughs explains replies asks answers confesses complains swears nods shrugs wonders
grumbled grumbles muttered mused scoffed boasted jeered grinned advanced retreated hesitated lingered dithered relented conceded contended maintained objected urged
advised warned assured dreamed dreamt wished intended resolved dined supped dismounted galloped saluted bowed knelt quipped remarked
walked rode sailed spoke read stood sat slept ran fled heard saw felt understood hoped feared emigrated studied taught preached painted
`),
);

/** What persons have, and places and ships have not: "Loison's division", "Chesterton's verses". */
export const owned: ReadonlySet<string> = new Set(
  words(`
division corps brigade cuirassiers hussars dragoons lancers grenadiers voltigeurs chasseurs uhlans horsemen rearguard vanguard column squadrons wing
wife widow son sons daughter daughters brother brothers sister sisters mother father uncle aunt nephew niece cousin mistress valet adjutant biographer
diary diaries memoirs letter letters verses poem poems novel novels sonnet essay pen handwriting signature hat coat beard face eyes hand hands voice lips knees pocket
fame advice colleague colleagues ambition illness temper successor predecessor funeral words
death absence presence grandson granddaughter grandchildren grandfather grandmother great-grandson stepson stepdaughter son-in-law daughter-in-law father-in-law brother-in-law murder assassination biography autobiography portrait widower heir heirs village kraal homestead camp farm house castle tent ranch plantation cabin store tavern mansion disciple disciples pupil pupils tutor interpreter bodyguard skull boyhood youth
expedition expeditions reign accession coronation marriage career childhood ministry premiership presidency lieutenant lieutenants followers supporters partisans
horse corpse grave tomb will deathbed confession testimony boots spectacles cigar
`),
);

/** What befalls people only. */
export const befalls: ReadonlySet<string> = new Set(
  words(`
born hanged buried arrested married appointed elected promoted knighted crowned wounded killed shot beheaded exiled deported imprisoned sentenced baptised baptized
ordained widowed orphaned murdered assassinated acquitted convicted pardoned dismissed
`),
);

/** Words between a name and what its bearer does. */
export const beforeActs: ReadonlySet<string> = new Set(
  words(`
had has have was is ever never also then soon later once himself herself himself always already just now still only again
`),
);

/** First words of names of places, and of what is planned. */
export const openers: ReadonlyMap<string, 'place' | 'thing'> = new Map([
  ...words(`
quai rue upper lower cape port fort ft mount mt lake point loch glen san santa novaya nova novy veliky nizhny rio las los el puerto hotel hôtel palais château bad ras wadi tel beit cabo castel monte mont cerro pic sierra val saint-antoine
villa vila villas porto puente terre punta ponta bahia baia palo agua aguas campo campos isla islas ilha praia playa serra costa cayo ciudad pueblo nueva nuevo camp
`).map((word): [string, 'place'] => [word, 'place']),
  ...words('case operation plan project exercise fall').map((word): [string, 'thing'] => [
    word,
    'thing',
  ]),
]);

/** Nouns for a person behind which "called" gives the name, besides titles. */
export const personNouns: ReadonlySet<string> = new Set(
  words(`
man woman fellow boy girl lad chap gentleman child youth men women brothers doctors sisters peasant peasants farmer soldier soldiers sailor sailors smith carpenter
hero heroine rival client patron pupil protégé favourite assistant colleague pretender usurper spy rebel outlaw hermit heretic tailor weaver miller baker servant maid widow orphan jew gypsy frenchman englishman pole swede dane dutchman scot irishman spaniard finn briton turk serb croat slovene welshman scotsman englishwoman frenchwoman irishwoman
`),
);

/** Words before a capital by which its bearer is no person: "the Carpathia". */
export const actorUnless: ReadonlySet<string> = new Set(
  words(`
the a an this that his her its their our my your in at of from to into through near off for with by on between do da dos das del des du della
`),
);

/** Those of them that say so of a given name too: "the Elizabeth"; "to Elizabeth" is said of a woman. */
export const givenUnless: ReadonlySet<string> = new Set(
  words(`
the a an this that its their our my your in at into through near off on between
`),
);
