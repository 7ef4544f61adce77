import {assert} from '@esm-bundle/chai';

import {UnusableDocumentError} from '../../../src/engine/problem.js';
import {LARGEST_DOCUMENT, decode, withBalticLetters} from '../../../src/engine/read/decode.js';

const LT = 'Žygis į Šiaulius prasidėjo rudenį, kai derlius jau buvo suvežtas.';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i += 1)
    view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Bytes of a text in a code page, given the bytes of its letters beyond ASCII. */
function codePage(text: string, page: Record<string, number>): Uint8Array {
  return Uint8Array.from(Array.from(text, (letter) => page[letter] ?? letter.charCodeAt(0)));
}

function codeOf(bytes: Uint8Array): string | undefined {
  try {
    decode(bytes, 'a.txt');
    return undefined;
  } catch (error) {
    assert.instanceOf(error, UnusableDocumentError);
    assert.strictEqual(error.problem.path, 'a.txt');
    return error.problem.code;
  }
}

describe('decode', () => {
  it('reads UTF-8, and drops its byte order mark', () => {
    assert.strictEqual(decode(new TextEncoder().encode(LT), 'a.txt'), LT);
    assert.strictEqual(decode(new TextEncoder().encode(`\uFEFF${LT}`), 'a.txt'), LT);
  });

  it('reads UTF-16 of either order, with and without a mark', () => {
    for (const littleEndian of [true, false]) {
      assert.strictEqual(decode(utf16(LT, littleEndian, true), 'a.txt'), LT);
      assert.strictEqual(
        decode(utf16('Plain words only.', littleEndian, false), 'a.txt'),
        'Plain words only.',
      );
    }
  });

  it('reads UTF-16 without a mark also where a letter has a zero in its other place', () => {
    const latvian = 'Near Ādaži 120 soldiers fell on 3 May 1919.';
    for (const littleEndian of [true, false]) {
      assert.strictEqual(decode(utf16(latvian, littleEndian, false), 'a.txt'), latvian);
    }
  });

  it('reads English with Lithuanian and Latvian names in windows-1257, whatever else both code pages have', () => {
    // Kārlis, Käte, Šiauliai, Kreķenava, café
    const bytes = Uint8Array.from(
      'In 1940 K\xe2rlis, K\xe4te and A. \xd0imkus met in Kre\xedenava at a caf\xe9',
      (sign) => sign.charCodeAt(0),
    );
    assert.strictEqual(
      decode(bytes, 'a.txt'),
      'In 1940 Kārlis, Käte and A. Šimkus met in Kreķenava at a café',
    );
  });

  it('reads Lithuanian in windows-1257 and other texts in windows-1252', () => {
    const baltic = {Ž: 0xde, į: 0xe1, Š: 0xd0, ė: 0xeb, ž: 0xfe};
    assert.strictEqual(decode(codePage(LT, baltic), 'a.txt'), LT);
    const western = 'The coup d’état was told à la mode by the garçon of a café.';
    const bytes = codePage(western, {'’': 0x92, é: 0xe9, à: 0xe0, ç: 0xe7});
    assert.strictEqual(decode(bytes, 'a.txt'), western);
  });

  it('reads the quotation marks of Lithuanian in ISO 8859-13, which windows-1257 has elsewhere', () => {
    const quoted = LT.replace('rudenį', '„rudenį“');
    const baltic = {Ž: 0xde, į: 0xe1, Š: 0xd0, ė: 0xeb, ž: 0xfe};
    const iso = codePage(quoted, {...baltic, '„': 0xa5, '“': 0xb4});
    assert.strictEqual(decode(iso, 'a.txt'), quoted);
    const windows = codePage(quoted, {...baltic, '„': 0x84, '“': 0x93});
    assert.strictEqual(decode(windows, 'a.txt'), quoted);
  });

  it('knows the Baltic code page also by a few names in an English text', () => {
    const english =
      'Urbšys came to Moscow by train; the talks with the other side took all of that long night.';
    assert.strictEqual(decode(codePage(english, {š: 0xf0}), 'a.txt'), english);
  });

  it('refuses what it would only read as gibberish', () => {
    const cyrillic = 'поход начался осенью'.replace(/[а-я]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - 0x430 + 0xe0),
    );
    assert.strictEqual(codeOf(codePage(cyrillic, {})), 'encoding');
    assert.strictEqual(codeOf(new TextEncoder().encode(LT).with(1, 0x41)), 'encoding');
    // CP 775, ISO 8859-4.
    const dos = {Ž: 0xcf, į: 0xd4, Š: 0xbe, ė: 0xd3, ž: 0xd8};
    assert.strictEqual(codeOf(codePage(LT, dos)), 'encoding');
    const latin4 = {Ž: 0xae, į: 0xe7, Š: 0xa9, ė: 0xec, ž: 0xbe};
    assert.strictEqual(codeOf(codePage(LT, latin4)), 'encoding');
    for (const order of [true, false]) {
      const wide = new DataView(new ArrayBuffer(16));
      [0xfeff, 0x41, 0x42, 0x43].forEach((sign, at) => {
        wide.setUint32(at * 4, sign, order);
      });
      assert.strictEqual(codeOf(new Uint8Array(wide.buffer)), 'encoding');
    }
  });

  it('refuses what is empty, binary or too large', () => {
    assert.strictEqual(codeOf(new Uint8Array()), 'empty');
    assert.strictEqual(codeOf(new TextEncoder().encode(' \n\uFEFF\t')), 'empty');
    assert.strictEqual(codeOf(new TextEncoder().encode('\u200B\u00AD \n')), 'empty');
    assert.strictEqual(codeOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)), 'binary');
    assert.strictEqual(codeOf(Uint8Array.from({length: 600}, (_, i) => i % 7)), 'binary');
    assert.strictEqual(codeOf(Uint8Array.of(1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0)), 'binary');
    assert.strictEqual(codeOf(new Uint8Array(LARGEST_DOCUMENT + 1).fill(0x61)), 'too-large');
  });
});

describe('withBalticLetters', () => {
  it('gives back the letters that a font drew in the place of others', () => {
    const drawn = 'Þygis á Ðiaulius prasidëjo rudená, kai derlius jau buvo suveþtas.';
    assert.strictEqual(withBalticLetters(drawn), LT);
    assert.strictEqual(withBalticLetters(`<p>${drawn}</p>`), `<p>${LT}</p>`);
  });

  it('leaves every other text as it is', () => {
    for (const text of [
      LT,
      'The saga of Guðmundur and of Þórður was sung in Þingvellir, says the chronicler.',
      'Það var á þeim árum að Íslendingar fóru víða um lönd og sáu margt sem öðrum þótti undarlegt.',
      'Près de Sète, où la bataille eut lieu, les Français furent défaits.',
    ])
      assert.strictEqual(withBalticLetters(text), text);
  });
});
