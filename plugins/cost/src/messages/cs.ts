import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Náklady na služby',
  'principle.question': 'Kolik služby stojí a neškodí úspory zákazníkům?',

  'per-resolution.name': 'Náklady na vyřešený případ',
  'per-resolution.question': 'Kolik stojí jeden vyřešený případ?',
  'per-resolution.source': 'Obvyklé rozmezí dřívějších období.',
  'per-resolution.sentence':
    'Jeden vyřešený případ stál {value} ({low} – {high}), což je mimo obvyklé rozmezí dřívějších období.',

  'failure-demand.name': 'Kontakty, které si způsobíme',
  'failure-demand.question': 'Kolik práce si způsobíme sami?',
  'failure-demand.source': 'Nejvýše tři kontakty z deseti způsobily naše vlastní chyby.',
  'failure-demand.sentence':
    '{value} kontaktů se zapsanou příčinou se týká něčeho, co bylo u nás pozdě, špatně, nejasně nebo vadné ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}); standard je nejvýše {target}.',

  'poor-quality.name': 'Náklady nekvality',
  'poor-quality.question': 'Kolik peněz stojí špatná kvalita?',
  'poor-quality.source': 'Informace bez cíle; hodnota má klesat.',
  'poor-quality.sentence':
    'Vrácené peníze, vstřícná gesta a opakované kontakty dosáhly {value} tržeb posledního roku ({low} – {high}).',

  'guardrail.name': 'Spokojenost po změně',
  'guardrail.question': 'Neublížila úspora nebo změna postupu zákazníkům?',
  'guardrail.source': 'Úspory nesmí zákazník pocítit: zhoršení nejvýše o tři body.',
  'guardrail.sentence':
    'Po změně postupu se spokojenost u stejných témat liší od dřívější o {value} p. b. ({low} – {high}); standard je nejméně {target}.',

  'outsource-parity.name': 'Partner ve srovnání s námi',
  'outsource-parity.question': 'Slouží partner zákazníkům tak dobře jako my?',
  'outsource-parity.source': 'Nejvýše o tři body horší než naše vlastní služba.',
  'outsource-parity.sentence':
    'U srovnatelných případů se spokojenost u partnera liší od naší o {value} p. b. ({low} – {high}); standard je nejméně {target}.',

  'advice.look-behind-the-cost':
    'Rozdělte náklady podle druhu a případy podle kanálu a podívejte se, co z toho se pohnulo. Než začnete šetřit na čase, odstraňte kontakty, které nikdo nepotřeboval: stojí celý případ.',
  'advice.remove-own-causes':
    'Vezměte nejčastější příčinu a poslechněte si deset takových kontaktů společně s lidmi, u nichž vzniká. Dohodněte tam jednu změnu, třeba srozumitelnější dopis nebo poctivý termín dodání, a za měsíc tutéž příčinu spočítejte znovu.',
  'advice.ease-the-change':
    'Podívejte se, která témata ztratila nejvíc, a dejte v nich zákazníkům cestu k člověku, dokud nenajdete důvod. Potom rozhodněte podle obou čísel, nákladů i spokojenosti, zda změnu ponechat, opravit, nebo vzít zpět.',
  'advice.share-what-works':
    'Projděte s partnerem deset případů z tématu s největším rozdílem. Dejte jeho lidem stejné znalosti, stejné pravomoci k nápravě a stejné hodnocení rozhovorů jako vlastním a za měsíc porovnejte znovu.',

  'setting.failure-causes.name': 'Příčiny na naší straně',
  'setting.failure-causes.doc': 'Kódy příčin kontaktu, které si organizace způsobuje sama.',
  'setting.second-cost.name': 'Cena sekundy',
  'setting.second-cost.doc': 'Kolik stojí sekunda vyřizování, v nejmenších jednotkách měny.',
  'setting.compare-within.name': 'Porovnávat po dobu',
  'setting.compare-within.doc': 'Doba před změnou a po ní, ve které se odpovědi porovnávají.',
};
