import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Krize a technika',
  'principle.question': 'Jsme připraveni na krizi a fungují naše nástroje?',

  'plan-ready.name': 'Připravené plány',
  'plan-ready.question': 'Jsme připraveni dřív, než se to stane?',
  'plan-ready.source': 'Mějte plán na každou krizi dřív, než přijde.',
  'plan-ready.sentence':
    'Pro {breaches, plural, one {# scénář} few {# scénáře} many {# scénáře} other {# scénářů}} není připraven žádný plán (očekávaných: {n, number}); standard je {target}.',

  'escalation-path.name': 'Někdo na příjmu',
  'escalation-path.question': 'Je v každou hodinu někdo na příjmu?',
  'escalation-path.source': 'Někdo je k zastižení v každou hodinu týdne.',
  'escalation-path.sentence':
    '{breaches, plural, one {# plán nechává} few {# plány nechávají} many {# plánu nechává} other {# plánů nechává}} část týdne bez určeného člověka na příjmu (celkem: {n, number}); standard je {target}.',

  'drill.name': 'Cvičení a jejich závěry',
  'drill.question': 'Nacvičili jsme si to?',
  'drill.source': 'Dvě cvičení ročně a každý nedostatek odstraněn.',
  'drill.sentence':
    'Příliš málo cvičení za rok nebo nedořešené závěry {breaches, plural, one {má # společnost} few {mají # společnosti} many {má # společnosti} other {má # společností}}; standard je {target}.',

  'detect.name': 'Doba do zjištění',
  'detect.question': 'Jak rychle si incidentu všimneme?',
  'detect.source': 'Devíti incidentů z deseti si všimneme do čtvrt hodiny.',
  'detect.sentence':
    'Devět incidentů z deseti jsme zjistili nejpozději za {value} ({low} – {high}, {n, plural, one {# incident} few {# incidenty} many {# incidentu} other {# incidentů}}); standard je nejvýše {target}.',

  'first-notice.name': 'Doba do oznámení zákazníkům',
  'first-notice.question': 'Jak rychle to řekneme zákazníkům?',
  'first-notice.source': 'O devíti incidentech z deseti se zákazníci dozvědí do hodiny.',
  'first-notice.sentence':
    'U devíti incidentů z deseti jsme to zákazníkům řekli nejpozději {value} od zjištění ({low} – {high}, {n, plural, one {# incident} few {# incidenty} many {# incidentu} other {# incidentů}}); standard je nejvýše {target}.',

  'surge.name': 'Rezerva pro nápor',
  'surge.question': 'Zvládli bychom několikanásobek kontaktů?',
  'surge.source': 'V každém druhém intervalu zbývá místo pro trojnásobek kontaktů; jde o model a horní mez.',
  'surge.sentence':
    'V {value} úseků by přítomní lidé zvládli několikanásobek práce, která přišla ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}); standard je nejméně {target}.',

  'surge-answered.name': 'Přijaté hovory při náporu',
  'surge-answered.question': 'Kolika volajícím by při náporu odpověděl člověk?',
  'surge-answered.source': 'Při trojnásobku špičky se polovina volajících dočká člověka a ostatním se zavolá zpět; jde o model, ne o předpověď.',
  'surge-answered.sentence':
    'Při náporu v nejrušnější hodině by člověk odpověděl {value} volajících ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}), ostatním by se zavolalo zpět; standard je nejméně {target}. Jde o model, ne o předpověď.',

  'viral.name': 'Vlny špatných zmínek',
  'viral.question': 'Nešíří se o nás něco zlého?',
  'viral.source': 'Žádná vlna nepříznivých zmínek.',
  'viral.sentence':
    'Do náhlé vlny {breaches, plural, one {patří # špatná zmínka} few {patří # špatné zmínky} many {patří # špatné zmínky} other {patří # špatných zmínek}} (špatných celkem: {n, number}); standard je {target}.',

  'incidents.name': 'Bezpečnostní incidenty',
  'incidents.question': 'Přibývá bezpečnostních incidentů?',
  'incidents.source': 'Obvyklé rozmezí dřívějších období.',
  'incidents.sentence':
    'Počet bezpečnostních incidentů na deset tisíc případů: {value} ({low} – {high}), což je mimo obvyklé rozmezí dřívějších období.',

  'fallback-tool.name': 'Práce bez hlavního nástroje',
  'fallback-tool.question': 'Umíme pracovat, když hlavní nástroj stojí?',
  'fallback-tool.source': 'Práce bez hlavního nástroje se zkouší dvakrát ročně.',
  'fallback-tool.sentence':
    'Práce bez hlavního nástroje nebyla v poslední době vyzkoušena u {breaches, plural, one {# plánu} few {# plánů} many {# plánu} other {# plánů}} pro výpadek (celkem: {n, number}); standard je {target}.',

  'postmortem.name': 'Poučení z incidentů',
  'postmortem.question': 'Poučíme se z incidentů?',
  'postmortem.source': 'Z každého incidentu je do deseti dnů poučení a opatření jsou hotová.',
  'postmortem.sentence':
    'Bez včas zapsaného poučení nebo s otevřenými opatřeními {breaches, plural, one {je # incident} few {jsou # incidenty} many {je # incidentu} other {je # incidentů}} (celkem: {n, number}); standard je {target}.',

  'uptime.name': 'Pracovní čas ztracený kvůli nástrojům',
  'uptime.question': 'Kolik pracovního času stojí nefunkční nástroje?',
  'uptime.source': 'Nástroje fungují 99,5 % pracovní doby.',
  'uptime.sentence': 'Nefunkční nástroje stály {value} pracovního času ({low} – {high}); standard je nejvýše {target}.',

  'minutes-lost.name': 'Minuty ztracené při výpadku',
  'minutes-lost.question': 'Kolik času stojí jeden výpadek?',
  'minutes-lost.source': 'Obvyklé rozmezí dřívějších období.',
  'minutes-lost.sentence':
    'Počet minut práce, které stál jeden výpadek nástroje, byl průměrně {value} ({low} – {high}, {n, plural, one {# incident} few {# incidenty} many {# incidentu} other {# incidentů}}), což je mimo obvyklé rozmezí dřívějších období.',

  'advice.ready-the-plan':
    'Pro každý otevřený scénář určete odpovědného člověka, zavolejte na všechna čísla v seznamu kontaktů a napište první zprávu zákazníkům v každém z jejich jazyků. Dvě vyzkoušené stránky jsou lepší než dvacet nevyzkoušených.',
  'advice.fill-the-on-call-list':
    'Najděte prázdné hodiny, obvykle noci a svátky, dohodněte, komu lze tehdy volat a co za to dostane. Jednou tento týden v takovou hodinu na číslo zavolejte.',
  'advice.hold-a-drill':
    'Tento měsíc uspořádejte hodinové cvičení nejpravděpodobnějšího scénáře s lidmi, kteří by u toho byli. Zapište nejvýše pět mezer, každou se jménem a datem.',
  'advice.tell-sooner':
    'Dohodněte, kdo smí zveřejnit první oznámení bez ptaní, a mějte připravenou větu: co nefunguje, odkdy a kdy řeknete víc. První linie ať to, co slyší, hlásí hned na jedno číslo.',
  'advice.plan-the-overflow':
    'Už teď rozhodněte, co by se při náporu nedělalo, jakou zprávu by linka přehrávala a kdo z jiných týmů umí odpovídat na jednoduché otázky. Při nejbližším rušném dni vyzkoušejte zpětná volání.',
  'advice.answer-the-burst':
    'Přečtěte zmínky z vlny a najděte to jedno, co je za nimi. Do hodiny veřejně odpovězte, co víte, jmenujte člověka, který se tím zabývá, a dejte první linii stejná slova.',
  'advice.write-the-lessons':
    'Sedněte si na půl hodiny s těmi, kdo u toho byli, a zapište, co se stalo, co pomohlo a co chybělo, bez hledání viníka. Každému opatření dejte odpovědného člověka a otevřená procházejte každý týden.',
  'advice.mend-the-tools':
    'Seřaďte výpadky podle nástroje a ztraceného času a ten nejdražší předložte tomu, kdo ho provozuje. Dokud není opraven, mějte po ruce stránku s tím, co jde dělat bez něj.',

  'excluded.pending': 'Skončil před kratší dobou, než je lhůta',
  'excluded.load-unknown': 'Zátěž nebo počet lidí není znám',

  'setting.scenarios.name': 'Scénáře',
  'setting.scenarios.doc': 'Krizové scénáře, na které je třeba být připraven.',
  'setting.languages.name': 'Jazyky',
  'setting.languages.doc': 'Jazyky, ve kterých se zákazníkům slouží, jako kódy ISO 639.',
  'setting.verified-within.name': 'Ověřit kontakty do',
  'setting.verified-within.doc': 'Doba, do které se kontakty v plánu znovu ověří.',
  'setting.hours-covered.name': 'Pokryté hodiny',
  'setting.hours-covered.doc': 'Hodiny v týdnu, kdy musí být někdo k zastižení.',
  'setting.drills-a-year.name': 'Cvičení za rok',
  'setting.drills-a-year.doc': 'Nejmenší počet cvičení za rok.',
  'setting.surge-times.name': 'Násobek při náporu',
  'setting.surge-times.doc': 'Kolikrát víc kontaktů než obvykle by nápor přinesl.',
  'setting.overflow.name': 'Výpomoc',
  'setting.overflow.doc': 'Kolik lidí z jiných týmů by při náporu vypomohlo.',
  'setting.call-back-after.name': 'Nabídka zpětného volání po',
  'setting.call-back-after.doc': 'Po jaké době volající průměrně přijme nabídku zpětného volání.',
  'setting.handle-time.name': 'Délka vyřízení',
  'setting.handle-time.doc': 'Jak dlouho průměrně trvá hovor i s poznámkami.',
  'setting.burst-times.name': 'Násobek při vlně',
  'setting.burst-times.doc': 'Kolikrát víc špatných zmínek než obvykle v tu hodinu dne je vlna.',
  'setting.few-mentions.name': 'Málo zmínek',
  'setting.few-mentions.doc': 'Počet špatných zmínek za hodinu, pod kterým o vlnu nejde.',
  'setting.tested-within.name': 'Vyzkoušet do',
  'setting.tested-within.doc': 'Doba, do které se práce bez hlavního nástroje znovu vyzkouší.',
  'setting.lessons-within.name': 'Závěry do',
  'setting.lessons-within.doc': 'Doba po konci incidentu, do které se sepíše poučení z něj.',
};
