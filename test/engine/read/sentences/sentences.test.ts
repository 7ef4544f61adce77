import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {cutSentences} from '../../../../src/engine/read/sentences/sentences.js';
import {en} from '../../../../src/languages/en/index.js';
import {lt} from '../../../../src/languages/lt/index.js';

/** Cuts a text whose sentences are parted by ` | `, without the bars, and puts them in again. */
function recut(text: string, lang: 'lt' | 'en', ordinary: readonly string[] = []): string {
  const {segmentation} = lang === 'lt' ? lt : en;
  const plain = text.replaceAll(' | ', ' ').replaceAll('|', '');
  return cutSentences(plain, 0, segmentation, (word) => ordinary.includes(word))
    .map(({start, end}) => plain.slice(start, end))
    .join(' | ');
}

function keeps(lang: 'lt' | 'en', texts: readonly string[]): void {
  for (const text of texts) assert.strictEqual(recut(text, lang), text);
}

describe('cutSentences in Lithuanian', () => {
  it('passes over the stops of dates before a name or place', () => {
    keeps('lt', [
      'Sukilimas prasidėjo sausio 22 d. Varšuvoje.',
      'Rugsėjo 9 d. Jogaila įteikė raštą.',
      '1569 m. liepos 1 d. Liubline pasirašyta unija. | Ji galiojo ilgai.',
      'XX a. Lietuva tapo respublika.',
      'Kaip rašė laikraštis, kovo 3 d. Petraitis išvyko.',
      '1918 m. Vasario 16-osios aktas paskelbtas Vilniuje.',
    ]);
  });

  it('ends a sentence at a date before a word that opens one', () => {
    keeps('lt', [
      'Jis žuvo gegužės 9 d. | Jį palaidojo miške.',
      'Mūšis įvyko 1410 m. | Tuo metu vasara buvo karšta.',
      'Pilis sudegė XIV a. | Po šimtmečio ją atstatė.',
      'Universitetas buvo įkurtas 1579 m. balandžio 1 d. | 1586 m. jame mokėsi 700 studentų.',
      'Bajorai atvyko į Gardiną sausio 5 d. | Kunigaikštis jų laukė.',
    ]);
  });

  it('ends one at a date before a place or an owner where both sides have a verb of their own', () => {
    keeps('lt', [
      'Varpinė pašventinta spalio 3 d. | Obelių mokykla statyta 1871 m. valstiečių.',
      'Derybos baigėsi gegužės 9 d. | Taline jas atnaujino kiti pasiuntiniai.',
      'Jis mirė gegužės 9 d. Obelių ligoninėje, kur jį slaugė sesuo.',
      'Jis gimė 1905 m. gegužės 5 d. Kupiškio apskrityje ir mokėsi Panevėžyje.',
      'Pasirašyta 1922 m. gegužės 5 d. Ženevos sutartis galiojo metus.',
      'Darbams vadovavo nuo 1914 m. liepos 5 d. Kauno vyskupo paskirtas klebonas.',
      'Rašyta, kad liepos 5 d. Obelių ligoninėje mirė tėvas.',
    ]);
  });

  it('ends a sentence at a date before a word that is no name elsewhere in the text', () => {
    const text = 'Miesto sienas pradėta griauti 1799 m. | Vyriausybė tam pritarė.';
    assert.strictEqual(recut(text, 'lt', ['vyriausybė']), text);
    assert.notInclude(recut('Sienas pradėta griauti 1799 m. Kaune.', 'lt', ['vyriausybė']), '|');
    const name = 'Tuo tikslu lapkričio 28 d. Tautų Sąjunga išsiuntė komisiją.';
    assert.strictEqual(recut(name, 'lt', ['tautų']), name);
  });

  it('passes over abbreviations and initials', () => {
    keeps('lt', [
      'Prof. S. K. Petraitis ir kun. Pr. Jonaitis, t. y. abu, atvyko.',
      'Gyveno apie 5 tūkst. žmonių, pvz., amatininkų ir kt. | Vėliau jų sumažėjo.',
      'Komandarmas M. Petrovas laukė. | Nr. 5 namas sudegė. | Žr. p. 37–38.',
      'Jis atvyko 15 val. Vilniaus traukiniu.',
    ]);
  });

  it('keeps speech and its teller together', () => {
    keeps('lt', [
      '– Neisime. | Liksime čia, – sakė jis. | – Eikite!',
      '„Ar eisime?“ – Petras klausė brolio. | „Taip!“ | Visi nutilo.',
      'Jis parašė: „Pilis krito. | Žmonės išbėgo.“ | Daugiau laiškų nebuvo.',
    ]);
  });

  it('parts what dots of silence end, and not what they only interrupt', () => {
    keeps('lt', ['Jis bus nubaustas... | Reikia laukti.', 'Tai buvo... ne visai taip.']);
  });

  it('parts sentences that run together, and lists written in a line', () => {
    const {segmentation} = lt;
    const text = 'Taip baigėsi karas.Tačiau ramu nebuvo.';
    assert.deepEqual(cutSentences(text, 10, segmentation), [
      {start: 10, end: 29},
      {start: 29, end: 48},
    ]);
    keeps('lt', ['Sąlygos buvo trys. | a) taika; b) duoklė; c) įkaitai.']);
  });
});

describe('cutSentences in English', () => {
  it('passes over abbreviations, initials and hours', () => {
    keeps('en', [
      'Lt. Gen. P. H. Carter of the U.S. Army came at 6 a.m. | He said nothing.',
      'At 10:40 a.m. Polish guns opened fire, cf. vol. 3, pp. 37–38.',
      'They lived at No. 5 Mill Street. | He said no. | They left.',
      'It weighed 12.5 kg. | Long queues formed. | On Sat. they sat. | Then they rose.',
      'They fought for the U.S. | The war went on.',
    ]);
  });

  it('keeps quotations whole where the sentence goes on', () => {
    keeps('en', [
      '"Is it so?" he asked. | "Yes!" | They went.',
      'It spoke of “independence.” | Riga was silent. | (Nobody answered.) | Then it ended.',
      'The note said: […] nothing. | […] More followed.',
    ]);
  });

  it('leaves the marks of notes to the sentence that they close', () => {
    keeps('en', [
      'The town fell.[2] | Then came the rest.[3][4] | It burned.¹² | Nobody wept.',
      'So it was written.7 | Others disagreed.',
    ]);
  });

  it('parts the items of a numbered list written in a line', () => {
    keeps('en', [
      'The pact had three parts: | Part I: trade. | Part II: free passage | Part III: a term of 5 years.',
    ]);
  });

  it('ends a sentence at a year, a decade or a unit', () => {
    keeps('en', [
      'It began in the 1820s. | Large estates fell.',
      'It ended in 1831. | 12 men were left.',
    ]);
  });
});

describe('cutSentences of any text', () => {
  it('gives trimmed, rising, disjoint spans that leave out only white space', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('aB .?!…"“”„()[]–\n1d.m.\u00A0\u2028\uD83D\uDE00ė')),
          maxLength: 200,
        }),
        (text) => {
          let end = 0;
          for (const span of cutSentences(text, 0, lt.segmentation)) {
            assert.isAtLeast(span.start, end);
            assert.strictEqual(text.slice(end, span.start).trim(), '');
            const sentence = text.slice(span.start, span.end);
            assert.strictEqual(sentence, sentence.trim());
            assert.notStrictEqual(sentence, '');
            end = span.end;
          }
          assert.strictEqual(text.slice(end).trim(), '');
        },
      ),
    );
  });
});
