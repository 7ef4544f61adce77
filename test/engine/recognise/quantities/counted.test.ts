import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../../../src/engine/grammar/tokenise-account.js';
import {printValue} from '../../../../src/engine/mention.js';
import {readAccount} from '../../../../src/engine/read/read-account.js';
import {recognise} from '../../../../src/engine/recognise/recognise.js';
import {packOf} from '../../../../src/engine/pack-of.js';
import {packs} from '../../../../src/languages/index.js';
import {mentionsIn} from '../mentions-in.js';

/** The amounts of a sentence, with `%` where they are so many of a hundred, and what they count, `?` where nothing tells. */
function countedIn(source: string, lang: string): string {
  return mentionsIn(source, lang, 'sentence.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, unit, counted}) =>
      [printValue(value), ...(unit === 'percent' ? ['%'] : []), counted ?? '?'].join(' '),
    )
    .join(', ');
}

/** A sentence, then its amounts. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    // A verb that reckons how many of them there were
    'The dead numbered 640.': '640 killed',
    'The drowned numbered 36.': '36 killed',
    'The dead, by most accounts, numbered 640.': '640 killed',
    'The wounded, it is thought, came to about 300.': '300 wounded',
    'The ships drowned the bay in smoke and numbered 36.': '36 ships',
    'Losses were put by the harbour board at about 700.': '700 casualties',
    'Swedish estimates put the losses of the two squadrons at 350.': '2 squadrons, 350 casualties',
    'The killed and wounded may be reckoned at 5,000.': '5000 casualties',
    'The report raised its figures, and the wounded came to 45.': '45 wounded',
    // Compounds, words that another field takes for something else, and what befell things
    'They took twenty mortars and forty-three machine-guns.': '20 mortars, 43 machine guns',
    'The squadron lost 177 aircraft, 106 of them fighters.': '177 aircraft, 106 fighters',
    'Our fighters in the forest numbered 300.': '300 troops',
    'He built an aquarium with twenty-eight tanks.': '28 storage tanks',
    '28 tanks crossed the river before the fuel ran out.': '28 tanks',
    'The pilots were credited with eight enemy aircraft shot down.': '8 aircraft',
    'The carrier took twenty Sea Harriers.': '20 harriers',
    // Who the members of a body are, and who has no home
    'Five members of the royal Danish bodyguard fell.': '5 troops',
    'Nine members of the crew swam ashore.': '9 sailors',
    'Ten members of the army council resigned.': '10 members',
    'Forty members of the choir came.': '40 members',
    'The flood left 700 residents homeless.': '700 homeless people',
    'In the flood 700 lost their homes.': '700 homeless people',
    'Some 80 families were made homeless.': '80 families',
    'Only 90 survived.': '90 people',
    'Of 70 barns only 12 survived.': '70 barns, 12 barns',
    // One in so many
    'One in every four inhabitants died.': '0.25 share',
    'It carried off one out of every eight.': '0.125 share',
    'Five judges out of seven agreed.': '5 judges, 7 judges',
    // What a row or a change leaves out
    'Lithuanians accounted for 84 per cent, Poles for 6.6 and Russians for 5.8.':
      '84 % ?, 6.6 % ?, 5.8 % ?',
    'The ration was cut from 200 grams to 165.': '200 grams, 165 grams',
    'The Danes lost 300, the Swedes about 500 men.': '300 people, 500 people',
    'They demanded 500 tons a day; the carriers promised 300.': '500 tonnes, 300 tonnes',
    'The list won 30 of the 85 seats. The Union received 22, the League three.':
      '30 seats, 85 seats, 22 seats, 3 seats',
    'They paid 5 million dollars. It rained. Later he asked for 13 million.':
      '5000000 dollars, 13000000 dollars',
    'Power went to a board of three.': '3 members',
    'Under the cliff stood 2,700 British under a colonel.': '2700 people',
    // One that counts, and one that is anybody
    'Of the nine lighthouses on this coast only one survived.': '9 lighthouses, 1 lighthouses',
    'The count was four passengers, two sailors, and one on the quay.':
      '4 passengers, 2 sailors, 1 sailors',
    'Of the six locks only one was closed.': '6 locks, 1 locks',
    'The mate mistook one light for another.': '',
    // What befell them is a label, or they are told to be something
    'Killed: 870; wounded: about 2,400.': '870 killed, 2400 wounded',
    'Dead, 58; missing, 13; wounded, 201.': '58 killed, 13 missing, 201 wounded',
    // Of both together, whatever comes behind a pause
    'Wellington: 15,000 dead or wounded (3,500 killed).': '15000 casualties, 3500 killed',
    'The loss was 26,000 killed and wounded, 7,000 captured.': '26000 casualties, 7000 prisoners',
    'The garrison had 640 men, of whom 31 were officers.': '640 troops, 31 officers',
    // Of what is measured, what is given to whom, and for how much
    'They set up 300 plots of 5 to 7 acres.': '300 plots, 5..7 acres',
    'The law gave 200 widows farms of 8 to 20 hectares.': '200 widows, 8..20 hectares',
    'The board offered 30 pupils scholarships.': '30 pupils',
    'The school has 30 women teachers.': '30 teachers',
    'The town has 20 workers clubs.': '20 clubs',
    'The share of rented fields fell from 25 per cent to about 7.': '25 % share, 7 % share',
    'The bank granted 4,700 loans worth 18 million.': '4700 loans, 18000000 ?',
    // A calibre is the name of a gun
    'A 68-pounder, a 75-mm gun and an 18-inch mortar stood on the mole.': '',
    'The fort had five 32-pounders, two 5.9-inch guns and four 6-inch howitzers.':
      '5 guns, 2 guns, 4 howitzers',
    // A price and a ratio
    'Silver went for gold at a rate of one to forty.': '',
    // Pages of a source
    'Sources: Stannard Papers, 402; Regimental Gazette, 17, 33.': '',
    // The head of the phrase, not what stands before or behind it
    'The Grand Duke sent 3,000 lightly armed Tatar horsemen.': '3000 cavalry',
    'Two German infantry divisions crossed the river.': '2 divisions',
    'The city gave up 64 bronze guns and 500 barrels of powder.': '64 guns, 500 barrels',
    'The king granted 20 hides of land to 12 burghers.': '20 hides, 12 burghers',
    'The bishop owned 3 mills, 2 taverns and 120 serfs.': '3 mills, 2 taverns, 120 peasants',
    'They burned 40 villages and carried off 700 captives.': '40 villages, 700 prisoners',
    'The plague carried off 16,000 of the townspeople.': '16000 burghers',
    'He raised 200 lances and a thousand crossbowmen.': '200 spears, 1000 archers',
    'Parliament passed 14 laws in a single day.': '14 laws',
    '1.5 million signatures were gathered.': '1500000 signatures',
    'In all 67 ships sailed home.': '67 ships',
    '300 square miles were flooded, and three churches destroyed.': '300 sq mi, 3 churches',
    'The strike spread to 12 factories with 4,200 workers.': '12 factories, 4200 workers',
    'The library held 5,000 printed books and 300 manuscripts.': '5000 books, 300 manuscripts',
    'Of the knights 205 never returned.': '205 knights',
    // What stands only behind what it becomes, or behind the next amount
    'The population fell from 2.5 to 1.8 million.': '2500000 inhabitants, 1800000 inhabitants',
    'The harvest rose from 5.10 to 5.45 million tonnes.': '5100000 tonnes, 5450000 tonnes',
    'The index rose from 1.20 to 1.50.': '1.2 ?, 1.5 ?',
    'They shot 1940 Polish army officers.': '1940 officers',
    'There were 1200 Lithuanian soldiers.': '1200 troops',
    // A label, a relative, a pronoun right behind a noun
    'Baptisms: 1861 – 38; 1871 – 21.': '38 baptisms, 21 baptisms',
    'Length of line, kilometres: 1920 – 610; 1930 – 1,020.': '610 km, 1020 km',
    'Locomotives in service, 131; carriages, 402.': '131 locomotives, 402 carriages',
    'His writings, of which there are more than 500, were lost.': '500 writings',
    'They threw 1,100 shells, of which the townspeople kept four.': '1100 shells, 4 shells',
    'The boats, sixteen of them, had left.': '16 boats',
    'We took one seal of fifty-five pounds.': '1 seal, 55 pounds',
    // By itself it stands for people
    'In the end nine got ashore there.': '9 people',
    'In all there were twelve of us, and nine others stayed.': '12 people, 9 people',
    'The rent was fifteen shillings, and now he pays ten of that.': '15 shillings, 10 ?',
    // Others are more of the whole, and not of its part
    'The storm killed 40 people, 12 of them women. Some 90 others were hurt.':
      '40 people, 12 women, 90 people',
    'They won 3 gold and 2 silver medals.': '3 medals, 2 medals',
    // What a verb tells of
    'The bomb killed 300 and wounded about 500.': '300 killed, 500 wounded',
    'In the camp 600 died.': '600 killed',
    // What the sentence before told of
    'The garrison had 20,000 men. About 8,000 of them froze to death.': '20000 troops, 8000 troops',
    'Twelve thousand prisoners were led away. Only 5,000 returned.':
      '12000 prisoners, 5000 prisoners',
    'The fire took 300 houses. Some 20,000 fled.': '300 houses, 20000 people',
    'The march cost 300 roubles. About 20 of them were stolen.': '300 roubles, 20 ?',
    // The number of a board in an exhibition, in a paragraph of its own
    'Case 3.': '',
    // A verb is no noun
    'Some 20,000 fled.': '20000 people',
    'Napoleon crossed with 400,000 men; only 20,000 returned.': '400000 people, 20000 people',
    'Of the host, 30,000 returned.': '30000 troops',
    'An army of 30,000 marched on Moscow.': '30000 troops',
    'A crew of 40 drowned.': '40 sailors',
    'The Danish fleet of 40 sailed from Danzig.': '40 ships',
    // A noun that two amounts share, or that stands before
    'The party won 15 of the 85 seats at the elections.': '15 seats, 85 seats',
    'The order lost 12 of its 30 castles.': '12 castles, 30 castles',
    'It had a population of the city of 12,000 in 1897.': '12000 inhabitants',
    'The garrison fell from 50,000 to 35,000 men.': '50000 troops, 35000 troops',
    'The price rose from 5 to 12 litas.': '5 litas, 12 litas',
    'Of the 5,000 inhabitants, 300 died of plague.': '5000 inhabitants, 300 inhabitants',
    'The 3,000-strong garrison capitulated.': '3000 troops',
    'The 9,000-man Dutch colonial expeditionary force landed.': '9000 troops',
    'A 40,000-man horde came down the valley.': '40000 troops',
    'Her army was 3,000-strong, with 200 archers.': '3000 troops, 200 archers',
    'A four-man patrol of the guard was lost.': '4 people',
    // What is so strong is no army
    'A 250-strong choir sang.': '250 choirs',
    'The number of schools fell by 5 to 12.': '5 schools, 12 schools',
    'The Senate consented by 66 to 14.': '66 votes, 14 votes',
    'About 120 delegates voted, 85 for and 35 against.':
      '120 delegates, 85 delegates, 35 delegates',
    'The rebels numbered 9,000.': '9000 insurgents',
    // A clause that leaves its verb and its noun to the one before
    'The English lost 12 ships, the Spanish 30.': '12 ships, 30 ships',
    'Output was 14,900 tons in 1929, 36,600 in 1931.': '14900 tonnes, 36600 tonnes',
    'It has 181 windows, against 39 in the old house.': '181 windows, 39 windows',
    'The school had 40 pupils. Anna, 34, taught them.': '40 pupils, 34 ?',
    'There were 40 boys, girls 12.': '40 boys, 12 girls',
    // A whole, and its parts; what was told with the same value
    'Of the 300 who came, 40 stayed.': '300 people, 40 people',
    'Russia paid 15 million roubles. Of the 15 million, little was left.':
      '15000000 roubles, 15000000 roubles',
    'They lit eight old ships. Two were towed clear.': '8 ships, 2 ships',
    'It held 300 seats. Of these, 120 were empty.': '300 seats, 120 seats',
    'Fewer than 2,000 of the town’s 10,000 people lived.': '2000 people, 10000 people',
    'Fourteen of her crew of 24 were killed.': '14 sailors, 24 sailors',
    'Eleven fish-oil factories burned.': '11 factories',
    'Ten ships of 18,000 tons were sunk.': '10 ships, 18000 tonnes',
    // Money goes on in round numbers, also in the next sentence
    'They asked for 100 million francs. It came down to 80 million.':
      '100000000 francs, 80000000 francs',
    'The town had 60,000 inhabitants, of whom half were slaves.': '60000 inhabitants, 0.5 share',
    // What became of people, and peoples
    'Some 500 were killed and 1,200 wounded.': '500 killed, 1200 wounded',
    'More than 195,000 Jews were murdered.': '195000 people',
    'The town had 12,000 inhabitants, of whom 5,000 were Jews.': '12000 inhabitants, 5000 people',
    'The party took 38 per cent of the vote.': '38 % votes',
    // Numbers that count nothing
    'The crew of Apollo 11 landed in a Boeing 747.': '',
    'See Table 2, Tables 3 and 4, and pp. 37–38.': '',
    "They met at 12 o'clock.": '',
    // Hours at which something is open, and what only stands behind such words
    'The museum is open 9 to 5.': '',
    'The shop opens daily from 9 to 5, but not on Mondays.': '',
    'After three hours, 5 to 10 were dead.': '5..10 killed',
    'They open fire, and 10 to 15 fell.': '10..15 people',
    'During the opening ceremony 10 to 15 were hurt.': '10..15 wounded',
    // A house, and who was in a street
    'She lived in Lake Street 7, where he died.': '',
    'On the road 20 were left.': '20 people',
    'On the avenue 5 were arrested.': '5 arrested',
    'On Lake Road 20 were killed.': '20 killed',
    // A row behind a label, and who was counted behind one
    'Boats Nos. 3 and 7 were sold.': '',
    'See pp. 3, 5, 9, 12, 15, 17.': '',
    'See files Nos. 12, 96, and 140.': '',
    'Of companies Nos. 3, 4, and 40 remained.': '4 ?, 40 ?',
    'Of company No. 7, 40 survived.': '40 people',
    'According to vol. 2, 1,500 perished.': '1500 killed',
    // Soldiers, and a length
    'A garrison of about 90 foot held it.': '90 infantry',
    'The garrison of 80 foot surrendered.': '80 infantry',
    'With 60 foot he held the gate.': '60 infantry',
    'He sent 300 foot to the gate.': '300 infantry',
    'The tower was 120 foot, and built of stone.': '120 feet',
    'The wall was about 120 foot.': '120 feet',
    'A ladder of 20 foot leaned on the wall.': '20 feet',
    'They had 60 foot of rope.': '60 feet',
    'A tower of 20 foot stood by 30 foot of wall.': '20 feet, 30 feet',
    // A fraction that is added, and a share of the rest
    'They rode four and a quarter miles.': '4.25 miles',
    'They lost four and a quarter surrendered.': '4 people, 0.25 share',
    'Of the men, forty and a quarter starved.': '40 people, 0.25 share',
  },
  lt: {
    // A garrison is of troops, a crew is not
    'Tvirtovės įgulą sudarė 900 žmonių.': '900 troops',
    'Garlaivio įgulą ir keleivius – 340 žmonių – išgelbėjo žvejai.': '340 people',
    // Kitokie to paties, kaina
    'Krašte veikė 40 valstybinių mokyklų ir 12 privačių.': '40 schools, 12 schools',
    'Miestelyje stovėjo 1120 medinių namų ir 86 mūriniai.': '1120 houses, 86 houses',
    'Galerija pardavė 300 paveikslų už 2 milijonus.': '300 paintings, 2000000 ?',
    'Surašyta 366 tūkst. namų ūkių ir 40 tūkst. ūkių.': '366000 families, 40000 farms',
    // A verb that reckons how many of them there were
    'Žuvusiųjų, kaip manoma, buvo 640.': '640 killed',
    'Nuskendusiųjų buvo 36.': '36 killed',
    'Žuvusiųjų būta 840.': '840 killed',
    'Nuostoliai siekė apie 500.': '500 casualties',
    'Žuvusių karininkų buvo penki.': '5 officers',
    'Žuvusiųjų po sprogimo skaičius svyruoja nuo 40 iki 60.': '40..60 killed',
    'Žuvusiųjų skaičius – 84.': '84 killed',
    'Apgyvendintųjų buvo 310.': '310 people',
    'Evakuotųjų skaičius: 900.': '900 people',
    'Išgyveno tik 90.': '90 people',
    '700 neteko namų.': '700 homeless people',
    'Po potvynio be pastogės liko 80 šeimų.': '80 families',
    // One of each, where the number takes it
    'Susirinko 40 moterų ir 31 vyras.': '40 women, 31 people',
    'Sudegino 21 namą ir 31 daržinę.': '21 houses, 31 daržinę',
    'Suimtas 61 prūsas ir 11 lenkų.': '61 people, 11 people',
    // Nouns made of verbs, and others that look like participles
    'Įvyko 30 pasikėsinimų ir 4 sprogimai.': '30 pasikėsinimų, 4 explosions',
    'Užregistruota 700 susirgimų.': '700 susirgimų',
    'Jis parašė 12 dramų.': '12 dramų',
    'Atėjo 10 artimų giminaičių.': '10 giminaičių',
    'Gautos 12 minimų knygų.': '12 books',
    // What describes them has an object
    'Atvyko 300 leidimą turinčių darbininkų.': '300 workers',
    'Balsavo 85 proc. visų balso teisę turėjusių piliečių.': '85 % citizens',
    // A dash for a verb
    'Iš 70 narių 40 rėmė ūkininkų sąrašą, 18 – darbininkų, 12 – miestiečių sąrašą.':
      '70 members, 40 members, 18 members, 12 members',
    'Jame dirbo 5 mokytojai, 40 ha – parkas.': '5 teachers, 40 hectares',
    // Kieno nariai
    'Žuvo 5 garnizono nariai.': '5 troops',
    // What a row or a change leaves out
    'Davinys sumažintas nuo 200 gramų iki 165.': '200 grams, 165 grams',
    'Švedai neteko 570, danai – 430 žmonių.': '570 people, 430 people',
    'Lenkų vėliavų buvo keturiasdešimt, o lietuvių – 50.': '40 banners, 50 banners',
    'Suformuoti penki pėstininkų ir keturi ulonų pulkai.': '5 regiments, 4 regiments',
    'Stovėjo keturi šimtai danų ir trys šimtai švedų pabūklų.': '400 guns, 300 guns',
    'Atėjo 40 vengrų ir 300 arklių.': '40 people, 300 horses',
    // A noun that ends as adjectives do; words among ships
    'Vakare jis perskaitė keturis sakinius.': '4 sakinius',
    'Uoste stovėjo dešimt naikintuvų ir du kreiseriai.': '10 destroyers, 2 cruisers',
    'Komendantas atsiuntė 37 baržas, iš jų 14 žuvo.': '37 barges, 14 barges',
    'Žuvusių: 58; dingusių: 13; sužeistų: 201.': '58 killed, 13 missing, 201 wounded',
    'Seime 42 balsavo už, 26 prieš.': '42 votes, 26 votes',
    'Įguloje buvo 52 vyrai, iš kurių 11 buvo karininkai.': '52 troops, 11 officers',
    // One that counts, and one that is anybody
    'Iš penkių malūnų sveikas išliko vienas.': '5 mills, 1 mills',
    'Žuvo vienas drąsiausių vadų, ir ne vienas kareivis verkė.': '',
    // Sides and halves
    'Miestas turėjo dvi puses, o pusė gyventojų mirė.': '2 puses, 0.5 share',
    // Hours, houses and rows, and who is counted behind their words
    'Muziejus dirba nuo 9 iki 17.': '',
    'Darbo laikas: 9–17.': '',
    'Mokykloje dirba 10–12.': '10..12 ?',
    'Po valandos 5–7 žuvo.': '5..7 killed',
    'Tuo laikas nuo 5 iki 7 buvo sunkus.': '5..7 people',
    'Jis gyveno Vilniaus gatvėje 35, o brolis kitur.': '',
    'Gedimino prospekte 14 buvo suimta.': '14 arrested',
    'Laisvės alėjoje 30 mirė.': '30 killed',
    'Žr. bylas Nr. 12, 96 ir 140.': '',
    'Bylose Nr. 3 ir 7 rašoma.': '',
    'Lageryje Nr. 7, 200 mirė.': '200 killed',
    'Pagal įsakymą Nr. 4, 60 buvo sušaudyta.': '60 executed',
    'Žuvo keturi ir ketvirtis pasidavė.': '4 killed, 0.25 share',
    // What a label says the number of; pages of a source
    'Mokinių skaičius: 1922 m. – 51, 1935 m. – 64.': '51 pupils, 64 pupils',
    'Šaltiniai: Jonas Petraitis, Kronika, 402; Lietuva, 17.': '',
    // The number of a board in an exhibition, in a paragraph of its own
    '5 stendas.': '',
    // What stands only behind what it becomes, or behind the next amount
    'Gyventojų sumažėjo nuo 2,5 iki 1,8 mln.': '2500000 inhabitants, 1800000 inhabitants',
    'Ji iškovojo 3 aukso ir 2 sidabro medalius.': '3 medals, 2 medals',
    // What a verb tells of
    'Žuvo 300, sužeista apie 500.': '300 killed, 500 wounded',
    'Nušauta 12, kiti pabėgo.': '12 executed',
    // What the sentence before told of
    'Įgulą sudarė 20 tūkst. karių. Apie 5 tūkst. jų sušalo.': '20000 troops, 5000 troops',
    'Išvesta 12 tūkst. belaisvių. Grįžo tik 5 tūkst.': '12000 prisoners, 5000 prisoners',
    'Sudegė 300 namų. Apie 20 tūkst. pabėgo.': '300 houses, 20000 people',
    '27 tūkst. italų korpuso vyrų žuvo.': '27000 troops',
    'Vytautas atvedė 40 vėliavų ir 3000 totorių raitelių.': '40 banners, 3000 cavalry',
    'Žalgirio mūšyje krito 205 broliai riteriai.': '205 knights',
    'Valakų reforma apėmė 60 000 valakų žemės.': '60000 hides',
    'Per marą mirė 16 000 miestiečių.': '16000 burghers',
    'Švedai paėmė 1500 belaisvių, 26 patrankas ir 60 vėliavų.':
      '1500 prisoners, 26 guns, 60 banners',
    'Pirklys atgabeno 400 statinių vyno.': '400 barrels',
    'Bažnyčiai priklausė 3 malūnai, 2 karčemos ir 120 baudžiauninkų.':
      '3 mills, 2 taverns, 120 peasants',
    'Vokiečių 6 divizijos puolė rytuose.': '6 divisions',
    'Užmušti 5 sovietų karininkai.': '5 officers',
    'Gaisras sunaikino 92 namus ir 15 krautuvių.': '92 houses, 15 shops',
    'Policija suėmė 45 komunistus.': '45 communists',
    '5000 žydų šeimų buvo išvežta.': '5000 families',
    'Miškas užima 300 kv. mylių.': '300 sq mi',
    'Prekybininkas sumokėjo 1500 auksinų.': '1500 florins',
    'Eksportas išaugo 2,5 karto.': '2.5 times',
    'Laivyne plaukė dvidešimt vienas karo laivas.': '21 ships',
    '600 sušaudyta vietoje.': '600 executed',
    'Kariuomenė per metus 92 000 išaugo.': '92000 troops',
    'Jo 30 000 armija buvo sumušta.': '30000 troops',
    'Žuvo 3000 karių, o 400 pateko į nelaisvę.': '3000 troops, 400 troops',
    'Iš 85 vietų seime socialdemokratai gavo 15.': '85 seats, 15 seats',
    'Už sutartį balsavo 54 delegatai, prieš – 12.': '54 delegates, 12 delegates',
    'Kaina pakilo nuo 5 iki 12 litų.': '5 litas, 12 litas',
    'Pirmosios klasės bilietas kainavo 19 rublių, trečiosios – vos aštuonis.':
      '19 roubles, 8 roubles',
    'Mūšis prasidėjo pusę antros nakties.': '',
    'Gyventojų sumažėjo iki 2,8 mln.': '2800000 inhabitants',
    'Mieste gyveno 12 000 gyventojų, iš jų 5000 žydų.': '12000 inhabitants, 5000 people',
    'Partija gavo 38 proc. balsų.': '38 % votes',
    'Žr. 2 lentelę, 14–17 p. ir 3 priedą.': '',
    'Jie susitiko 12 val.': '',
    // Statistics: the genitive that an amount governs stands before it
    'Automobilių buvo 40, motociklų – 30.': '40 vehicles, 30 motorcycles',
    'Iš 40 parapijos bažnyčių liko penkios.': '40 churches, 5 churches',
    'Tūkstančiui gyventojų teko 22,8 gimimo.': '1000 inhabitants, 22.8 births',
    'Mieste gyveno 5000 žmonių, kaimuose – 300.': '5000 people, 300 people',
    'Turėjo 40 tankų, iš jų 12 sunkiųjų, lėktuvų – 3.': '40 tanks, 12 tanks, 3 aircraft',
    'Bokštą nupiešė du jos inžinieriai.': '2 engineers',
    'Iš 82 mokinių egzaminus išlaikė 68.': '82 pupils, 68 pupils',
    'Išleista akcijų: 1923 m. – 2 000, 1929 m. – 5 500.': '2000 shares, 5500 shares',
    'Klasių mokykloje suskaičiavome keturiolika.': '14 classes',
    'Mokinių buvo keturi šimtai, o mokytojų – dvidešimt vienas.': '400 pupils, 21 teachers',
    'Sukilėliai, iš kurių grįžo keturi, tylėjo.': '4 insurgents',
    'Mirė 14 tūkst. londoniečių ir 30 valstiečių.': '14000 people, 30 peasants',
    'Už įstatymą balsavo 28, prieš – 6.': '28 votes, 6 votes',
    'Indeksas pakilo nuo 1.20 iki 1.50.': '1.2 ?, 1.5 ?',
    'Iš 107 pasiūlymų du atmesti iškart.': '107 proposals, 2 proposals',
    'Apdrausta už 180 000 litų, tiksliau – už 75 tūkst.': '180000 litas, 75000 litas',
  },
};

for (const [lang, sentences] of Object.entries(SENTENCES)) {
  describe(`what an amount counts, ${lang}`, () => {
    for (const [sentence, counted] of Object.entries(sentences)) {
      it(`“${sentence}”: ${counted === '' ? 'nothing' : counted}`, () => {
        assert.strictEqual(countedIn(sentence, lang), counted);
      });
    }
  });
}

describe('how exactly an amount is meant', () => {
  const qualifiersIn = (source: string, lang: string): (string | undefined)[] => {
    const {account} = readAccount(source, {path: 'sentence.txt', lang}, packs);
    return recognise(account, tokeniseAccount(account), packOf(lang, packs)!)
      .filter(({kind}) => kind === 'quantity')
      .map(({qualifier}) => qualifier);
  };
  for (const [lang, sentence, ...expected] of [
    ['lt', 'Įgula išaugo iki 50 000 karių.', 'exact'],
    ['lt', 'Karių sumažėjo nuo 50 000 iki 35 000.', 'exact', 'exact'],
    ['lt', 'Leista laikyti iki 20 000 karių.', 'at-most'],
    ['en', 'The garrison increased to 50,000 men.', 'exact'],
    ['en', 'It fell from 50,000 to 35,000 men.', 'exact', 'exact'],
    ['en', 'They might keep up to 20,000 men.', 'at-most'],
  ] as const) {
    it(`“${sentence}”: ${expected.join(', ')}`, () => {
      assert.deepEqual(qualifiersIn(sentence, lang), [...expected]);
    });
  }
});
