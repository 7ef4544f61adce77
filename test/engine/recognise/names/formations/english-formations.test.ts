import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

const formations = (source: string): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'formation')
    .map(({text, value}) => `${text} = ${printValue(value)}`);

describe('regiments without a number', () => {
  it('have the plural of their soldiers behind a name', () => {
    const source =
      'The Seaforth Highlanders dug in beside the Royal Munster Fusiliers. In reserve lay the Irish Guards and the Queen’s Own Dorset Yeomanry.';
    assert.deepEqual(formations(source), [
      'Seaforth Highlanders = Seaforth Highlanders',
      'Royal Munster Fusiliers = Royal Munster Fusiliers',
      'Irish Guards = Irish Guards',
      'Queen’s Own Dorset Yeomanry = Queen’s Own Dorset Yeomanry',
    ]);
  });

  it('are no soldiers of a people or a kind', () => {
    const source =
      'Saxon Dragoons and Polish Lancers rode past. The Light Dragoons followed, then prison guards. The Red Guards of the town had fled with Enfield Rifles.';
    assert.deepEqual(formations(source), []);
  });

  it('are corps as well, where two words say which', () => {
    const source =
      'He joined the Royal Flying Corps from the Imperial Camel Corps; the Diplomatic Corps and the Peace Corps had refused him.';
    assert.deepEqual(formations(source), [
      'Royal Flying Corps = Royal Flying Corps',
      'Imperial Camel Corps = Imperial Camel Corps',
    ]);
  });

  it('are no corps of a commander that has a number', () => {
    assert.deepEqual(
      formations('Ewell’s II Corps and the Saxon I Corps met; Rapp’s Guards fled.'),
      ['II Corps = II Corps', 'I Corps = I Corps'],
    );
  });

  it('are known by names of other kinds', () => {
    assert.deepEqual(formations('The Black Watch relieved the Sherwood Foresters.'), [
      'Black Watch = Black Watch',
      'Sherwood Foresters = Sherwood Foresters',
    ]);
  });
});

describe('legions of Rome', () => {
  it('have their number behind the noun, or before a byname', () => {
    const source =
      'Legion VI built the wall with legion XX. The Ninth Hispana was gone; VII Claudia and Legio X Gemina lay on the Danube.';
    assert.deepEqual(formations(source), [
      'Legion VI = 6th Legion',
      'legion XX = 20th Legion',
      'Ninth Hispana = 9th Legion',
      'VII Claudia = 7th Legion',
      'Legio X Gemina = 10th Legion',
    ]);
  });

  it('are no books, rulers or ladies', () => {
    const source = 'Claudia read Book IX, and Pius X Augusta’s letter.';
    assert.deepEqual(formations(source), []);
  });
});

describe('regiments of several words', () => {
  it('have all words with capitals before the noun', () => {
    const source =
      'The Royal Cheshire Regiment and the Royal Scottish Regiment met the Volhynia Guards Regiment. The Queen’s Own East Devon Regiment lay behind the Royal Tank Regiment.';
    assert.deepEqual(formations(source), [
      'Royal Cheshire Regiment = Royal Cheshire Regiment',
      'Royal Scottish Regiment = Royal Scottish Regiment',
      'Volhynia Guards Regiment = Volhynia Guards Regiment',
      'Queen’s Own East Devon Regiment = Queen’s Own East Devon Regiment',
      'Royal Tank Regiment = Royal Tank Regiment',
    ]);
  });

  it('have a duke or prince for their owner, where a commander is but whose they are', () => {
    const source =
      'The Duke of Bedford’s Regiment camped beside Sir George Hume’s Regiment and the Duke of Lancaster’s Light Infantry.';
    assert.deepEqual(formations(source), [
      'Duke of Bedford’s Regiment = Duke of Bedford’s Regiment',
      'George Hume’s Regiment = Hume’s Regiment',
      'Duke of Lancaster’s Light Infantry = Duke of Lancaster’s Light Infantry',
    ]);
  });

  it('are of light or native infantry too, unless a people’s', () => {
    const source =
      'The Shropshire Light Infantry and the Bengal Native Infantry held the fort. Spanish Light Infantry and the Heavy Infantry ran.';
    assert.deepEqual(formations(source), [
      'Shropshire Light Infantry = Shropshire Light Infantry',
      'Bengal Native Infantry = Bengal Native Infantry',
    ]);
  });

  it('may say behind the noun of which arm they are', () => {
    const source =
      'The 41st Regiment of Foot stood beside the 3rd Regiment of Hussars and the 2nd Regiment of Foot Guards. The Royal Regiment of Engineers came, and the 5th Regiment of Colonel Webb.';
    assert.deepEqual(formations(source), [
      '41st Regiment of Foot = 41st Regiment',
      '3rd Regiment of Hussars = 3rd Hussars',
      '2nd Regiment of Foot Guards = 2nd Foot Guards',
      'Royal Regiment of Engineers = Royal Regiment of Engineers',
      '5th Regiment = 5th Regiment',
    ]);
  });
});

describe('formations as regimental histories shorten them', () => {
  it('have the capitals of their regiment behind a number or a noun', () => {
    assert.deepEqual(formations('The 5th RHA and 8 RTR waited for the 1st Battalion DLI.'), [
      '5th RHA = 5th RHA',
      '8 RTR = 8th RTR',
      '1st Battalion DLI = 1st Battalion DLI',
    ]);
    assert.deepEqual(formations('The 9th USSR games followed the 3rd UN session.'), []);
  });

  it('have a letter in quotation marks', () => {
    assert.deepEqual(formations("‘D’ Squadron halted, and 'A' Company dug in."), [
      '‘D’ Squadron = D Squadron',
      "'A' Company = A Company",
    ]);
    assert.deepEqual(formations("He passed the ‘B’ Grade and the 'A' squad."), []);
  });

  it('have an ordinal of Americans', () => {
    assert.deepEqual(formations('The 42d Illinois relieved the 3d Vermont.'), [
      '42d Illinois = 42nd Illinois Infantry Regiment',
      '3d Vermont = 3rd Vermont Infantry Regiment',
    ]);
    assert.deepEqual(formations('Bread cost 2d in Ohio and 3d a loaf in Kansas.'), []);
  });

  it('have the noun of a division with a name before them', () => {
    assert.deepEqual(formations('The Guards and 41st Divisions lay beside them.'), [
      '41st Divisions = 41st Division',
    ]);
    assert.deepEqual(formations('They met the Guards and 3 divisions.'), []);
  });

  it('have a noun that describes another', () => {
    assert.deepEqual(formations('The 25th Army Tank Brigade joined the 8th Army.'), [
      '25th Army Tank Brigade = 25th Army Tank Brigade',
      '8th Army = 8th Army',
    ]);
  });
});
