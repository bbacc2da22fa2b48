import type { LayoutContribution, LayoutGroup } from '@touchstone/sdk';

import { type FiveTexts, inFive } from './packs/rule.js';

const group = (id: string, names: FiveTexts, ...principles: readonly string[]): LayoutGroup => ({ id, name: inFive(names), principles });

const threeBlocks: LayoutContribution = {
  id: 'three-blocks',
  doc: 'Customers, employees and owners with equal attention, as the service-profit chain has them.',
  name: inFive(['Customers, employees, owners', 'Zákazníci, zaměstnanci, vlastníci', 'Ügyfelek, munkatársak, tulajdonosok', 'Klienti, darbinieki, īpašnieki', 'Zákazníci, zamestnanci, vlastníci']),
  groups: [
    group(
      'customers',
      ['Customers', 'Zákazníci', 'Ügyfelek', 'Klienti', 'Zákazníci'],
      'speed', 'channels', 'wait', 'complaint', 'first-contact', 'consistency', 'communication', 'follow-up', 'voice', 'self-service', 'empathy', 'mystery', 'effort', 'reputation', 'returns', 'language', 'product',
    ),
    group('employees', ['Employees', 'Zaměstnanci', 'Munkatársak', 'Darbinieki', 'Zamestnanci'], 'engagement', 'training', 'internal', 'leadership', 'knowledge'),
    group('owners', ['Owners', 'Vlastníci', 'Tulajdonosok', 'Īpašnieki', 'Vlastníci'], 'retention', 'cost', 'opportunity', 'crisis'),
  ],
};

const ninePrinciples: LayoutContribution = {
  id: 'nine-principles',
  doc: 'The nine principles of good service as the founding texts name them.',
  name: inFive(['Nine principles', 'Devět zásad', 'Kilenc alapelv', 'Deviņi principi', 'Deväť zásad']),
  groups: [
    group('keep', ['Keeping costs less than winning', 'Udržet je levnější než získat', 'Megtartani olcsóbb, mint megszerezni', 'Noturēt ir lētāk nekā iegūt', 'Udržať je lacnejšie než získať'], 'retention', 'reputation'),
    group('worth', ['Service is worth its money', 'Služba stojí za své peníze', 'A szolgáltatás megéri az árát', 'Apkalpošana ir savas naudas vērta', 'Služba stojí za svoje peniaze'], 'cost', 'self-service'),
    group('listen', ['Listen and act', 'Naslouchat a jednat', 'Meghallgatni és cselekedni', 'Uzklausīt un rīkoties', 'Počúvať a konať'], 'voice', 'complaint', 'change'),
    group('product', ['A good product', 'Dobrý produkt', 'Jó termék', 'Labs produkts', 'Dobrý produkt'], 'product', 'returns'),
    group('steady', ['The same everywhere, always', 'Všude a vždy stejně', 'Mindenhol, mindig ugyanúgy', 'Visur un vienmēr vienādi', 'Všade a vždy rovnako'], 'consistency', 'standards'),
    group('colleagues', ['Employees are customers too', 'I zaměstnanci jsou zákazníci', 'A munkatársak is ügyfelek', 'Arī darbinieki ir klienti', 'Aj zamestnanci sú zákazníci'], 'internal', 'engagement', 'training', 'leadership'),
    group('open', ['Every channel open', 'Všechny kanály otevřené', 'Minden csatorna nyitva', 'Visi kanāli atvērti', 'Všetky kanály otvorené'], 'channels', 'wait', 'language'),
    group('shine', ['Every contact a chance to shine', 'Každý kontakt je příležitost zazářit', 'Minden megkeresés lehetőség, hogy kitűnjünk', 'Katrs kontakts ir iespēja izcelties', 'Každý kontakt je príležitosť zažiariť'], 'opportunity', 'empathy', 'knowledge', 'communication'),
    group('expected', ['Good service is always expected', 'Dobrá služba se očekává vždy', 'A jó szolgáltatást mindig elvárják', 'Labu apkalpošanu gaida vienmēr', 'Dobrá služba sa očakáva vždy'], 'speed', 'first-contact', 'follow-up', 'effort', 'mystery'),
  ],
};

const fiveAreas: LayoutContribution = {
  id: 'five-areas',
  doc: 'Five areas of standards, and the methods that control them.',
  name: inFive(['Five areas and their control', 'Pět oblastí a jejich kontrola', 'Öt terület és ellenőrzésük', 'Piecas jomas un to kontrole', 'Päť oblastí a ich kontrola']),
  groups: [
    group('reaction', ['Speed of reaction', 'Rychlost reakce', 'A reagálás gyorsasága', 'Reakcijas ātrums', 'Rýchlosť reakcie'], 'speed', 'wait', 'channels', 'self-service'),
    group('conduct', ['How we communicate', 'Jak komunikujeme', 'Hogyan kommunikálunk', 'Kā mēs sazināmies', 'Ako komunikujeme'], 'communication', 'knowledge', 'empathy', 'language'),
    group('solving', ['Solving problems and complaints', 'Řešení problémů a stížností', 'Problémák és panaszok megoldása', 'Problēmu un sūdzību risināšana', 'Riešenie problémov a sťažností'], 'complaint', 'first-contact', 'effort', 'returns'),
    group('reliability', ['Consistency and reliability', 'Důslednost a spolehlivost', 'Következetesség és megbízhatóság', 'Konsekvence un uzticamība', 'Dôslednosť a spoľahlivosť'], 'consistency', 'follow-up', 'crisis', 'product'),
    group('people', ['Training and tools', 'Školení a nástroje', 'Képzés és eszközök', 'Apmācība un rīki', 'Školenie a nástroje'], 'training', 'engagement', 'internal'),
    group('control', ['Methods of control', 'Způsoby kontroly', 'Ellenőrzési módszerek', 'Kontroles metodes', 'Spôsoby kontroly'], 'standards', 'mystery', 'voice', 'leadership'),
  ],
};

/** Ways to lay out the scorecard. What is in no group, such as the integrity of the data, stands beside them. Source: the founding texts; which principle belongs where is a starting value. */
export const layouts: readonly LayoutContribution[] = [threeBlocks, ninePrinciples, fiveAreas];
