import { origins } from './origins.js';
import { rule } from './rule.js';

const asked = { area: 'quality', provenance: 'law', legal: true } as const;
const clock = { ...asked, check: 'complaint.legal-clock', target: 0 } as const;

export const clockCz = rule('complaint-clock-cz', { ...clock, source: origins.clockCz }, [
  'Czech law: a complaint is settled, and the customer told, within 30 days.',
  'České právo: reklamaci vyřídíme a zákazníka o tom vyrozumíme do 30 dnů.',
  'Cseh jog: a panaszt 30 napon belül elintézzük, és az ügyfelet értesítjük.',
  'Čehijas tiesības: sūdzību izskata un klientu informē 30 dienu laikā.',
  'České právo: reklamáciu vybavíme a zákazníka o tom vyrozumieme do 30 dní.',
]);

export const receiptCz = rule('complaint-receipt-cz', { ...asked, check: 'complaint.receipt', target: 0, source: origins.receiptCz }, [
  'Czech law: whoever complains is given a written confirmation.',
  'České právo: kdo reklamuje, dostane písemné potvrzení.',
  'Cseh jog: aki panaszt tesz, írásos igazolást kap.',
  'Čehijas tiesības: sūdzības iesniedzējs saņem rakstisku apstiprinājumu.',
  'České právo: kto reklamuje, dostane písomné potvrdenie.',
]);

export const clockHu = rule('complaint-clock-hu', { ...clock, source: origins.clockHu }, [
  'Hungarian law: a complaint is answered in writing within 30 days, with reasons where it is rejected.',
  'Maďarské právo: na stížnost odpovíme písemně do 30 dnů, a když ji zamítneme, uvedeme důvody.',
  'Magyar jog: a panaszra 30 napon belül írásban válaszolunk, és az elutasítást megindokoljuk.',
  'Ungārijas tiesības: uz sūdzību atbild rakstiski 30 dienu laikā, noraidījumu pamatojot.',
  'Maďarské právo: na sťažnosť odpovieme písomne do 30 dní, a ak ju zamietneme, uvedieme dôvody.',
]);

export const clockLv = rule('complaint-clock-lv', { ...clock, source: origins.clockLv }, [
  'Latvian law: a complaint is answered within 15 working days.',
  'Lotyšské právo: na stížnost odpovíme do 15 pracovních dnů.',
  'Lett jog: a panaszra 15 munkanapon belül válaszolunk.',
  'Latvijas tiesības: uz sūdzību atbild 15 darbdienu laikā.',
  'Lotyšské právo: na sťažnosť odpovieme do 15 pracovných dní.',
]);

export const clockSk = rule('complaint-clock-sk', { ...clock, source: origins.clockSk, reverify: origins.newActSk }, [
  'Slovak law: a complaint is settled within 30 days from the day after; the time cannot be extended.',
  'Slovenské právo: reklamaci vyřídíme do 30 dnů od následujícího dne; lhůtu nelze prodloužit.',
  'Szlovák jog: a panaszt a következő naptól számított 30 napon belül elintézzük; a határidő nem hosszabbítható.',
  'Slovākijas tiesības: sūdzību izskata 30 dienu laikā, skaitot no nākamās dienas; termiņu nevar pagarināt.',
  'Slovenské právo: reklamáciu vybavíme do 30 dní od nasledujúceho dňa; lehotu nemožno predĺžiť.',
]);

export const clockEs = rule('complaint-clock-es', { ...clock, source: origins.lawEs }, [
  'Spanish law: a complaint is answered within 15 working days, one about an undue charge within 5.',
  'Španělské právo: na stížnost odpovíme do 15 pracovních dnů, na stížnost na neoprávněnou platbu do 5.',
  'Spanyol jog: a panaszra 15 munkanapon belül válaszolunk, jogtalan terhelés esetén 5 munkanapon belül.',
  'Spānijas tiesības: uz sūdzību atbild 15 darbdienu laikā, par nepamatotu maksu 5 darbdienu laikā.',
  'Španielske právo: na sťažnosť odpovieme do 15 pracovných dní, na sťažnosť na neoprávnenú platbu do 5.',
]);

export const callsEs = rule('calls-es', { ...asked, area: 'efficiency', check: 'wait.long-tail', target: 180, floor: 600, source: origins.lawEs }, [
  'Spanish law: 95 % of calls are answered within three minutes.',
  'Španělské právo: 95 % hovorů přijmeme do tří minut.',
  'Spanyol jog: a hívások 95%-át három percen belül fogadjuk.',
  'Spānijas tiesības: uz 95 % zvanu atbild trīs minūšu laikā.',
  'Španielske právo: 95 % hovorov prijmeme do troch minút.',
]);

export const personEs = rule('person-es', { ...asked, check: 'self-service.human-reach', target: 0.95, floor: 0.7, source: origins.personEs }, [
  'Spanish law: no customer is left to a machine alone.',
  'Španělské právo: žádný zákazník nezůstane odkázán jen na automat.',
  'Spanyol jog: egyetlen ügyfél sem marad csak gépre utalva.',
  'Spānijas tiesības: neviens klients nedrīkst palikt tikai ar automātu.',
  'Španielske právo: žiadny zákazník nezostane odkázaný len na automat.',
]);

export const refund = rule('refund-14-days', { ...asked, check: 'returns.refund-14-days', target: 0, source: origins.refundEu, reverify: origins.waitsForGoods }, [
  'European law: whoever withdraws from a purchase has the money back within 14 days.',
  'Evropské právo: kdo odstoupí od koupě, má peníze zpět do 14 dnů.',
  'Európai jog: aki eláll a vásárlástól, 14 napon belül visszakapja a pénzét.',
  'Eiropas tiesības: atsakoties no pirkuma, naudu saņem atpakaļ 14 dienu laikā.',
  'Európske právo: kto odstúpi od kúpy, má peniaze späť do 14 dní.',
]);
