import {assert} from '@esm-bundle/chai';

import {compare, findings, words} from '../compared.js';

describe('values in other measures or calendars', () => {
  it('compares what is measured in miles with what is measured in kilometres', () => {
    const road = compare(
      ['lt', '1721 m. vasarį prie Avinjono pradėta 27 km ilgio akmeninė siena nuo maro.'],
      ['en', 'In February 1721 a stone wall of 17 miles against the plague went up near Avignon.'],
    );
    assert.deepInclude(words(road, 'agree'), ['27', '17']);
    const ride = compare(
      ['lt', 'Rastus reikėjo vilkti rogėmis šešis kilometrus per sniegą.'],
      ['en', 'The driftwood had to be dragged on sledges over eight miles of snow.'],
    );
    assert.deepEqual(findings(ride, 'diverge')[0]?.relation, {
      type: 'measures',
      from: 6,
      fromMeasure: 'km',
      to: 8,
      toMeasure: 'miles',
      converted: 12.9,
    });
  });

  it('takes pounds for kilograms, and parts of a whole for hundredths of it', () => {
    const gun = compare(
      ['lt', '1453 m. sultono patranka prie Konstantinopolio svaidė 550 kg akmenis.'],
      [
        'en',
        'In 1453 the Sultan had a gun before Constantinople whose stones weighed 1,200 pounds.',
      ],
    );
    assert.deepInclude(words(gun, 'agree'), ['550', '1,200']);
    const port = compare(
      ['lt', '1923 m. per Klaipėdos uostą ėjo 80 proc. Lietuvos prekybos.'],
      ['en', 'In 1923 four fifths of the trade of Lithuania went through the port of Klaipėda.'],
    );
    assert.deepInclude(words(port, 'agree'), ['80 proc', 'four fifths']);
  });

  it('takes days that lie as far apart as the two calendars for the same day in both', () => {
    const comparison = compare(
      ['lt', '1863 m. birželio 27 d. Vilniuje pakartas sukilimo vadas Zigmantas Sierakauskas.'],
      [
        'en',
        'The leader of the uprising, Zygmunt Sierakowski, was hanged in Vilnius on June 15, 1863.',
      ],
    );
    assert.deepInclude(findings(comparison, 'diverge')[0], {reconcile: 'calendar'});
  });
});
