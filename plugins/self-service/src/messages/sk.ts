import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Samoobsluha',
  'principle.question': 'Vedia si zákazníci pomôcť sami, a je tu človek, keď nie?',

  'success.name': 'Zvládli to sami',
  'success.question': 'Naozaj si ľudia poradia sami?',
  'success.source': 'Tri pokusy o samoobsluhu z piatich sa skončia bez kontaktu v tej istej téme do troch dní.',
  'success.sentence':
    '{value} pokusov o samoobsluhu sa zaobišlo bez ďalšieho kontaktu ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusov}}); štandard je {target}.',
  'success.good':
    '{value} pokusov o samoobsluhu sa zaobišlo bez ďalšieho kontaktu ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusov}}), zreteľne viac než inde: zistite, ako sú tu odpovede napísané.',

  'human-reach.name': 'Človek na požiadanie',
  'human-reach.question': 'Dostanete sa k človeku, keď o neho požiadate?',
  'human-reach.source':
    'Devätnásť z dvadsiatich sa do troch minút dostane k človeku; španielsky zákon zakazuje obsluhu len robotmi (Ley 10/2025; znova overiť).',
  'human-reach.sentence':
    '{value} tých, čo automat požiadali o človeka, sa k nemu čoskoro dostalo ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}); štandard je {target}.',
  'human-reach.good':
    '{value} tých, čo automat požiadali o človeka, sa k nemu čoskoro dostalo ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}), zreteľne viac než inde: zistite, kto sa ich tu ujíma.',

  'human-reach-by-phone.name': 'Človek za hlasovým menu',
  'human-reach-by-phone.question': 'Dostanú sa volajúci cez menu k človeku?',
  'human-reach-by-phone.source':
    'Devätnásť z dvadsiatich sa do troch minút dostane k človeku; španielsky zákon zakazuje obsluhu len robotmi (Ley 10/2025; znova overiť).',
  'human-reach-by-phone.sentence':
    '{value} volajúcich, ktorí v menu žiadali človeka, sa k nemu čoskoro dostalo ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}); štandard je {target}.',
  'human-reach-by-phone.good':
    '{value} volajúcich, ktorí v menu žiadali človeka, sa k nemu čoskoro dostalo ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}), zreteľne viac než inde: zistite, ako je tu menu postavené.',

  'gave-up.name': 'Odišli, hoci žiadali človeka',
  'gave-up.question': 'Odchádzajú po tom, čo požiadali o človeka?',
  'gave-up.source': 'Bez človeka, o ktorého žiadal, odíde najviac jeden z desiatich.',
  'gave-up.sentence':
    '{value} tých, čo automat požiadali o človeka, odišlo bez neho ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}); štandard je najviac {target}.',
  'gave-up.good':
    '{value} tých, čo automat požiadali o človeka, odišlo bez neho ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}), zreteľne menej než inde: zistite, kto sa ich tu ujíma.',

  'menu-depth.name': 'Hĺbka menu',
  'menu-depth.question': 'Aké hlboké je hlasové menu?',
  'menu-depth.source': 'Devätnásť volajúcich z dvadsiatich sa dostane k človeku najviac cez tri úrovne; zlé menu sa uvádza medzi príčinami zlej služby.',
  'menu-depth.sentence':
    'Devätnásť volajúcich z dvadsiatich prejde najviac toľko úrovní menu: {value} ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}); štandard je najviac {target}.',

  'routine.name': 'Rutinné otázky s odpoveďou',
  'routine.question': 'Nájdu zákazníci odpoveď na rutinné otázky?',
  'routine.source': 'Každá téma, ktorú zákazníci hľadajú najviac, má pre nich napísanú odpoveď.',
  'routine.sentence':
    '{breaches, plural, one {# hľadaná téma nemá pre zákazníkov napísanú odpoveď} few {# hľadané témy nemajú pre zákazníkov napísanú odpoveď} many {# hľadanej témy nemá pre zákazníkov napísanú odpoveď} other {# hľadaných tém nemá pre zákazníkov napísanú odpoveď}} (posudzovaných tém: {n, number}); štandard je {target}.',

  'fallout-gap.name': 'Obsluha po nevydarenej samoobsluhe',
  'fallout-gap.question': 'Sú horšie obslúžení tí, čo si sami neporadili?',
  'fallout-gap.source': 'Spokojnosť po nevydarenej samoobsluhe je najviac o päť bodov nižšia než pri otázke rovno človeku.',
  'fallout-gap.sentence':
    'Spokojnosť po nevydarenej samoobsluhe a po priamej otázke sa líši o {value} p. b. ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',

  'advice.mend-the-weak-topic':
    'Vezmite tému, po ktorej sa najviac zákazníkov aj tak pýta, a prečítajte si jej odpoveď ako oni, na telefóne. Dajte odpoveď na prvý riadok, na posledný to, ako sa dostať k človeku, a o mesiac sa pozrite znova.',
  'advice.open-the-way-to-people':
    'Prejdite si cestu sami v najrušnejšej hodine a zapíšte, kde by ste odišli. Dajte „hovoriť s človekom“ na prvú úroveň, určte po hodinách, kto sa týchto zákazníkov ujme, a keď nikto nie je voľný, ponúknite spätné zavolanie.',
  'advice.write-what-is-sought':
    'Napíšte ešte dnes odpoveď k prvej téme v zozname; stačí desať riadkov podľa najlepšej odpovede, aká na ňu kedy odišla. Jedna týždenne a za štvrťrok máte hotovo.',
  'advice.know-what-they-tried':
    'Ukážte kolegovi na obrazovke, čo už zákazník skúšal, a nech to povie prvou vetou. Prečítajte si desať prípadov, ktoré sa začali pri automate, a označte každú otázku položenú dvakrát.',

  'excluded.too-recent': 'Príliš nedávno na to, aby bolo jasné, či to pomohlo',

  'setting.contact-within.name': 'Kontakt po samoobsluhe do',
  'setting.contact-within.doc': 'Čas po samoobsluhe, v ktorom kontakt k tej istej téme ukazuje, že nepomohla.',
  'setting.reach-within.name': 'Dostať sa k človeku do',
  'setting.reach-within.doc': 'Čas, do ktorého sa zákazník, ktorý žiada o človeka, k nemu dostane.',
  'setting.routine-topics.name': 'Jednoduché témy',
  'setting.routine-topics.doc': 'Kódy tém, na ktoré by nikto nemal potrebovať človeka.',
  'setting.top-topics.name': 'Najhľadanejšie témy',
  'setting.top-topics.doc': 'Koľko z tém, ktoré zákazníci hľadajú najviac, má mať odpoveď.',
};
