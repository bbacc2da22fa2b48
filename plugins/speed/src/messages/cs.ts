import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Rychlost reakce',
  'principle.question': 'Odpovídáme a řešíme v čase, který slibujeme?',

  'first-reply.name': 'Včasná první odpověď',
  'first-reply.question': 'Odpovídáme ve slíbeném čase?',
  'first-reply.source': 'Obvyklé lhůty pro hovory, e-maily, zprávy na sítích a další; lhůty i devět z deseti jsou výchozí hodnoty.',
  'first-reply.sentence':
    '{value} případů dostalo první odpověď člověka ve slíbeném čase ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je {target}.',
  'first-reply.good':
    '{value} případů dostalo první odpověď člověka ve slíbeném čase ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně více než jinde: zjistěte, kdo a kdy tu hlídá schránku.',

  'call-service-level.name': 'Rychle zvednuté hovory',
  'call-service-level.question': 'Zvedáme hovory rychle?',
  'call-service-level.source': '80 % do 20 sekund je zvyklost kontaktních center, ne výzkum. Španělsko: 95 % do 180 sekund (Ley 10/2025; znovu ověřit).',
  'call-service-level.sentence':
    '{value} hovorů bylo přijato ve slíbeném čase ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}); standard je {target}.',
  'call-service-level.good':
    '{value} hovorů bylo přijato ve slíbeném čase ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}), zřetelně více než jinde: zjistěte, jak tu rozkládají směny během dne.',

  'p90-reply.name': 'Čekání nejpomalejší desetiny',
  'p90-reply.question': 'Jak dlouho čeká nejpomalejších 10 %?',
  'p90-reply.source': 'Devět z deseti čeká nejvýše trojnásobek slíbených čtyř otevíracích hodin.',
  'p90-reply.sentence':
    'Každý desátý případ čekal na první odpověď déle než {value} ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejvýše {target}.',
  'p90-reply.good':
    'Každý desátý případ čekal na první odpověď déle než {value} ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně méně než jinde: zjistěte, jak je možné, že tu nic nezůstane ležet.',

  'next-reply.name': 'Rychlí i po první odpovědi',
  'next-reply.question': 'Zůstáváme rychlí i po první odpovědi?',
  'next-reply.source': 'Na sedmnáct dalších zpráv z dvaceti přijde odpověď do půl pracovního dne.',
  'next-reply.sentence':
    '{value} dalších zpráv zákazníků bylo zodpovězeno ve slíbeném čase ({low} – {high}, {n, plural, one {# další zpráva} few {# další zprávy} many {# další zprávy} other {# dalších zpráv}}); standard je {target}.',
  'next-reply.good':
    '{value} dalších zpráv zákazníků bylo zodpovězeno ve slíbeném čase ({low} – {high}, {n, plural, one {# další zpráva} few {# další zprávy} many {# další zprávy} other {# dalších zpráv}}), zřetelně více než jinde: zjistěte, jak si tu předávají rozdělané rozhovory.',

  'resolve.name': 'Včas vyřešeno',
  'resolve.question': 'Řešíme případy včas?',
  'resolve.source': 'Sedmnáct případů z dvaceti se vyřeší do tří pracovních dnů.',
  'resolve.sentence':
    '{value} případů bylo vyřešeno ve slíbeném čase ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je {target}.',
  'resolve.good':
    '{value} případů bylo vyřešeno ve slíbeném čase ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně více než jinde: zjistěte, které případy se tu dořeší na jeden zátah.',

  'in-person-greet.name': 'Pozdraveni hned',
  'in-person-greet.question': 'Zdravíme návštěvníky hned?',
  'in-person-greet.source': 'Pozdravit a pomoci do 60 sekund: hotelový standard pro každého hosta; výchozí hodnota je devatenáct z dvaceti.',
  'in-person-greet.sentence':
    '{value} návštěvníků bylo pozdraveno ve slíbeném čase ({low} – {high}, {n, plural, one {# návštěva} few {# návštěvy} many {# návštěvy} other {# návštěv}}); standard je {target}.',
  'in-person-greet.good':
    '{value} návštěvníků bylo pozdraveno ve slíbeném čase ({low} – {high}, {n, plural, one {# návštěva} few {# návštěvy} many {# návštěvy} other {# návštěv}}), zřetelně více než jinde: zjistěte, kdo tu má na očích dveře.',

  'effect.name': 'Rychlost a spokojenost',
  'effect.question': 'Jsou tu zákazníci s rychlou první odpovědí spokojenější?',
  'effect.source': 'Že rychlost přináší věrnost, posuďte podle vlastních dat; informace bez cíle.',
  'effect.sentence':
    'Rozdíl ve spokojenosti po rychlé a po pomalé první odpovědi je {value} p. b., u stejných kanálů a témat ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}).',

  'advice.cover-slow-hours':
    'Otevřete promeškané případy a podívejte se, v kterou hodinu a na kterém kanálu vznikly. Přesuňte na tu hodinu jednoho člověka a v potvrzení uvádějte čas, který dodržíte; za tři týdny se podívejte znovu.',
  'advice.staff-the-line':
    'Podívejte se, ve kterých půlhodinách hovory čekaly. Než si řeknete o více lidí, posuňte přestávky a začátky směn o půl hodiny a nabízejte zpětné zavolání, když není nikdo volný.',
  'advice.look-at-the-oldest':
    'Přečtěte si společně deset nejpomalejších případů a zapište, na co který čekal. Pak ať jeden člověk denně začíná od nejstarších případů, ne od nejnovějších.',
  'advice.show-waiting-turns':
    'Udělejte seznam rozhovorů, ve kterých měl poslední slovo zákazník, odděleně od nových, a na každou směnu určete, kdo za něj odpovídá. Na konci směny předejte otevřené jmenovitě.',
  'advice.remove-the-wait':
    'Roztřiďte pozdní případy podle toho, na co čekaly. Odstraňte to nejčastější čekání: dejte o tom rozhodnout první linii, nebo se domluvte na lhůtě s oddělením, kde věc leží.',
  'advice.watch-the-door':
    'Určete vždy jednoho člověka, který zvedne oči, když se otevřou dveře, a řekněte, kdo ho zastoupí, když má práci. Postavte se sami na hodinu ke dveřím v nejrušnější části týdne.',

  'excluded.pending': 'Zatím bez odpovědi nebo řešení, ale ještě ve slíbeném čase',
  'excluded.short-abandon': 'Zavěšeno během několika vteřin',

  'setting.reply-within.name': 'První odpověď do',
  'setting.reply-within.doc': 'Otevírací doba, do které poprvé odpoví člověk, kde není slíbeno nic kratšího.',
  'setting.urgent-within.name': 'První odpověď na naléhavé do',
  'setting.urgent-within.doc': 'Otevírací doba, do které člověk poprvé odpoví na naléhavou věc.',
  'setting.messaging-within.name': 'První odpověď na sítích do',
  'setting.messaging-within.doc': 'Otevírací doba, do které člověk poprvé odpoví na sociálních sítích a ve zprávách.',
  'setting.chat-within.name': 'První odpověď v chatu do',
  'setting.chat-within.doc': 'Otevírací doba, do které člověk poprvé odpoví v chatu.',
  'setting.call-within.name': 'Zvednout hovor do',
  'setting.call-within.doc': 'Doba, do které člověk zvedne hovor, který začal čekat.',
  'setting.short-abandon.name': 'Krátké zavěšení',
  'setting.short-abandon.doc': 'Doba, do které zavěšení o nás nic neříká.',
  'setting.next-within.name': 'Další odpověď do',
  'setting.next-within.doc': 'Otevírací doba, do které člověk odpoví na každou další zprávu zákazníka.',
  'setting.resolve-within.name': 'Vyřešit do',
  'setting.resolve-within.doc': 'Otevírací doba, do které se případ vyřeší, čekání na zákazníka se nepočítá; tři pracovní dny po osmi hodinách.',
  'setting.greet-within.name': 'Pozdravit do',
  'setting.greet-within.doc': 'Doba, do které někdo pozdraví zákazníka, který přijde.',
};
