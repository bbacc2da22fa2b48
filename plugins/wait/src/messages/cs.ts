import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Čekání',
  'principle.question': 'Jak dlouho volající čekají, kolik jich to vzdá a je tu dost lidí?',

  'hold-30s.name': 'Krátké čekání na lince',
  'hold-30s.question': 'Drží někdo na lince déle než 30 vteřin?',
  'hold-30s.source':
    'Žádné čekání na lince nad 30 sekund bez nabídky zpětného volání: hotelový standard pro každý hovor; výchozí hodnota je devatenáct z dvaceti.',
  'hold-30s.sentence':
    'U {value} přijatých hovorů nikdo nečekal na lince příliš dlouho ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}); standard je {target}.',
  'hold-30s.good':
    'U {value} přijatých hovorů nikdo nečekal na lince příliš dlouho ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}), zřetelně více než jinde: zjistěte, co tu dělají místo toho, aby volající nechali čekat.',

  'abandon.name': 'Volající, kteří to vzdali',
  'abandon.question': 'Kolik volajících to vzdá?',
  'abandon.source': 'Po prvních sekundách to vzdá nejvýše jeden volající z dvaceti.',
  'abandon.sentence':
    'U {value} hovorů zákazník čekání vzdal ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}); standard je nejvýše {target}.',
  'abandon.good':
    'U {value} hovorů zákazník čekání vzdal ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}), zřetelně méně než jinde: zjistěte, jak tu rozkládají směny během dne.',

  'long-tail.name': 'Nejdelší čekání',
  'long-tail.question': 'Jak dlouhá jsou nejdelší čekání?',
  'long-tail.source': 'Devatenáct z dvaceti čeká nejvýše tři minuty, jak španělský zákon žádá od velkých firem (Ley 10/2025; znovu ověřit).',
  'long-tail.sentence':
    'Každý dvacátý volající, kterému jsme to zvedli, čekal déle než {value} ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}); standard je nejvýše {target}.',
  'long-tail.good':
    'Každý dvacátý volající, kterému jsme to zvedli, čekal déle než {value} ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}), zřetelně méně než jinde: zjistěte, co se tu dělá, když fronta roste.',

  'peak-gap.name': 'Špička',
  'peak-gap.question': 'Je ve špičce obsluha o hodně horší?',
  'peak-gap.source': 'Zdržení ve špičce se uvádí mezi příčinami špatné služby; výchozí hodnota je deset bodů.',
  'peak-gap.sentence':
    'Ve špičce je včas přijato o {value} p. b. méně kontaktů než jindy ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}); standard je nejvýše {target}.',

  'staffing-gap.name': 'Na práci málo lidí',
  'staffing-gap.question': 'Chybějí nám lidé, nebo máme smůlu?',
  'staffing-gap.source': 'Méně lidí, než práce žádá, má nejvýše jeden interval z dvaceti.',
  'staffing-gap.sentence':
    'V {value} úseků tu bylo méně lidí, než kolik práce vyžadovala ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}); standard je nejvýše {target}.',
  'staffing-gap.good':
    'V {value} úseků tu bylo méně lidí, než kolik práce vyžadovala ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}), zřetelně méně než jinde: zjistěte, jak tu plánují den.',

  'people-needed.name': 'Kolik lidí by hovory vyžadovaly',
  'people-needed.question': 'O kolik více lidí by hovory vyžadovaly?',
  'people-needed.source':
    'Přítomno je tolik lidí, kolik žádá Erlang C, aby osm hovorů z deseti bylo zvednuto do 20 sekund; jde o model, v němž to nikdo nevzdá.',
  'people-needed.sentence':
    'Aby se odpovídalo včas, bylo by potřeba průměrně více lidí, než kolik jich bylo, a to o {value} ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}); standard je nejvýše {target}. Jde o model, v němž nikdo nezavěsí.',

  'occupancy.name': 'Vytížení linky',
  'occupancy.question': 'Je linka přetížená?',
  'occupancy.source': 'Kontaktní centra považují za únosné 75 až 85 % (ICMI a další, z druhé ruky).',
  'occupancy.sentence':
    'Vyřizování kontaktů zabralo {value} času, kdy tu lidé byli ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}); standard je nejvýše {target}.',
  'occupancy.good':
    'Vyřizování kontaktů zabralo {value} času, kdy tu lidé byli ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}), zřetelně méně než jinde: zjistěte, jak tu plánují den.',

  'callback-kept.name': 'Dodržená zpětná volání',
  'callback-kept.question': 'Voláme zpět, jak jsme slíbili?',
  'callback-kept.source': 'Devatenáct slíbených zpětných volání z dvaceti proběhne včas.',
  'callback-kept.sentence':
    '{value} slíbených zpětných volání proběhlo včas ({low} – {high}, {n, plural, one {# slíbené zpětné volání} few {# slíbená zpětná volání} many {# slíbeného zpětného volání} other {# slíbených zpětných volání}}); standard je {target}.',
  'callback-kept.good':
    '{value} slíbených zpětných volání proběhlo včas ({low} – {high}, {n, plural, one {# slíbené zpětné volání} few {# slíbená zpětná volání} many {# slíbeného zpětného volání} other {# slíbených zpětných volání}}), zřetelně více než jinde: zjistěte, kdo tu má seznam na starosti.',

  'advice.offer-to-call-back':
    'Nabídněte zpětné volání dřív, než čekání ve frontě nebo na lince překročí hranici, a řekněte kdy. Pak zjistěte, jaká otázka stojí za většinou dlouhých hovorů, a dejte odpověď na obrazovku.',
  'advice.shift-start-times':
    'Podívejte se na půlhodiny s nejhoršími čísly. Než přidáte lidi, posuňte z nich přestávky a začátky směn, práci, která počká, přesuňte do klidných hodin a za dva týdny se podívejte znovu.',
  'advice.move-people-to-the-gap':
    'Podívejte se, zda chybějící úseky připadají na stejné hodiny týdne: pak je to plánem, ne smůlou. Nejdřív tam posuňte začátek směny nebo přestávku; teprve to, co zbude, je důvod pro další lidi.',
  'advice.make-room-to-breathe':
    'Najděte týdny nad hranicí a něco v nich z linky odeberte: hlášení, druhou frontu, poradu. Promluvte si s týmem, které minuty mezi hovory chybějí nejvíc.',
  'advice.own-the-call-backs':
    'Zavolejte hned těm, kteří jsou po termínu. Pak ať je seznam zpětných volání první prací každé hodiny, s jedním odpovědným na směnu, a slibujte rozmezí, které se dá dodržet.',

  'excluded.hold-unknown': 'Není známo, zda někdo držel na lince',
  'excluded.short-abandon': 'Zavěšeno během několika vteřin',
  'excluded.load-unknown': 'Zátěž nebo počet lidí není znám',
  'excluded.not-yet-due': 'Termín ještě nenastal',

  'setting.hold-within.name': 'Podržení do',
  'setting.hold-within.doc': 'Nejdelší podržení bez nabídky zpětného volání.',
  'setting.short-abandon.name': 'Krátké zavěšení',
  'setting.short-abandon.doc': 'Doba, do které zavěšení o nás nic neříká.',
  'setting.safety.name': 'Rezerva',
  'setting.safety.doc': 'Kolik odmocnin zátěže musí být přítomných lidí navíc; 1 vychází blízko osmi hovorům z deseti do 20 sekund.',
  'setting.answered-share.name': 'Podíl zvednutých',
  'setting.answered-share.doc': 'Podíl volajících, kterým se má odpovědět včas.',
  'setting.answer-within.name': 'Zvednout do',
  'setting.answer-within.doc': 'Doba, do které se má volajícím odpovědět.',
  'setting.handle-time.name': 'Délka vyřízení',
  'setting.handle-time.doc': 'Jak dlouho průměrně trvá hovor i s poznámkami; rozhoduje jen o tom, jak dlouho čekají ti, kdo čekají.',
};
