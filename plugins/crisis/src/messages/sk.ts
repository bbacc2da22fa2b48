import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Kríza a technika',
  'principle.question': 'Sme pripravení na krízu a fungujú naše nástroje?',

  'plan-ready.name': 'Pripravené plány',
  'plan-ready.question': 'Sme pripravení skôr, než sa to stane?',
  'plan-ready.source': 'Majte plán na každú krízu skôr, než príde.',
  'plan-ready.sentence':
    'Pre {breaches, plural, one {# scenár} few {# scenáre} many {# scenára} other {# scenárov}} nie je pripravený žiadny plán (očakávaných: {n, number}); štandard je {target}.',

  'escalation-path.name': 'Niekto na príjme',
  'escalation-path.question': 'Je v každú hodinu niekto na príjme?',
  'escalation-path.source': 'Niekto je zastihnuteľný v každú hodinu týždňa.',
  'escalation-path.sentence':
    '{breaches, plural, one {# plán necháva} few {# plány nechávajú} many {# plánu necháva} other {# plánov necháva}} časť týždňa bez určeného človeka na príjme (spolu: {n, number}); štandard je {target}.',

  'drill.name': 'Cvičenia a ich závery',
  'drill.question': 'Nacvičili sme si to?',
  'drill.source': 'Dve cvičenia ročne a každý nedostatok odstránený.',
  'drill.sentence':
    'Príliš málo cvičení za rok alebo nedoriešené závery {breaches, plural, one {má # spoločnosť} few {majú # spoločnosti} many {má # spoločnosti} other {má # spoločností}}; štandard je {target}.',

  'detect.name': 'Čas do zistenia',
  'detect.question': 'Ako rýchlo si incident všimneme?',
  'detect.source': 'Deväť incidentov z desiatich si všimneme do štvrťhodiny.',
  'detect.sentence':
    'Deväť incidentov z desiatich sme zistili najneskôr za {value} ({low} – {high}, {n, plural, one {# incident} few {# incidenty} many {# incidentu} other {# incidentov}}); štandard je najviac {target}.',

  'first-notice.name': 'Čas do oznámenia zákazníkom',
  'first-notice.question': 'Ako rýchlo to povieme zákazníkom?',
  'first-notice.source': 'O deviatich incidentoch z desiatich sa zákazníci dozvedia do hodiny.',
  'first-notice.sentence':
    'Pri deviatich incidentoch z desiatich sme to zákazníkom povedali najneskôr {value} od zistenia ({low} – {high}, {n, plural, one {# incident} few {# incidenty} many {# incidentu} other {# incidentov}}); štandard je najviac {target}.',

  'surge.name': 'Rezerva pre nápor',
  'surge.question': 'Zvládli by sme niekoľkonásobok kontaktov?',
  'surge.source': 'V každom druhom intervale zostáva miesto na trojnásobok kontaktov; ide o model a hornú medzu.',
  'surge.sentence':
    'V {value} úsekov by prítomní ľudia zvládli niekoľkonásobok práce, ktorá prišla ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}); štandard je najmenej {target}.',

  'surge-answered.name': 'Prijaté hovory pri nápore',
  'surge-answered.question': 'Koľkým volajúcim by pri nápore odpovedal človek?',
  'surge-answered.source': 'Pri trojnásobku špičky sa polovica volajúcich dočká človeka a ostatným sa zavolá späť; ide o model, nie o predpoveď.',
  'surge-answered.sentence':
    'Pri nápore v najrušnejšej hodine by človek odpovedal {value} volajúcich ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}), ostatným by sa zavolalo späť; štandard je najmenej {target}. Ide o model, nie o predpoveď.',

  'viral.name': 'Vlny zlých zmienok',
  'viral.question': 'Nešíri sa o nás niečo zlé?',
  'viral.source': 'Žiadna vlna nepriaznivých zmienok.',
  'viral.sentence':
    'Do náhlej vlny {breaches, plural, one {patrí # zlá zmienka} few {patria # zlé zmienky} many {patrí # zlej zmienky} other {patrí # zlých zmienok}} (zlých spolu: {n, number}); štandard je {target}.',

  'incidents.name': 'Bezpečnostné incidenty',
  'incidents.question': 'Pribúda bezpečnostných incidentov?',
  'incidents.source': 'Obvyklé rozpätie skorších období.',
  'incidents.sentence':
    'Počet bezpečnostných incidentov na desaťtisíc prípadov: {value} ({low} – {high}), čo je mimo obvyklého rozpätia skorších období.',

  'fallback-tool.name': 'Práca bez hlavného nástroja',
  'fallback-tool.question': 'Vieme pracovať, keď hlavný nástroj stojí?',
  'fallback-tool.source': 'Práca bez hlavného nástroja sa skúša dvakrát ročne.',
  'fallback-tool.sentence':
    'Práca bez hlavného nástroja nebola v poslednom čase vyskúšaná pri {breaches, plural, one {# pláne} few {# plánoch} many {# plánu} other {# plánoch}} na výpadok (spolu: {n, number}); štandard je {target}.',

  'postmortem.name': 'Poučenie z incidentov',
  'postmortem.question': 'Poučíme sa z incidentov?',
  'postmortem.source': 'Z každého incidentu je do desiatich dní poučenie a opatrenia sú hotové.',
  'postmortem.sentence':
    'Bez včas zapísaného poučenia alebo s otvorenými opatreniami {breaches, plural, one {je # incident} few {sú # incidenty} many {je # incidentu} other {je # incidentov}} (spolu: {n, number}); štandard je {target}.',

  'uptime.name': 'Pracovný čas stratený pre nástroje',
  'uptime.question': 'Koľko pracovného času stoja nefunkčné nástroje?',
  'uptime.source': 'Nástroje fungujú 99,5 % pracovného času.',
  'uptime.sentence': 'Nefunkčné nástroje stáli {value} pracovného času ({low} – {high}); štandard je najviac {target}.',

  'minutes-lost.name': 'Minúty stratené pri výpadku',
  'minutes-lost.question': 'Koľko času stojí jeden výpadok?',
  'minutes-lost.source': 'Obvyklé rozpätie skorších období.',
  'minutes-lost.sentence':
    'Počet minút práce, ktoré stál jeden výpadok nástroja, bol priemerne {value} ({low} – {high}, {n, plural, one {# incident} few {# incidenty} many {# incidentu} other {# incidentov}}), čo je mimo obvyklého rozpätia skorších období.',

  'advice.ready-the-plan':
    'Pre každý otvorený scenár určte zodpovedného človeka, zavolajte na všetky čísla v zozname kontaktov a napíšte prvú správu zákazníkom v každom z ich jazykov. Dve vyskúšané strany sú lepšie než dvadsať nevyskúšaných.',
  'advice.fill-the-on-call-list':
    'Nájdite prázdne hodiny, zvyčajne noci a sviatky, dohodnite, komu sa vtedy dá volať a čo za to dostane. Raz tento týždeň v takú hodinu na číslo zavolajte.',
  'advice.hold-a-drill':
    'Tento mesiac usporiadajte hodinové cvičenie najpravdepodobnejšieho scenára s ľuďmi, ktorí by pri tom boli. Zapíšte najviac päť nedostatkov, každý s menom a dátumom.',
  'advice.tell-sooner':
    'Dohodnite, kto smie zverejniť prvé oznámenie bez pýtania, a majte pripravenú vetu: čo nefunguje, odkedy a kedy poviete viac. Prvá línia nech to, čo počuje, hlási hneď na jedno číslo.',
  'advice.plan-the-overflow':
    'Už teraz rozhodnite, čo by sa pri nápore nerobilo, akú správu by linka prehrávala a kto z iných tímov vie odpovedať na jednoduché otázky. Pri najbližšom rušnom dni vyskúšajte spätné volania.',
  'advice.answer-the-burst':
    'Prečítajte zmienky z vlny a nájdite to jedno, čo je za nimi. Do hodiny verejne odpovedzte, čo viete, povedzte, kto sa tým zaoberá, a dajte prvej línii rovnaké slová.',
  'advice.write-the-lessons':
    'Sadnite si na pol hodiny s tými, ktorí pri tom boli, a zapíšte, čo sa stalo, čo pomohlo a čo chýbalo, bez hľadania vinníka. Každému opatreniu dajte zodpovedného človeka a otvorené prechádzajte každý týždeň.',
  'advice.mend-the-tools':
    'Zoraďte výpadky podľa nástroja a strateného času a ten najdrahší predložte tomu, kto ho prevádzkuje. Kým nie je opravený, majte po ruke stranu s tým, čo sa dá robiť bez neho.',

  'excluded.pending': 'Skončil sa pred kratším časom, než je lehota',
  'excluded.load-unknown': 'Záťaž alebo počet ľudí nie je známy',

  'setting.scenarios.name': 'Scenáre',
  'setting.scenarios.doc': 'Krízové scenáre, na ktoré treba byť pripravený.',
  'setting.languages.name': 'Jazyky',
  'setting.languages.doc': 'Jazyky, v ktorých sa zákazníci obsluhujú, ako kódy ISO 639.',
  'setting.verified-within.name': 'Overiť kontakty do',
  'setting.verified-within.doc': 'Čas, do ktorého sa kontakty v pláne znova overia.',
  'setting.hours-covered.name': 'Pokryté hodiny',
  'setting.hours-covered.doc': 'Hodiny v týždni, keď musí byť niekto dostupný.',
  'setting.drills-a-year.name': 'Cvičenia za rok',
  'setting.drills-a-year.doc': 'Najmenší počet cvičení za rok.',
  'setting.surge-times.name': 'Násobok pri nápore',
  'setting.surge-times.doc': 'Koľkokrát viac kontaktov než zvyčajne by nápor priniesol.',
  'setting.overflow.name': 'Výpomoc',
  'setting.overflow.doc': 'Koľko ľudí z iných tímov by pri nápore vypomohlo.',
  'setting.call-back-after.name': 'Ponuka spätného volania po',
  'setting.call-back-after.doc': 'Po akom čase volajúci priemerne prijme ponuku spätného volania.',
  'setting.handle-time.name': 'Dĺžka vybavenia',
  'setting.handle-time.doc': 'Ako dlho priemerne trvá hovor aj s poznámkami.',
  'setting.burst-times.name': 'Násobok pri vlne',
  'setting.burst-times.doc': 'Koľkokrát viac zlých zmienok než zvyčajne v tú hodinu dňa je vlna.',
  'setting.few-mentions.name': 'Málo zmienok',
  'setting.few-mentions.doc': 'Počet zlých zmienok za hodinu, pod ktorým nejde o vlnu.',
  'setting.tested-within.name': 'Vyskúšať do',
  'setting.tested-within.doc': 'Čas, do ktorého sa práca bez hlavného nástroja znova vyskúša.',
  'setting.lessons-within.name': 'Závery do',
  'setting.lessons-within.doc': 'Čas po konci incidentu, do ktorého sa spíše poučenie z neho.',
};
