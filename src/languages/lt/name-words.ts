/** Reads a list of words parted by white space. */
function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Ranks, offices and forms of address, in the nominative. */
export const shortTitles = words(`
p kun vysk arkivysk kan kleb tėv gen kar plk mjr kpt ltn prof dr doc inž adv gyd mok prez pirm kunig red rašyt poet dail drg prel mons vik dek agr arch rab mgr maj leit eil serž vyr mokyt stud
`);

export const titles = words(`
ponas ponia draugas draugė karalius karalienė kunigaikštis kunigaikštienė kunigaikštytė caras carienė imperatorius
imperatorienė kaizeris sultonas chanas popiežius vyskupas arkivyskupas kardinolas kunigas klebonas vienuolis abatas
šventasis magistras grafas grafienė baronas baronienė hercogas markizas lordas seras princas princesė ercherzogas
prezidentas viceprezidentas premjeras kancleris ministras viceministras sekretorius pirmininkas pavaduotojas
ambasadorius pasiuntinys atstovas konsulas atašė komisaras diplomatas deputatas senatorius seimūnas gubernatorius
markgrafas kurfiurstas landgrafas dožas šogunas emyras kalifas chedivas šachas viziris didvyziris atamonas nuncijus legatas
gauleiteris reichskomisaras reichsmaršalas grupenfiureris obergrupenfiureris
generalgubernatorius vaivada kaštelionas etmonas seniūnas burmistras meras maršalas feldmaršalas maršalka generolas
admirolas kontradmirolas viceadmirolas pulkininkas papulkininkis komandoras markizė vikontas majoras kapitonas leitenantas vadas karvedys viršininkas komandarmas komkoras
komdivas kombrigas karininkas karys eilinis adjutantas štabininkas seržantas partizanas sukilėlis diktatorius vadovas lyderis istorikas
metraštininkas kronikininkas profesorius daktaras rašytojas poetas dailininkas gydytojas inžinierius mokslininkas
žurnalistas redaktorius advokatas teisininkas plėšikas revoliucionierius bajoras didikas riteris regentas
įpėdinis pirmtakas aktorius architektas astronautas aviatorius akademikas botanikas chemikas fizikas kalbininkas kompozitorius kosmonautas kunigaikštis
lakūnas mokytojas muzikas pastorius policininkas skulptorius spaudėjas stiuardas tapytojas telegrafistas tardytojas vairuotojas vertėjas žvalgas knygnešys
premjerė ministrė prezidentė pirmininkė direktorė ambasadorė sekretorė rašytoja poetė dailininkė gydytoja profesorė daktarė mokytoja istorikė
žurnalistė deputatė narė seselė akademikė aktorė redaktorė teisėja siuvėja slaugytoja dainininkė studentas studentė
pirklys kapitonas šarvininkas siuvėjas kalvis stalius dailidė malūnininkas kepėjas žvejys valstietis ūkininkas dvarininkas zakristijonas vargonininkas gubernatorius karininkas
rabinas agronomas felčeris felčerė akušerė akušeris buhalteris buhalterė kapelionas vikaras dekanas kanauninkas prelatas diakonas pastorius seminaristas klierikas
mokinys mokinė gimnazistas gimnazistė auklėtinis auklėtinė auklėtoja vedėjas vedėja našlė našlys knygininkas vaistininkas vaistininkė girininkas eigulys urėdas staršina viršaitis policmeisteris
antstolis prokuroras inspektorius inspektorė revizorius docentas docentė dėstytojas dėstytoja choristas choristė dirigentas režisierius fotografas knygrišys laikrodininkas mūrininkas
audėja šaltkalvis tekintojas ugniagesys gaisrininkas konduktorius mašinistas bocmanas šturmanas škiperis sanitaras sanitarė puskarininkis viršila vachmistras
dlk referentas direktorius teisėjas filosofas teologas reformatorius brolis sūnus duktė dukra dukteris sesuo seseris anūkas anūkė žentas marti uošvis žmona vyras tėvas motina
`);

/** Words that stand before names of persons only. */
export const beforePersons = words(`
pas pats pati patį pačią paties jaunasis vargšas vargšė velionis velionė toks tūlas tūla kažkoks kažkokia
`);

/** Nouns for a person behind which „vardu“ gives the name, besides titles. */
export const personNouns = words(`
žmogus vyras moteris berniukas mergaitė vaikinas mergina senis senelis sena tarnas tarnaitė kareivis kareiviai valstietis valstiečiai ūkininkas žydas žydai broliai jo jos jų kurio kurios mano
`);

/** First words of names of places. */
export const placeOpeners = words(`
port portas fort san sen santa santo sankt nova novaja naujoji niu bad las los rio puerto porto monte
vilja vila villa terra punta bahia baja sjera siera keip
`);

/** Nouns by which a name is a place, in the nominative. */
export const placeNouns = words(`
miestas miestelis kaimas vienkiemis bažnytkaimis sostinė uostas upė ežeras sala salos jūra įlanka kalnas
kalnai slėnis pelkė kapinės miškas giria pusiasalis sąsiauris stotis geležinkelis aerodromas poligonas apylinkės valsčius
lyguma krantas pakrantė kyšulys siena parapija seniūnija apylinkė filija oro gyventojas parapijietis miestelėnas rajonas piliakalnis kapinynas pilkapis senkapis vietovė palivarkas lageris stovykla kalėjimas sodžius priemiestis šlaitas viensėdis užusienis okolica viešbutis
intakas upelis upeliukas ežerėlis tvenkinys pavietas dekanatas girininkija
`);

/** Nouns by which a run of capitals before them is neither a person nor a place. */
export const thingNouns = words(`
gatvė aikštė pilis dvaras tvirtovė rūmai fortas prospektas alėja mūšis kautynės sukilimas karas revoliucija kongresas konferencija laivas kreiseris
povandeninis naikintojas minininkas garlaivis lėktuvas fregata transportas instrukcija planas operacija įstatymas statutas kodeksas ordinas medalis premija
universitetas koledžas licėjus mokykla gimnazija biblioteka muziejus partija frontas divizija linija kanalas tiltas bažnyčia katedra koplyčia vienuolynas gvardija dangoraižis bendrovė
`);

/** Things that have a person's name before them. */
export const namedThings = words(
  'kanalas bendrovė koncernas gatvė aikštė universitetas metro stadionas gimnazija mokykla prospektas alėja biblioteka muziejus premija ligoninė teatras draugija',
);

/** What persons have, and places have not: „Kolio laiškas“. */
export const owned = words(`
laiškas laiškai dienoraštis dienoraščiai atsiminimai memuarai prisiminimai žmona našlė sūnus sūnūs duktė dukra brolis broliai sesuo motina tėvas adjutantas sekretorius korpusas ariergardas avangardas
drobė drobės romanas romanai poema eilėraštis eilėraščiai biografija rankraštis rankraščiai parašas kapas testamentas ranka veidas vadovaujamas vadovaujama vadovaujami vadovaujamos vedamas vedami balsas pavardė kabinetas vyriausybė
`);

/** What a place has, unless somebody of its name is told of: „Biliūnų dvaras“, „Paberžės vikaras“. */
export const ofPlaces = words(`
dvaras dvarelis dvarvietė klebonas vikaras filialistas filijalistas altarista altaristas kamendorius viršaitis vaitas
`);

/** Documents and bodies that some write with a capital. */
export const documents = words(`
prezidiumas politbiuras plenumas sekretoriatas konstitucija aktas deklaracija manifestas memorandumas dekretas nota protokolas statutas rezoliucija ultimatumas pareiškimas kreipimasis
`);

/** Adjectives that some write with a capital: „Nepriklausoma Lietuva“, „Tarptautinė archyvų diena“. */
export const adjectives = words(`
nepriklausomas nepriklausoma laisva tarptautinis tarptautinė valstybinis valstybinė nacionalinis nacionalinė
`);

/** Nouns that are names of towns as well, in the nominative: a capital at the beginning of a sentence makes no town of them. */
export const townWords = words('varna kalmaras tarantas krosna malaga');

/** Common words, in the nominative, that end as the names of daughters and sons do. */
export const likeSurnames = words(`
savaitė mergaitė mergytė karalaitis karalaitė vokietaitė lietuvaitė žydaitė
`);

/** Words that stand at the beginning of a sentence and are no names, in the forms in which they stand there. */
export const commonWords: ReadonlySet<string> = new Set(
  words(`
pro su ties virš anot link netoli palei skersai išilgai aplink šalia vietoj vietoje vidury viduryje abipus anapus šiapus kitapus ligi nepaisant
tavo a ach aha ai aišku akivaizdu aną anas ano anksčiau ant antai antra antras antrasis apie apskritai ar arba argi aš aštuoni atgal
atrodo atrodė atsižvelgiant atvirkščiai atvykęs atvykus bemaž be beje bendrai bent bet betgi beveik būdamas būtent buvo buvęs bus būtų
dabar daug daugelis daugiau daugiausia daugybė deja dėka dėl dešimt devyni dėlto devyniolika didelis didelė didelę didelį didesnė didysis didžioji didžiausia dieną
dienos du dvi dvylika ėmė esant esą esame esate ginčai gal galbūt galiausiai gana gavęs gavusi gerai greitai greta grįžęs
kažkas kažko kažkam kažkoks kažkokia kažin kažkur kažkada kam ko kuo ką kame kažką abu abi abiejų anie anos ana daug tokį tokią tokiame tokios tokių visiems visoms visais visame visoje kiekvieną kiekvieno kitam kitame kitoje kitų kitais ką kieno ir iki ilgai iš išėjęs įsitikinęs įsitikinusi įvykus istorija istorikai istorikas iškart iškilo išsigandęs išties įdomu į jai jam jame jau jei jeigu jei jie jiems
jis jo jog joje jokia joks jos juk jų ją jį juo juos jums jūs jūsų ji kada kadaise kadangi kai kaip kaipgi karas karalius kariai karo kariuomenė kartais
kartu kas katras kauliukas keli keletas kelios keliolika keturi kiek kiekvienas kiekviena kita kitas kitaip kiti kitą kitos kito kodėl kol kolei komisija
komunistų kone konflikto kovo kraštas kur kuri kurie kurio kuris kurį lapkričio lapkritį laikraščiai laikraštis likus liepos liepą liūdna logiška mat
man mano mažai mažiausiai mano manau manoma mažoji mes metai metais metas metų mieste miesto minėtas mūsų mūšis mūšyje mums na nacių nauja naujas naujoji nauji ne nebe nebuvo negi
nei neilgai nėra nes nesugebėjęs neseniai net netgi netikėtai netrukus nevisiškai niekas nieko nors norėdamas norėdama norint nuo o oficiali oficialiai oficialus okupacija ordinas
pabaigoje padėtis pagal pagaliau pagrindinis pakeliui paktas panašiai panašu paradoksalu pareiškė pareigūnai partija pas pasak paskui pasirašius pasitarus pasiuntinys pastebėtina
pats patys pati pavyzdžiui penki per perskaitęs pereita pilis pirma pirmas pirmasis pirmoji pirmiausia pirmą pirmieji planas po posėdyje prasidėjo prasidėjus prasideda praėjus praslinkus prie prieš priešingai
prezidentas protokolas pusę pusėje rinkimai rytą rytų riteriai rugpjūčio rugpjūtį rugsėjo rugsėjį sausio sausį savo seimas seimo senoji sovietai sovietinė sovietinėje sovietų sovietams spalio spalį spauda spaudos
savaitę sprendimas stai štai sukilėliai sukilimas sukilimo sunku susitarimas sutartis sutarties sutartyje sutartį svarbiausia šaltiniai šalis šalys šeši šešiolika ši šia šiaip šiandien šiame šią šie šiems šį šio šioje šios šis šįkart šiuo šiuos šių taigi tą tada tad tai taika taip taipgi
tam tame tarp tarpukariu tarsi tas taryba tarybų tačiau tauta te ten tie tiek tiems tiesa tikriausiai tik tikra tikrai tikras tie tokia tokie toks todėl tokiu toji toliau tos to
trečia trečias trečioji trečiasis trejus trys tu tuo tuoj tuojau tuomet tuos turbūt turėdamas turi turėjo tūkstančiai tarytum už užėmęs užėmus užsienio uždrausta ūmai vadas vadinasi vadovybė vakarą vakarų valdžia valstybė vadu vasario vasarį vėl vėliau vėlų verta vien viena vienas
vieni vis visa visą visai visas visi visų visgi viskas visos viso visur vyriausybė vyriausybei vyriausiasis vokiečiai vokiečių vos vidurio žinoma žinios žmonės žurnalas žuvo žygis žr
dievas dievo dievui dievą dievu dieve viešpats viešpaties viešpačiui viešpatį kristus kristaus apvaizda apvaizdos
balandžio balandį birželio birželį gegužės gegužę gruodžio gruodį pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį
dėdė teta tėtis mama močiutė senelis senelė tėvai vaikai vaikinas mergina moteris vyras kaimynas kaimynė mokytojas mokytoja perkūnas raitelis sukilėlis
chunta opozicija kongresas parlamentas kabinetas štabas armija laivynas flotilė žvalgyba senatas dūma bažnyčia komitetas ministerija sąjunga centras teismas policija žandarai kazokai admiralitetas kremlius vatikanas sostas kronika metraštis
čia ten tenai šitaip anaip
gyveno dirbo stovėjo ėjo bėgo važiavo žygiavo vaikščiojo praėjo pasuko susirinko sustojo prekiavo tarnavo augo
 pastarasis pastaroji pastarieji pastarosios pirmąkart pirmąsyk antrąkart antrąsyk krikšto kūno
delegacija derybos derybose dalyvauja kontroliuojamas griežti sėdi metas mūšio muziejus knygos kunigas generolas profesorius ponas maršalas lenkai lietuviai rusai prancūzai švedai anglai žydai lietuvių lenkų rusų
`),
);

/** Ships and what else has a name behind its noun, in the nominative. */
export const vessels = words(`
laivas linkoras šarvuotis šarvuotlaivis monitorius nardlaivis flagmanas bangininkas garlaivis burlaivis motorlaivis ledlaužis dirižablis galera galeonas karavelė brigantina jachta buksyras keltas kreiseris minininkas naikintojas eskadrinis fregata korvetė barkas briga škuna kateris lainineris tanklaivis lėktuvnešis
`);

/** Verbs of what people do, as they are told. */
export const acts: ReadonlySet<string> = new Set(
  words(`
sakė pasakė tarė rašė parašė pasakojo papasakojo klausė paklausė atsakė įsakė liepė pasirašė atsisakė mirė gimė žuvo vedė pareiškė pranešė paskelbė
prisiminė manė tikėjo nutarė nusprendė nešiojosi vežiojo išvyko atvyko grįžo pabėgo kalbėjo šaukė verkė juokėsi prašė reikalavo atsistatydino vadovavo
tvirtino teigė siūlė sutiko patarė suprato žinojo matė išgirdo pamatė perėjo įžengė skaitė dėstė mokėsi tarnavo emigravo rėmė kaltino gynė
sako rašo teigia pasakoja aiškina klausia atsako prisimena tvirtina priduria šypsosi šypteli juokiasi šypsojosi šyptelėjo nusijuokė gūžtelėjo linktelėjo atsiduso
vilkėjo dėvėjo valgė gėrė rūkė miegojo pabudo mylėjo nekentė bijojo tikėjosi troško norėjo nenorėjo svajojo drįso nedrįso ketino ragino skundėsi ginčijosi melavo
užrašė nurašė perrašė išvertė nutapė nupiešė sukūrė išrado atrado užaugo vaikščiojo jojo išjojo atjojo nujojo įjojo įlipo išlipo
susitiko pasitraukė perėmė pakeitė pažadėjo prisiekė prisipažino išpažino meldėsi dainavo giedojo grojo mokė gydė slaugė budėjo studijavo paaiškino pasiūlė pasisiūlė apsisprendė susižavėjo įsimylėjo
`),
);

/** What befalls people only, of a man or a woman. */
export const befalls: ReadonlySet<string> = new Set(
  words(`
gimęs gimusi miręs mirusi palaidotas palaidota pakrikštytas pakrikštyta ištremtas ištremta suimtas suimta įkalintas įkalinta nuteistas nuteista nužudytas nužudyta
sušaudytas sušaudyta pakartas pakarta sužeistas sužeista paskirtas paskirta išrinktas išrinkta įšventintas įšventinta karūnuotas karūnuota apdovanotas apdovanota
atleistas atleista paleistas paleista vedęs ištekėjusi žuvęs žuvusi
`),
);

/** What befalls places only: towns and lands. */
export const befallsPlaces = words(`
užimtas užimta užimti užimamas užimama atsiimtas atsiimta perleistas perleista atiduotas atiduota prijungtas prijungta aneksuotas aneksuota okupuotas okupuota evakuota išnuomotas išnuomota išnuomojamas išnuomojama
apgultas apgulta apšaudytas apšaudyta bombarduotas bombarduota išvaduotas išvaduota sudegintas sudeginta
`);
