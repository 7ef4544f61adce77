import {assert} from '@esm-bundle/chai';

import type {MentionKind} from '../../../../../src/engine/mention.js';
import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

const named = (source: string, kind: MentionKind): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter((mention) => mention.kind === kind)
    .map(({text}) => text);
const persons = (source: string): string[] => named(source, 'person');
const places = (source: string): string[] => named(source, 'place');

describe('given names of other peoples', () => {
  it('tell persons alone and before a surname, with accents or without', () => {
    const told = [
      'Then Galeazzo laughed.',
      'Later Murtaza wept.',
      'Here Étienne and Gáspár slept.',
      'The letter was for Tadhg Morrish Quilter.',
      'Yankel sold the mill to Rivka.',
    ];
    assert.deepEqual(told.flatMap(persons), [
      'Galeazzo',
      'Murtaza',
      'Étienne',
      'Gáspár',
      'Tadhg Morrish Quilter',
      'Yankel',
      'Rivka',
    ]);
  });

  it('are none where a noun makes a dynasty, a river or a thing of them', () => {
    const source =
      'Under the Liang dynasty the ferry at the Xiao River was kept. The Galeazzo Club met.';
    assert.isEmpty(persons(source));
  });

  it('tell who is called with a small word between hyphens', () => {
    assert.deepEqual(persons('In 1741 Siraj-ul-Haq left. The vizier trusted Nizam-ud-Din.'), [
      'Siraj-ul-Haq',
      'Nizam-ud-Din',
    ]);
    assert.isEmpty(persons('In 1741 they left Stoke-on-Ebble and Deir-el-Hamra.'));
  });
});

describe('who does what only persons do', () => {
  it('is a person behind the word for who acts', () => {
    const source =
      'The school was founded by Grobler and Tennick in 1842. The hymn, composed by Ostler, was forgotten.';
    assert.deepEqual(persons(source), ['Grobler', 'Tennick', 'Ostler']);
  });

  it('is none where it is a body, a people or a thing', () => {
    for (const source of [
      'The mine was founded by BHLK in 1842.',
      'The mission was betrayed by Mohawks.',
      'It was written by Monday.',
      'The line was led by Parliament.',
      'The port was taken by Carthage and ruled by Rome.',
    ])
      assert.isEmpty(persons(source), source);
  });
});

describe('what stands for several of whom or of which it is', () => {
  it('is of persons behind a noun for them', () => {
    const source =
      'He had worked with such men as Gellatly and Probyn. She copied painters such as Lascaux, Emond and Tirel. Merchants like Odber grew rich.';
    assert.deepEqual(persons(source), ['Gellatly', 'Probyn', 'Lascaux', 'Emond', 'Tirel', 'Odber']);
  });

  it('is of places behind a noun for these', () => {
    const source =
      'A few towns such as Lubmin and Zorav held out. They burnt such villages as Kinchev.';
    assert.isEmpty(persons(source));
    assert.deepEqual(places(source), ['Lubmin', 'Zorav', 'Kinchev']);
  });

  it('is of nobody behind a noun for things', () => {
    assert.isEmpty(persons('They read books such as Leviathan. They grew crops such as Lucerne.'));
  });
});

describe('rows of persons', () => {
  it('end behind a comma and a conjunction', () => {
    const source =
      'Messrs. Ockley, Sturmer, and Dabinett spoke. His sons were Brian, Edmund, and Tavish.';
    assert.deepEqual(persons(source), [
      'Ockley',
      'Sturmer',
      'Dabinett',
      'Brian',
      'Edmund',
      'Tavish',
    ]);
  });

  it('do not go on over a clause', () => {
    assert.deepEqual(persons('They met Edmund Ockley, and Parliament rose.'), ['Edmund Ockley']);
  });
});

describe('what persons have', () => {
  it('tells whose it is', () => {
    const source =
      'After Trelawder’s death the mill was let. In Ockwell’s absence nobody paid. It was sold by Pascombe’s grandson.';
    assert.deepEqual(
      persons(source),
      ['Trelawder’s', 'Ockwell’s', 'Pascombe’s'].map((name) => name.replace('’s', '')),
    );
  });
});

describe('who has something', () => {
  it('is a person where nothing else is told', () => {
    assert.deepEqual(
      persons('The motion fell with Roebourne’s speech. For hours Kollwarth’s Austrians stood.'),
      ['Roebourne', 'Kollwarth'],
    );
  });

  it('is none where it is a town, a ship, a body, a day or one of a people', () => {
    for (const source of [
      'They lay in Wexden’s harbour.',
      'They saw the Carpatia’s lights.',
      'They feared Parliament’s answer.',
      'They kept Monday’s bread.',
      'They paid a Barbadian’s wages.',
      'They drove to Hamelton’s Bawn.',
      'They praised SKDV’s work.',
      'The glass of Cleary’s ran down like water.',
      'They lay before Wexden. They liked to be in Wexden. All praised Wexden’s bread.',
    ])
      assert.isEmpty(persons(source), source);
  });
});

describe('titles of other peoples', () => {
  it('tell persons', () => {
    const source =
      'The bishop wrote to Fray Alcedo. The portrait of Messer Gaddini burnt. They asked Nawab Shirkar, Rajah Tondal and Sheikh Wadri.';
    assert.deepEqual(persons(source), ['Alcedo', 'Gaddini', 'Shirkar', 'Tondal', 'Wadri']);
  });

  it('name peers for their lands', () => {
    assert.deepEqual(persons('He hated the Marques of Villadiego and the Conde of Tendal.'), [
      'Villadiego',
      'Tendal',
    ]);
  });
});

describe('places that look like persons', () => {
  it('are told by the noun for a town before them', () => {
    const source =
      'The prince founded the city of Vladimir. He was buried in the town of Kinchev. He was the rabbi of Dobrov.';
    assert.isEmpty(persons(source));
    assert.deepEqual(places(source), ['Vladimir', 'Kinchev', 'Dobrov']);
  });

  it('are told by the noun for a realm before them, and by who rules them', () => {
    const source = 'He took the principality of Haldych. Ali, ruling Bijrapur, sent an envoy.';
    assert.deepEqual(places(source), ['Haldych', 'Bijrapur']);
  });

  it('are no doctrines', () => {
    assert.isEmpty(places('He had lost his faith in Hasidism and in Pietism.'));
    assert.isEmpty(persons('Hasidism declined.'));
  });
});

describe('missions and creeds', () => {
  it('are no persons', () => {
    assert.isEmpty(
      persons('The Presbyterian Mission closed. He had three Baganda Anglicans beaten.'),
    );
  });
});

describe('surnames that are titles or common words', () => {
  it('are persons where the account has told them in full', () => {
    const source =
      'On Monday Ned King and Agnes Little rode in. Then King dismounted. Nobody spoke to Little. King’s horse limped.';
    assert.deepEqual(
      mentionsIn(source, 'en', 'story.txt')
        .filter(({kind}) => kind === 'person')
        .map(({value}) => printValue(value)),
      ['Ned King', 'Agnes Little', 'Ned King', 'Agnes Little', 'Ned King'],
    );
  });

  it('are none beside an article, a name, or where nobody is called so', () => {
    assert.deepEqual(
      persons('Ned King rode in. The King slept. King George woke. Little was known of it.'),
      ['Ned King', 'George'],
    );
    assert.isEmpty(
      persons(
        'They met on St Peter’s Field. They feared the King. To Bishop and King nobody listened.',
      ),
    );
    assert.isEmpty(
      persons('They chose Henry King of the Danes. Nobody woke King or queen.').slice(1),
    );
  });
});

describe('whose somebody or something is', () => {
  it('is told by who that is, or by what befell him', () => {
    const source =
      'The painter was a pupil of Tresham. He heard of the murder of Tunstow. She was the wife of Crake.';
    assert.deepEqual(persons(source), ['Tresham', 'Tunstow', 'Crake']);
  });

  it('is no place nor thing', () => {
    assert.isEmpty(persons('He was a friend of France. They hailed the death of Parliament.'));
  });

  it('is told by what is his besides', () => {
    const source =
      'Although Mbuzari and his supporters fled, the king stayed. Cortado and his men slept.';
    assert.deepEqual(persons(source), ['Mbuzari', 'Cortado']);
    assert.isEmpty(
      persons('He left Ridgemore and his home. They came from Ridgemore and his farm.'),
    );
  });

  it('is told by the village, the camp or the house that he has', () => {
    assert.deepEqual(
      persons('They hurried to Nomantali’s village and to Crakow’s house.').length,
      2,
    );
  });
});

describe('towns that are surnames', () => {
  it('are persons before what these have', () => {
    assert.deepEqual(
      persons('They met in Stanley’s presence, at Salisbury’s house.'),
      ['Stanley’s', 'Salisbury’s'].map((name) => name.slice(0, -2)),
    );
    assert.isEmpty(persons('They met in Stanley’s harbour, at Salisbury’s walls.'));
  });
});

describe('the way of persons', () => {
  it('leads to places', () => {
    assert.deepEqual(places('His expedition to Taurenga failed. He was removing to Wexden.'), [
      'Taurenga',
      'Wexden',
    ]);
    assert.deepEqual(places('She grew up in the Kaikowe area.'), ['Kaikowe']);
  });
});

describe('where persons come from', () => {
  it('is a place', () => {
    const source = 'A photographer from Ridgemore came, and Tom Crake from Wexden.';
    assert.deepEqual(places(source), ['Ridgemore', 'Wexden']);
    assert.isEmpty(places('A letter from Crake came. The order from Crake was clear.'));
  });
});

describe('whom somebody meets', () => {
  it('is a person', () => {
    assert.deepEqual(persons('He summoned Bhezana, and deposed Mbuzari.'), ['Bhezana', 'Mbuzari']);
  });

  it('is called without the adjective before the full name', () => {
    assert.deepEqual(persons('He followed the Genoese Gian Andrea Spolani.'), [
      'Gian Andrea Spolani',
    ]);
  });
});
