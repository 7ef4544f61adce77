import type {Catalogue} from '../../src/engine/catalogue.js';
import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import type {PackedFile} from '../../src/engine/saved/packed.js';
import {pack} from '../../src/engine/saved/packed.js';
import {packs} from '../../src/languages/index.js';

/** Two short accounts of one war that never was, which agree, differ and fall silent. */
export const DOCUMENTS = [
  {
    path: 'karas.lt.md',
    source: `# Karas prie Upės

1704 m. gegužės 3 d. Švedija ir Lenkija Rygoje pasirašė sutartį. Pagal sutartį numatyta įvesti 9 tūkstančius švedų karių.

Švedų kariuomenė į Klaipėdą įžengė birželio 12 d. Su ja atplaukė 37 laivai.`,
  },
  {
    path: 'war.en.md',
    source: `# The War by the River

On May 3, 1704, Sweden and Poland signed a treaty in Riga. The treaty allowed up to 9,000 Swedish soldiers to enter the country.

The Swedish army entered Klaipėda on June 14. In Poland 410 peasants were deported.`,
  },
];

/** The story, where one of the accounts tells first what the other tells last. */
export const CROSSED = [
  {
    ...DOCUMENTS[0]!,
    source: `${DOCUMENTS[0]!.source}\n\n1706 m. rugsėjo 24 d. sudaryta taika Altranštete.`,
  },
  {
    ...DOCUMENTS[1]!,
    source: DOCUMENTS[1]!.source.replace(
      '\n\n',
      '\n\nThe peace of Altranstädt was made on September 24, 1706.\n\n',
    ),
  },
];

/** The story, compared, with an editors' note on its first date, if it has one. */
export function storyFile(documents = DOCUMENTS): ComparisonFile {
  const {comparison} = compareAccounts(documents, packs);
  const [first] = comparison.accounts;
  const date = first!.mentions.find(({kind}) => kind === 'date');
  return {
    comparison,
    notes: date
      ? [
          {
            id: 'note',
            text: {en: 'A note on the day.', lt: 'Pastaba apie dieną.'},
            places: [{account: first!.id, start: date.start, end: date.end, score: 1}],
          },
        ]
      : [],
  };
}

/** What the page loads: the list of accounts and their comparison, by the names of their files. */
export function storyData(documents = DOCUMENTS): ReadonlyMap<string, Catalogue | PackedFile> {
  const file = storyFile(documents);
  const accounts = file.comparison.accounts.map(({id, lang, title, credit}) => ({
    id,
    lang,
    title,
    credit,
  }));
  const ids = accounts.map(({id}) => id);
  return new Map<string, Catalogue | PackedFile>([
    ['catalogue.json', {accounts, default: ids, most: 4}],
    [`${encodeURIComponent(ids.join('~'))}.json`, pack(file)],
  ]);
}
