import {words} from '../word-lists.js';

/** Given names that English texts tell of other peoples and of other ages, without their accents. */
export const givenNamesOfPeoples: ReadonlySet<string> = words(`
alonso baltasar bartolome beltran bernardino buenaventura cristobal enrique esteban facundo fadrique felipe fernan garci gaspar geronimo gregorio guillermo hernando inigo isidro jacinto jeronimo jose
josefa juana lazaro leandro lope marcelino marcelo marcos mariano mateo matias melchor narciso nicanor pascual plutarco ramiro rodolfo rogelio sancho severo toribio ubaldo valentin venustiano vicente
victoriano beatriz catalina consuelo ines jimena leonor manuela mariquita micaela pilar urraca ximena gerardo arnulfo aurelio adolfo alberto alfredo anibal aristides armando bonifacio braulio calixto
celestino cipriano claudio clemente constantino crescencio damian domingo efrain eladio eleuterio eliseo emilio epifanio estanislao eugenio eulogio eusebio ezequiel fabian faustino fermin filiberto
florencio fortunato froilan fulgencio hermenegildo heriberto higinio hilario horacio humberto ildefonso indalecio isaias joaquin justo leocadio leoncio lino lisandro macario marcial maximino meliton
misael norberto octavio orestes oswaldo panfilo pantaleon patricio pio policarpo prudencio quintin rafaela raimundo remigio reynaldo rigoberto robustiano romualdo ruben rufino salustiano saturnino
serafin silverio silvestre silvio telesforo teodoro teofilo tiburcio timoteo valeriano venancio victorino virgilio zacarias zenon antao bartolomeu brites cosme damiao duarte estevao fernao francisca
gil inacio januario lourenco luiz luiza manoel martim pero ruy sebastiao simao tristao goncalo caetano candido delfim egas floriano geraldo isidoro jordao lopo mauricio olavo tancredo valentim
zeferino benedita leopoldina teodosio
agnolo alessandro alessandra alvise annibale antonello ascanio astorre baccio bartolommeo battista benedetto benozzo benvenuto bernabo bianca bindo biagio buonaccorso castruccio caterina cino coluccio
cosimo costanza dino donato duccio eleonora ercole ettore fabio fabrizio federico federigo ferrante fiammetta filippino galeazzo galeotto gaspare giambattista gian giangaleazzo gianni giannozzo
ginevra gino giovanna giovan girolamo gerolamo giulia giuliano giulio goffredo guidobaldo iacopo ippolito ippolita isotta jacopo lapo leonardo leonello lionello lippo lodovico ludovico lucrezia luigia
maddalena marcantonio margherita marsilio maso massimiliano matteo michelangelo michele nicolo niccolo nofri oddo orazio ottaviano pandolfo paola pasquale piero pompeo raffaele raffaello raimondo
ranuccio riccardo rinaldo ruggero ruggiero sandro scipione sigismondo silvestro simone simonetta taddeo tommaso ugo ugolino uguccione vannozza vespasiano violante vitaliano vittore vittoria zanobi
achille aldo alcide amadeo amedeo arrigo attilio carmine ciro corrado edoardo elio ennio enea ermanno fausto ferruccio furio gaetano galileo gennaro giacinto gioacchino giosue ignazio ilario lucio
marcello nazario nello nino oreste ottavio palmiro renato renzo rocco romolo santorre saverio settimio tullio valerio virginio vito
adrien aimee alain alberic alexis alienor amaury ambroise anatole armand arnauld barthelemy baudouin camille cecile clotilde cyprien denise didier diane edmee elie enguerrand etienne eudes eustache
fabien felicite fernande firmin florent foulques francoise fulk gabrielle gautier geoffroi geoffroy germain godefroy gregoire guillaume helene henriette hippolyte honorine hortense hugues hyacinthe
ignace isabeau jehan josephe julien justin laurent lazare leonce leonie lucile marcellin marius marthe mathieu mathilde mathurin maximin medard nathalie nicephore noemie octave odilon odile olivier
philibert raoul raymonde regis remy renaud sebastien solange stanislas sylvain sylvie theophile therese thibaut thierry toussaint tristan urbain veronique victorine yolande yves yvette zacharie zenobe
adriaan adriaen aert arend barend bartholomeus carel coenraad daan diederik evert floris frans frederik gerbrand gerrit gijsbert govert hendrick huibert huig jacobus jeroen joannes joost joris karel
klaas laurens lieven lodewijk maarten maurits michiel nicolaas paulus petrus pieternella reinier roelof rombout ruud sebastiaan theodoor tjerk willebrord wouter aletta anneke geertruida hendrika
hendrickje jacoba machteld margaretha neeltje saskia wilhelmus
adalbert adelheid alwin andreas anneliese anselm arno arvid asmus balthasar bengt berend bernd bernhard berta bertil birger birgit birgitta bjarne bjorn brigitte burchard burkhard carsten christa
claes claus dagmar detlef dietrich eberhard eckhard edeltraud egon ekkehard elfriede elke elsbeth engelbert erhard erland erna erwin ewald florian frederika friederike fridolin gebhard gerd gertrud
gisela gotz gottlieb gottlob gotthard gotthold grete gretchen gunhild guntram hannelore hannes hartmut harro hasso hedda heidi heiko heino heinrike helga helge henning heribert herta hertha hilde
hildebrand hinrich holger horst huldrych huldreich ingemar ingvar irma irmgard jens jobst jodok jost jorgen jurgen karsten kathe kerstin kirsten kjell klaus klement kristian kristoffer kunibert
kunigunde laurits lennart liselotte lorenz lotte luise lutz matthaus mechthild meinhard melchior mogens niels niklas olaus olof oluf peder pehr philipp poul rasmus reiner reinhold renate rochus rolf
rudiger ruprecht sabine severin siegbert sigurd sixten sixtus snorri sophus soren sten sture svend tage thekla thorkild thorstein thorvald torbjorn torkel traugott trygve tycho tyge udo ulf ulla ulrik
uwe valdemar veit volker volkmar walburga waldemar waltraud wenzel wigand wilfried willi winrich wolfram wulf egil eirik eivind erling fredrik gudmund gudbrand guttorm hakon hallvard kare magne oddvar
olav oystein ragnar ragnvald rolv sigvald sverre thorolf tord vidkun asgeir bjarni einarr gisli grimur hallgerd hrafn jon njal olafur thorsteinn antti arvi eero eino erkki heikki ilmari jaakko juho
jukka kaarlo kalle kustaa lauri matti mauno mikael onni paavo pekka pentti risto sakari taavetti tapio toivo tuomas vaino vainamo yrjo jaan kaarel lembit mihkel peeter tonu toomas villem
afanasy afanasii akim anatol anatoli antonin antonina arkadi arkadii arseny artem artyom bartlomiej blagoje bogumil bohumil bohuslav boleslaw borislav borivoj bozena branko bronislaw bronislava
czeslaw danilo danylo demyan dionizy dobroslav dragan dragutin dusan efim emelyan eustachy ewa fedir feliks franciszek franjo frantisek galina gerasim georgij grigoriy grigorii grzegorz halina
hieronim hryhoriy hryhory iosif isaak ivanka ivo jacek jaroslaw jeremi jedrzej jiri jovan jovanka kajetan kateryna katarzyna kasimir kiril klim kondraty kosta kresimir krystian kseniya kyrylo larisa
leonty leszek lidia lidiya ljubomir ludmila lubomir ludwik lukasz maciej makar maksym marfa marko marcjan mateusz matej matija matvei matvey mieczyslaw mihail mihailo mihajlo mikalai milena milica
milivoj milos miloslav milovan milutin miron mirko mitrofan mstislav mykhailo mykhaylo mykola nadia nestor nikifor nikodim nikodem nikola nikon oldrich oleksandr oleksa oleksiy oleksii olena ondrej
orest ostap panteleimon pavle pavlo pelageya petar petr petro predrag prokhor prokop przemysl radomir radovan radoslav raisa rastko ratko rostislav rostyslav ruslan salomea savely seweryn slavko
slobodan sofya spiridon stanislaw stanko stefania stepanida stevan stjepan stojan svetozar svyatoslav sviatoslav svatopluk szymon taisia tihomir tikhon todor tomislav trifon tymofiy tymoteusz urszula
valentyn valerian valery varlaam varvara vasil vaso veniamin vikenty viktoria vissarion vladislav vlado vladko vojislav vojtech volodymyr vuk walery walerian wanda wawrzyniec wenceslas wieslaw
wincenty wlodzimierz yakiv yakim yaropolk yefim yegor yekaterina yelena yelizaveta yemelyan yermak yevdokia yevgeniy yevhen yulia yuliya yuriy yurii yury zdislava zinaida zinovy zlata zoran zoya
zvonimir
andras antal arpad attila balazs balint bertalan dezso elek elemer endre erno erzsebet ferencz gabor gergely geza gyorgy ilona imre istvan janos jeno jozsef kalman karoly katalin kazmer laszlo lorinc
matyas menyhert mihaly nandor odon orsolya sandor szilard tamas tibor tivadar vilmos zoltan zsigmond zsofia alexandru aurel corneliu dimitrie dumitru gheorghe grigore iancu iuliu ioan ionel liviu
matei mihai mircea neagoe nichita nicolae octavian petre petru pompiliu serban vasile vlad alexandros alexios anastasios anastasius andronikos andronicus aristotelis arsenios athanasios bardas
charilaos demetrios demosthenes dimitrios dimitris eleftherios epaminondas evangelos georgios giorgos gregorios herakleios ioannis ioannes kallistos konstantinos kyriakos lysimachos makarios manolis
menelaos nikephoros nicephorus nikolaos odysseas panagiotis panayotis pavlos pericles petros photios romanos romanus sotirios spyridon spyros stavros stylianos themistoklis theodoros theodosius
theophanes theophano theophylact vasileios xenophon esat gjergj kristo luigj naim prenk skender ashot avetik garegin grigor hakob hovhannes hrant karapet khachatur levon mesrop mkrtich nerses sahak
sarkis smbat tigran vahan vartan archil bagrat erekle giorgi ilia irakli noe shota vakhtang zurab
aharon akiva amram anshel arie arieh aryeh avigdor avraham avrom azriel baruch berek berel berl bezalel binyamin boruch chana chava chayim dovid dvora eliezer eliyahu ezriel feiga feivel feiwel fishel
freida fruma gedalia gedaliah gershom gershon getzel gitel golda hadassah haim hayim hayyim henia herschel hersch hershel herszel hillel hinda icchak isser issachar izrael jehiel jehuda judel
kalonymus leiba leizer lejb leyb lipman malka manasseh matityahu meir mendl mikhl mirel mirl moishe moisey mordchai mordechai mordekhai mordko moszek mosheh motel motl nachman nachum naftali nechama
nissan nisan nosson nuchim perec peretz pinchas pinhas pinkas rachela refael reizel reuven rivka rochel schmuel shabbetai shabtai shachna shalom shaul sheina shepsel shimon shloyme shneur sholem
sholom shraga shulamit simcha sprintze srul szmul tauba todros tsvi tuvia tzipora tzvi velvel yaakov yankel yankev yechezkel yechiel yehiel yehoshua yehudah yekutiel yerachmiel yeshaya yeshayahu
yisrael yisroel yitzchak yitzhok yocheved yochanan yoel yona yosel yossel zalmen zecharia zev zundel zusha zvi chasia chaya basya
aidan ailsa aneurin angharad aodh aoife aonghas bleddyn branwen brigit bronwen cadwaladr cadwallon cahir callum calum caradog cathal catriona ceridwen colm columba conall conn connor conor cormac
cynan deirdre dewi diarmaid diarmuid domhnall domhnal donagh donogh donough dougal dougall eamonn eoghan eoin emrys eochaid ewen farquhar felim feidhlim fearghal fiachra finbarr finnian fionn
fionnuala garret gilleasbuig gormflaith grainne gruffudd gruffydd gwenllian hywel iain iestyn ieuan ifan ifor iolo iorwerth ishbel kieran kirsty llywelyn llewelyn lochlann lowri ludovic madoc madog
maeve mairi malachy malachi manus maredudd meredydd morag murdo murrough murtagh myfanwy niall nuala olwen owain padraic padraig phelim ranald rhiannon rhodri roisin ruaidhri ruairi shane shaun shona
sinead siobhan somerled sorley tadhg taliesin teague teige tirlough torquil turlough uilleam
aldred alured amabel amasa lem clem constantine heraclius justinian nicephorus ammi ammon amzi azariah barzillai bevis calista cadwallader diggory drogo eadric eadgyth ealdred eben edric edwy eldad eliab eliakim elnathan enos erastus ethelred fulke
gamaliel gervase godwin greenleaf gurdon hannibal heman hereward hollis horatia ichabod isham jairus jephthah jotham kenelm leofric leofwine loren lorin lucan luman lysander mahlon marvin maximilla
milo morcar myles myron obed orin orlan orrin orson osmund oswin ozias philander philemon philo pliny ralf rensselaer roswell shubael sylvanus thurlow thurstan tostig tryphena uriel volney waltheof
warin wilfrith wulfstan zaccheus zadock zadok zebediah zenas zeno zera aethelred aethelstan athelstan aelfric aelfgar alcuin bede caedmon cenwulf ceolwulf edmer hengist penda almira alvina arvilla
asenath avice avis bathsheba belinda candace chloe clarinda delia delilah drusilla electa emeline ermengarde ethelburga etheldreda fidelia gwendoline hepzibah huldah jerusha keziah lavina leticia
lovina lucina malinda malvina mahala melinda melissa minerva narcissa orpha parthenia permelia philena roxana roxanna rosina ruhama sabra sophronia theophania tryphosa zerviah zilpha
aelius agrippa ambrosius appius arrius aulus aurelian basilius bonifatius cassiodorus crispus cyprian decimus diocletian domitian drusus eusebius faustus flavius fulvia gaius galerius germanicus
gnaeus gratian hadrian helvius honorius hyginus ignatia irenaeus justinian lactantius lepidus livia lucilla macrina maecenas marcellus maxentius nicomedes pelagius perpetua pompeius pontius poppaea
publius quintus scipio septimius servius sextus stilicho tacitus tarquin tertullian theodoric tiberius trajan tullius valens valentinian valerius vespasian
abbas abdel abdelkader abdulaziz abdulhamid abdulla abdurrahman abubakar abul adil afzal ahmet akbar alauddin ali amin amina arif asad asaf aslam assad aurangzeb aurangzib ayesha ayub aziz babur
baber bahadur bahram bairam balban baqir bashir bayezid baybars bilal boutros burhan celal cemal cevdet daud dawood djemal enver ertugrul fahd faisal faiz fakhr farid farouk farrukh fateh fath fatima
fazil fazl fethi fevzi firoz firuz fuad ghazi ghiyath ghulam habib habibullah hafiz hafsa haidar hakim halil hamid hamida hamza hanif harun hashim hayreddin hisham humayun hulagu husain huseyin hyder
ibrahima iltutmish imad inayat inayatullah iqbal iskander ismet izzet jafar jahangir jalal jamal jamil jauhar kamal kamil karim kasim kemal khadija khalil khayr khurshid khusrau khusraw khwaja latif
liaquat mahomed mahomet malik mansur mansoor marwan mehmed mirza mohamad mohsin muawiya muammar muazzam muhammed muhammet muhyiddin muin mukhtar murad murtaza musa mustapha muzaffar nabil nadir najib
najm nasir nasr nasreddin nawaz nazim nizam nur nuri orhan osman othman qasim quli qutb qutbuddin rafiq rahim rahman rashid rauf raza razia refet reza riyad riza rustam sadiq safdar saif sadi salah
saladin salih salim samir sayf selim shahjahan shahrukh shams shamsuddin sharif shaukat shihab shuja sikandar sinan siraj sulaiman suleiman suleyman sulayman tahir tahmasp talal talat tariq tewfik
tipu timur toghrul tughluq ulugh umar usman uthman vali walid yahya yakub yaqub yazid yusef zahir zahra zain zainab zaynab ziya zia zubair zulfikar zulfiqar ziaur nurul shamsul fazlul
aditya ajit amar amrit anand ananda arjun arvind ashok aurobindo bajirao balaji balwant bhagat bhagwan bhimrao bipin biren chandra chandragupta chittaranjan dadabhai dayal debendranath devendra dinesh
dwarkanath ganesh gobind gopal govind gulab gurbachan hari harihar harsha indira ishwar jagat jagdish jagjit jai jaswant jayaprakash jyotirao kailash kamala kanhoji keshab keshav kishan kishore kunwar
lajpat lakshmi lakshman lala madan madhav madhavrao mahadev malhar manmohan mohan morarji motilal nanak narayan narendra narsingh prakash pratap prithvi rabindra raghunath raghuji rajendra rajesh rama
raman ramesh ranjit ravi romesh sadashiv sambhaji sarojini satish satyajit savitri shahu shankar shiv shivaji shyam sita somnath subhash sundar surendra surendranath suresh swarup tantia tej tukaram
tulsi udham uday umrao vallabhbhai vasudev vijay vikram vinayak vinoba vishwanath aung maung thakin
adama adebayo adetokunbo ahmadou akwasi alhaji alioune amadou amilcar apolo babatunde bakary behanzin boubacar cetshwayo cetewayo cheikh chinua chukwuemeka chukwuma daudi demba dingaan dingane
dinuzulu emeka fatou haile hailu idrissa jomo khama kofi kojo kwaku kwame kwasi kwesi lamine langalibalele lobengula makonnen mamadou mengistu menelik modibo moshoeshoe moshesh moussa mpande mutesa
mwanga mzilikazi ndabaningi nnamdi obafemi olaudah olusegun osei oumar ousmane patrice prempeh samori samory sechele sekou seretse seydou shaka sipho sobhuza souleymane sundiata tafari takyi tewodros
thabo themba tiyo tshekedi yakubu yohannes yoweri
zhang zhao wang li liu chen huang zhou xu zhu guo luo zheng liang xie deng feng cao peng xiao cai dong jiang shen chiang chou chow hsu hsieh hsiao kuo tseng tso yeh hsiung nguyen ngo pham kim syngman
aritomo chuichi fumimaro hideki hideyoshi hirobumi heihachiro ieyasu inazo isoroku jinnosuke kanzo kantaro kijuro kiyoshi masayoshi minoru mitsumasa nobunaga nobusuke noriyuki saburo shigenori shigeru
shinzo takamori takashi taro tomoyuki toshimichi yoritomo yoshitsune yosuke yukichi akira hiroshi itagaki tokugawa toyotomi minamoto fujiwara taira hojo ashikaga sukarno suharto tunku raden aguinaldo
apolinario andres kamehameha pomare wiremu tamati rewi hongi potatau
`);
