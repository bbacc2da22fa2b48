/**
 * What exports call the columns of the model: English, Czech, Slovak, Hungarian and Latvian, and the fields of Zendesk, Chatwoot,
 * Salesforce, Freshdesk, HubSpot, LiveAgent and Zammad. Compared without case, accents and signs.
 */
export const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  case: {
    id: ['id', 'case id', 'case number', 'casenumber', 'ticket', 'ticket id', 'ticket number', 'number', 'display id', 'hs object id', 'request id', 'case enquiry id', 'incident id', 'incident', 'conversation id', 'cislo', 'cislo pripadu', 'cislo tiketu', 'tiket', 'pripad', 'cislo poziadavky', 'id pozadavku', 'azonosito', 'jegy', 'jegyszam', 'ugyszam', 'numurs', 'pieteikums', 'pieteikuma numurs'],
    customer_id: ['customer id', 'customer', 'client', 'client id', 'requester', 'requester id', 'contact id', 'contactid', 'caller id', 'accountid', 'zakaznik', 'klient', 'id zakaznika', 'ugyfel', 'ugyfelazonosito', 'klients', 'klienta id'],
    org_unit_id: ['org unit', 'org unit id', 'branch', 'location', 'store', 'office', 'department', 'brand', 'inbox', 'neighborhood', 'state', 'region', 'pobocka', 'provozovna', 'oddeleni', 'prevadzka', 'oddelenie', 'fiok', 'telephely', 'osztaly', 'filiale', 'nodala'],
    queue_id: ['queue', 'group', 'group id', 'team', 'assignment group', 'fronta', 'skupina', 'tym', 'csoport', 'csapat', 'grupa', 'komanda'],
    channel_id: ['channel', 'via channel', 'created channel', 'inbox channel type', 'origin', 'source', 'source type', 'ticket source', 'contact type', 'received via', 'create article type', 'via', 'kanal', 'zdroj', 'csatorna', 'forras', 'kanals', 'avots'],
    kind: ['kind', 'type', 'ticket type', 'typ', 'druh', 'tipus', 'tips', 'veids'],
    topic_id: ['topic', 'category', 'subject category', 'reason', 'tema', 'kategorie', 'kategoria', 'temakor', 'kategorija'],
    priority: ['priority', 'urgency', 'priorita', 'prioritas', 'prioritate'],
    language: ['language', 'locale', 'jazyk', 'nyelv', 'valoda'],
    opened_at: ['opened at', 'opened', 'open time', 'open dt', 'created at', 'created', 'createddate', 'create date', 'createdate', 'created time', 'date created', 'date', 'vytvoreno', 'otevreno', 'zalozeno', 'datum', 'datum vytvoreni', 'datum zalozeni', 'vytvorene', 'otvorene', 'letrehozva', 'letrehozas', 'nyitva', 'megnyitva', 'datums', 'izveidots', 'atverts'],
    first_human_reply_at: ['first reply at', 'first reply', 'first human reply', 'first human reply at', 'replied at', 'first response at', 'first responded at', 'first response', 'prvni odpoved', 'prva odpoved', 'elso valasz', 'pirma atbilde'],
    first_assigned_at: ['assigned at', 'prirazeno', 'hozzarendelve', 'pieskirts'],
    first_resolved_at: ['resolved at', 'resolved time', 'solved at', 'date resolved', 'vyreseno', 'vyriesene', 'megoldva', 'atrisinats'],
    closed_at: ['closed at', 'closed', 'close time', 'close at', 'closed dt', 'closeddate', 'closed date', 'last close at', 'uzavreno', 'ukonceno', 'uzavrete', 'lezarva', 'lezaras', 'slegts'],
    target_at: ['target at', 'target dt', 'due by', 'due at', 'due date', 'targetdate', 'termin', 'hatarido', 'termins'],
    status: ['status', 'case status', 'state', 'ticket status', 'incident state', 'hs pipeline stage', 'stav', 'allapot', 'statusz', 'stavoklis', 'statuss'],
    reopen_count: ['reopen count', 'reopens', 'reopened', 'znovuotevreno'],
    assignee_id: ['assignee', 'assignee id', 'agent', 'assigned to', 'owner', 'operator', 'resitel', 'riesitel', 'ugyintezo', 'felelos', 'atbildigais'],
    agent_replies: ['agent replies', 'replies'],
    outcome: ['outcome', 'resolution', 'closure code', 'closed code'],
  },
  call: {
    id: ['call id', 'hovor', 'cislo hovoru', 'hivasazonosito', 'zvana id'],
    offered_at: ['offered at', 'call start', 'call time', 'start time', 'zacatek hovoru', 'hivas kezdete', 'zvana sakums'],
    answered_at: ['answered at', 'prijato', 'fogadva', 'atbildets'],
    abandoned_at: ['abandoned at'],
    ended_at: ['ended at', 'call end', 'end time', 'konec hovoru', 'hivas vege'],
    talk_seconds: ['talk seconds', 'talk time', 'talk duration', 'avgtalkduration', 'call duration', 'delka hovoru', 'beszedido', 'sarunas ilgums'],
    employee_id: ['agent', 'operator', 'employee', 'operatori'],
    queue_id: ['queue', 'fronta', 'sor', 'rinda'],
  },
  survey_response: {
    id: ['response id', 'review id', 'answer id', 'id odpovedi', 'valaszazonosito', 'atbildes id'],
    case_id: ['case id', 'ticket id', 'conversation id'],
    org_unit_id: ['branch', 'store', 'team', 'department', 'pobocka', 'fiok', 'filiale'],
    answered_at: ['answered at', 'responded at', 'response date', 'review answer timestamp', 'submitted at', 'datum odpovedi', 'valasz datuma', 'atbildes datums'],
    score: ['score', 'rating', 'csatscore', 'csat', 'nps', 'review score', 'satisfaction rating', 'hodnoceni', 'hodnotenie', 'znamka', 'ertekeles', 'pontszam', 'vertejums', 'novertejums'],
  },
  order: {
    id: ['order id', 'order number', 'objednavka', 'cislo objednavky', 'rendeles', 'rendelesszam', 'pasutijums', 'pasutijuma numurs'],
    customer_id: ['customer id', 'customer', 'zakaznik', 'ugyfel', 'klients'],
    org_unit_id: ['branch', 'store', 'pobocka', 'fiok', 'filiale'],
    placed_at: ['placed at', 'order date', 'ordered at', 'order purchase timestamp', 'purchase date', 'datum objednavky', 'rendeles datuma', 'pasutijuma datums'],
    promised_at: ['promised at', 'order estimated delivery date', 'estimated delivery'],
    delivered_at: ['delivered at', 'order delivered customer date', 'delivery date', 'doruceno', 'kiszallitva', 'piegadats'],
    amount_minor: ['amount', 'total', 'price', 'total price', 'castka', 'suma', 'cena', 'osszeg', 'ar', 'summa'],
    currency: ['currency', 'mena', 'penznem', 'valuta'],
  },
  customer: {
    id: ['customer id', 'customer unique id', 'client id', 'id zakaznika', 'ugyfelazonosito', 'klienta id'],
    segment: ['segment', 'szegmens', 'segments'],
    country: ['country', 'zeme', 'krajina', 'orszag', 'valsts'],
    acquired_on: ['acquired on', 'customer since', 'zakaznikem od', 'ugyfel ota'],
  },
};

/** What statuses are called. */
export const statusWords: Readonly<Record<string, readonly string[]>> = {
  new: ['new', 'novy', 'nova', 'nove', 'uj', 'jauns', 'n'],
  pending_customer: ['pending', 'waiting for customer', 'awaiting user info', 'waiting on customer', 'on hold', 'ceka na zakaznika', 'ugyfelre var', 'gaida klientu', 'snoozed'],
  pending_internal: ['awaiting problem', 'awaiting vendor', 'awaiting evidence', 'waiting on third party', 'ceka'],
  resolved: ['resolved', 'solved', 'vyreseno', 'vyreseny', 'vyriesene', 'megoldva', 'megoldott', 'atrisinats'],
  closed: ['closed', 'uzavreno', 'uzavreny', 'uzavrete', 'ukonceno', 'lezart', 'lezarva', 'slegts', 'c'],
  open: ['open', 'active', 'in progress', 'otevreno', 'otevreny', 'otvorene', 'nyitott', 'folyamatban', 'atverts'],
};

/** What sorts of cases are called. */
export const kindWords: Readonly<Record<string, readonly string[]>> = {
  question: ['inquiry', 'enquiry', 'query', 'how to', 'kerdes', 'informace', 'informacia', 'informacija', 'tajekoztatas'],
  request: ['request', 'task', 'order', 'pozadavek', 'poziadavka', 'objednavka', 'rendeles', 'pasutijums'],
  problem: ['incident', 'bug', 'issue', 'fault', 'defect', 'porucha', 'zavada', 'chyba', 'hiba', 'kluda', 'bojajums'],
  complaint: ['complaint', 'claim', 'reklamace', 'reklamacia', 'reklamacio', 'pretenzija', 'kifogas'],
  return: ['refund', 'vraceni', 'odstoupeni', 'odstupenie', 'elallas', 'atgriez'],
  suggestion: ['feature', 'idea', 'feedback', 'napad', 'podnet', 'otlet', 'ieteikum'],
  praise: ['compliment', 'thanks', 'podekovani', 'podakovanie', 'koszonet', 'pateicib'],
};

/** What channels are called; a word that contains one of these is taken for it. */
export const channelWords: Readonly<Record<string, readonly string[]>> = {
  phone: ['phone', 'call', 'tel', 'voice', 'hovor', 'hivas', 'zvan', 'linka'],
  email: ['mail', 'posta e', 'epasts'],
  chat: ['chat', 'widget', 'cset'],
  social: ['twitter', 'facebook', 'instagram', 'social', 'tiktok'],
  messaging: ['whatsapp', 'sms', 'messenger', 'viber', 'telegram', 'messag'],
  in_person: ['person', 'walk', 'branch', 'osob', 'szemely', 'klatien'],
  post: ['letter', 'dopis', 'level', 'vestul'],
  self_service: ['self', 'app', 'portal', 'bot'],
  api: ['api', 'integration', 'system'],
  web_form: ['web', 'form', 'internet', 'online'],
};

/** What priorities are called. */
export const priorityWords: Readonly<Record<string, readonly string[]>> = {
  urgent: ['urgent', 'critical', '1', 'p1', 'nalehave', 'kriticka', 'surgos', 'steidzams'],
  high: ['high', '2', 'p2', 'vysoka', 'magas', 'augsta'],
  normal: ['normal', 'medium', 'moderate', '3', 'p3', 'normalni', 'stredni', 'stredna', 'kozepes', 'normal', 'videja'],
  low: ['low', '4', '5', 'p4', 'nizka', 'alacsony', 'zema'],
};

/** A word as it is compared: lower case, without accents, signs as blanks. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
