import type { TableWriter } from './table-writer.ts';

const topics = [
  ['booking', 'Booking', 'Objednání', 'Objednanie', 'Időpontfoglalás', 'Pieraksts'],
  ['rebooking', 'Change of booking', 'Změna termínu', 'Zmena termínu', 'Időpont módosítása', 'Pieraksta maiņa'],
  ['price', 'Prices', 'Ceny', 'Ceny', 'Árak', 'Cenas'],
  ['colour', 'Colouring', 'Barvení', 'Farbenie', 'Hajfestés', 'Krāsošana'],
  ['cut', 'Cut', 'Střih', 'Strih', 'Hajvágás', 'Griezums'],
  ['products', 'Products', 'Výrobky', 'Výrobky', 'Termékek', 'Produkti'],
  ['gift-card', 'Gift cards', 'Dárkové poukazy', 'Darčekové poukazy', 'Ajándékkártyák', 'Dāvanu kartes'],
  ['club', 'Customer club', 'Zákaznický klub', 'Zákaznícky klub', 'Törzsvásárlói klub', 'Klientu klubs'],
  ['waiting', 'Waiting', 'Čekání', 'Čakanie', 'Várakozás', 'Gaidīšana'],
  ['staff', 'Staff', 'Personál', 'Personál', 'Személyzet', 'Personāls'],
] as const;

export const topicIds = topics.map(([id]) => id);

/** Writes what contacts are about, in the languages of the four countries. */
export function writeTopics(writer: TableWriter): void {
  const topic = writer.table('topic', ['id', 'code', 'label', 'label_cs', 'label_sk', 'label_hu', 'label_lv']);
  for (const [id, label, cs, sk, hu, lv] of topics) {
    topic.write({ id, code: id, label, label_cs: cs, label_sk: sk, label_hu: hu, label_lv: lv });
  }
}
