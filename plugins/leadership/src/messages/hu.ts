import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vezetés',
  'principle.question': 'Beszélnek-e a vezetők az embereikkel, segítik-e őket, és méltányosan bánnak-e velük?',

  'one-to-ones.name': 'Megtartott négyszemközti beszélgetések',
  'one-to-ones.question': 'Beszélnek-e a vezetők az embereikkel?',
  'one-to-ones.source': 'Tíz tervezett négyszemközti beszélgetésből kilencet megtartanak.',
  'one-to-ones.sentence':
    'A tervezett négyszemközti beszélgetések {value}-át megtartották ({low} – {high}, {n, plural, one {# beszélgetés} other {# beszélgetés}}); az elvárt szint legalább {target}.',

  'feedback-given.name': 'Visszajelzés egy hónapon belül',
  'feedback-given.question': 'Mindenki kap-e rendszeresen visszajelzést?',
  'feedback-given.source': 'Mindenki rendszeresen kap visszajelzést: tízből kilencen egy hónapon belül.',
  'feedback-given.sentence':
    'Az elmúlt hónapban az emberek {value}-a kapott visszajelzést a munkájáról ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'coaching-cadence.name': 'Segítség gyenge eredmény után',
  'coaching-cadence.question': 'Követi-e segítség a gyenge eredményt?',
  'coaching-cadence.source': 'Tíz gyenge értékelésből kilencet tíz napon belül segítség követ.',
  'coaching-cadence.sentence':
    'A gyenge értékelések {value}-át időben coaching követte ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legalább {target}.',

  'recognition.name': 'Elismerés a helyreigazítás mellett',
  'recognition.question': 'Észrevesszük-e a jó munkát?',
  'recognition.source': 'Háromszor annyi elismerés, mint helyreigazítás.',
  'recognition.sentence':
    'A vezetők visszajelző lépéseinek {value}-a dicséret vagy jutalom volt ({low} – {high}, {n, plural, one {# esemény} other {# esemény}}); az elvárt szint legalább {target}.',

  'fair-basis.name': 'Helyreigazító lépések méltányos alap nélkül',
  'fair-basis.question': 'Méltányosak-e a következmények?',
  'fair-basis.source': 'Nincs következmény bizonyíték nélkül, és nincs az érintett meghallgatása nélkül.',
  'fair-basis.sentence':
    '{breaches, plural, one {# helyreigazító lépésnél} other {# helyreigazító lépésnél}} kevés a bizonyíték, vagy nem hallgatták meg az érintettet (összesen: {n, number}); az elvárt szint {target}.',

  'effect.name': 'Minőség az elismerés után',
  'effect.question': 'Együtt jár-e az elismerés jobb minőséggel?',
  'effect.source': 'Cél nélküli tájékoztatás: együtt jár, de semmit sem bizonyít.',
  'effect.sentence':
    'Elismerés után az egység minősége {value} százalékponttal jobban javult, mint másutt ({low} – {high}).',

  'guidance.name': 'Gyakori témák útmutató nélkül',
  'guidance.question': 'Tudják-e az emberek, mit kell tenniük?',
  'guidance.source': 'A vezetők gondoskodnak róla, hogy az emberek tudják a dolgukat: minden gyakori témának van eljárása.',
  'guidance.sentence':
    'A leggyakoribb témák közül {breaches, plural, one {# témához} other {# témához}} nincs érvényes munkatársi útmutató (vizsgált: {n, number}); az elvárt szint {target}.',

  'advice.book-the-talks':
    'Az elmaradt beszélgetéseket tegye be a következő két hétbe, és legyenek rövidek. Ahol újra meg újra elmaradnak, ott a vezetőnek túl sok embere vagy túl kevés szabad órája van: előbb ezen változtasson.',
  'advice.help-after-weak-review':
    'Minden gyenge értékeléshez, amelyet semmi sem követett, egyeztessen coachingot egyetlen pontról, a beszélgetéssel a kézben. Előbb kérdezze meg, mi nehezítette; gyakran egy eszköz vagy egy szabály az, nem az ember.',
  'advice.notice-good-work':
    'Minden vezető nevezzen meg hetente egy jó munkát, és azt is, mi volt benne jó, a csapat előtt vagy négyszemközt, ahogy az illető szereti. Ott keresse, ahová senki sem néz: csendes műszakban, a háttérben, éjjel.',
  'advice.hear-the-person':
    'Vegye elő újra a felsorolt lépéseket valakivel, aki nem vett részt a döntésben: hallgassa meg az érintettet, nézze meg a bizonyítékot és a bizonytalanságát, és vonja vissza, ami nem áll meg. Néhány eset senkiről sem bizonyít semmit.',
  'advice.write-the-procedure':
    'Kérjen fél oldalt a témáról azoktól, akik a legjobban értenek hozzá, és próbáltassa ki egy újonccal. Kezdje a leggyakoribb témával.',

  'excluded.not-yet-due': 'Még nem esedékes',
  'excluded.pending': 'Még nem volt coaching, de a határidőn belül van',
  'excluded.not-applicable': 'A kategória nem volt alkalmazható',

  'setting.feedback-within.name': 'Visszajelzés ennyi időn belül',
  'setting.feedback-within.doc': 'Az az idő, amelyen belül mindenki legalább egyszer visszajelzést kap.',
  'setting.coach-within.name': 'Coaching ennyi időn belül',
  'setting.coach-within.doc': 'Az az idő, amelyen belül a gyenge értékelést coaching követi.',
  'setting.reviewed-within.name': 'Felülvizsgálat ennyi időn belül',
  'setting.reviewed-within.doc': 'Az az idő, amelyen belül egy eljárást felül kell vizsgálni, hogy naprakész legyen.',
};
