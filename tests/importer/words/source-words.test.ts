import { describe, expect, test } from 'vitest';
import { compareWords, describeDifference, WordCounter, wordsIn } from '../../../src/importer/words/bag.ts';
import { sourceWords } from '../../../src/importer/words/source-words.ts';

const shownIn = (text: string): string => [...sourceWords(text.split('\n')).shown.keys()].join(' ');

describe('readers of the old site see', () => {
  test.each([
    ['Zie [de prijzen](prijzen.md "Uurtarief"){ .md-button } en **meer**.', 'zie de prijzen en meer'],
    ['![Schema](net.png) Tekst &eacute;&eacute;n &amp; twee', 'tekst één twee'],
    ['!!! note inline "Let op"\n    Bel ons.', 'let op bel ons'],
    ['!!! warning\n    Bel ons.', 'bel ons'],
    ['??? tip "Meer"\n    Tekst', 'meer tekst'],
    ['=== "Maand"\n\n    Elke maand.', 'maand elke'],
    ['## Contact { #contact data-search-exclude }', 'contact'],
    ['Bel :material-phone:{ .lg } of mail :smile: <info@voorbeeld.nl>.', 'bel of mail info voorbeeld nl'],
    ['*[SLA]: Service Level Agreement\n\nDe SLA.', 'de sla'],
    ['Tekst[^1].\n\n[^1]: Uitleg.', 'tekst uitleg'],
    ['[prijs]: /prijzen "Titel"\n\nDe [prijs] en [het tarief][prijs].', 'de prijs en het tarief'],
    ['[prijs]:\n  /prijzen\n\nDe [prijs].', 'de prijs'],
    ['Voor <!-- niet\n\nvoor lezers --> na.', 'voor na'],
    ['<div class="kader" markdown>Tekst</div>', 'tekst'],
    ['```py title="a.py"\nx = "[y](z){ .a }"\n```', 'x y ]( z a'],
    ['`[y](z){ .a }` en `` a`b ``', 'y ]( z a b en'],
    ['1. Eerst\n- [x] Klaar\n| a | b |\n|---|---|', 'eerst klaar a b'],
    ['/// note | Titel\nTekst\n///', 'titel tekst'],
    ['```\nzonder einde', 'zonder einde'],
    ['Druk op ++ctrl+alt+del++.', 'druk op'],
    ['<iframe\n    src="https://example.org"\n    width="400"\n    ></iframe>\nNa.', 'na'],
    ['    ```\n    met [x](y){ .a }\n\nNa de marge [b](c).\n\n    ```', 'met x na de marge b'],
    ['[De kaart](https://example.org/kaart\n) staat er.', 'de kaart staat er'],
    ['\\[1 Inleiding [4](#a)\\](#b)', '1 inleiding 4 ]( b'],
    ['Voor <iframe src="https://example.org">niet <b>getoond</b></iframe> na.', 'voor na'],
    ['Stap 1️⃣ en ℹ️ van :one:.', 'stap en van'],
    ['Zie [hier][Regels\ntellen] of\n\n:   dit [daar][Meer\n    regels] ook.', 'zie hier of dit daar ook'],
  ])('%j', (text, words) => {
    expect(shownIn(text)).toBe(words);
  });
});

const bagOf = (shown: string, optional = '') => {
  const words = new WordCounter();
  words.show(shown);
  words.allow(optional);
  return words;
};

describe('a comparison of words', () => {
  test('names what is lost and what is added', () => {
    const found = compareWords(bagOf('de oude prijs, de prijs'), bagOf('de nieuwe prijs'));
    expect(found && describeDifference(found)).toBe('lost: de, oude, prijs; added: nieuwe');
  });

  test('does not mind colons between braces, which may be text', () => {
    const line = 'Zin {x} { ::: }.';
    expect(compareWords(sourceWords([line]), bagOf(line))).toBeUndefined();
  });

  test('does not mind what may be shown, order, signs or capitals', () => {
    expect(compareWords(bagOf('Prijs: “58”', 'schema'), bagOf('58 "prijs" schema'))).toBeUndefined();
    expect(compareWords(bagOf('prijs schema'), bagOf('prijs', 'schema'))).toBeUndefined();
  });

  test('counts signs of Markdown that nobody should see', () => {
    expect(wordsIn('::: !!! a](b')).toEqual([':::', '!!!', 'a', '](', 'b']);
  });
});
