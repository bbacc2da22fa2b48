/**
 * What exports call the columns of the model: English, Czech, Slovak, Hungarian and Latvian, and the fields of Zendesk, Chatwoot,
 * Salesforce, Freshdesk, HubSpot, LiveAgent, Zammad, ServiceNow, Jira, Dynamics, Intercom, Help Scout, osTicket, Zoho and the open
 * data of cities. The likeliest first, compared without case, accents and signs, and as `readingsOf` reads a heading.
 */
export const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  case: {
    id: ['id', 'case id', 'case number', 'casenumber', 'ticket id', 'ticket number', 'ticket', 'number', 'display id', 'hs object id', 'issue key', 'request id', 'case enquiry id', 'complaint id', 'incident id', 'incident', 'conversation id', 'sr number', 'unique key', 'record id', 'reference number', 'reference', 'key', 'case no', 'ticket no', 'no', 'nr', 'cislo', 'cislo pripadu', 'cislo tiketu', 'tiket', 'pripad', 'kod', 'cislo poziadavky', 'id pozadavku', 'azonosito', 'jegy', 'szam', 'jegyszam', 'ugyszam', 'numurs', 'ticketnummer', 'vorgangsnummer', 'pieteikums', 'pieteikuma numurs'],
    customer_id: ['customer id', 'requester id', 'contact id', 'contactid', 'client id', 'user id', 'person id', 'caller id', 'account id', 'accountid', 'associated contact ids', 'customer', 'client', 'requester', 'caller', 'reporter', 'account name', 'customer name', 'client name', 'contact name', 'id zakaznika', 'zakaznik', 'klient', 'firma', 'ugyfelazonosito', 'ugyfel', 'klienta id', 'klients', 'kundennummer', 'kunde'],
    status: ['status', 'case status', 'ticket status', 'incident state', 'current status', 'hs pipeline stage', 'state', 'stav', 'allapot', 'statusz', 'stavoklis', 'statuss'],
    org_unit_id: ['org unit', 'org unit id', 'branch', 'location', 'store', 'office', 'site', 'department', 'brand', 'inbox', 'mailbox', 'neighborhood', 'borough', 'district', 'call center', 'state', 'region', 'city', 'pobocka', 'provozovna', 'oddeleni', 'stredisko', 'prevadzka', 'oddelenie', 'prodejna', 'predajna', 'uzlet', 'veikals', 'fiok', 'telephely', 'osztaly', 'filiale', 'nodala'],
    queue_id: ['queue', 'group', 'group id', 'group name', 'team', 'team assigned', 'team name', 'assignment group', 'responsible agency', 'agency', 'owner department', 'fronta', 'skupina', 'tym', 'csoport', 'csapat', 'grupa', 'komanda'],
    channel_id: ['channel', 'via channel', 'created channel', 'inbox channel type', 'open data channel type', 'channel type', 'communication channel', 'contact channel', 'contact method', 'origin', 'source', 'source type', 'ticket source', 'contact type', 'received via', 'submitted via', 'create article type', 'via', 'kanal', 'kanal komunikace', 'zpusob kontaktu', 'zdroj kontaktu', 'zpusob podani', 'sposob podania', 'bejelentes modja', 'sanemsanas veids', 'zdroj', 'csatorna', 'forras', 'kanals', 'avots'],
    kind: ['kind', 'type', 'ticket type', 'typ', 'druh', 'tipus', 'tips', 'veids'],
    topic_id: ['topic', 'complaint type', 'help topic', 'request type', 'category', 'subject category', 'reason', 'issue', 'sr type', 'type', 'product', 'tema', 'temats', 'produkt', 'kategorie', 'kategoria', 'typ', 'temakor', 'kategorija'],
    priority: ['priority', 'urgency', 'priorita', 'prioritas', 'prioritat', 'prioritate'],
    language: ['language', 'locale', 'jazyk', 'nyelv', 'valoda'],
    opened_at: ['opened at', 'opened', 'open time', 'open dt', 'created at', 'created', 'createddate', 'create date', 'createdate', 'created time', 'date created', 'created on', 'started at', 'received', 'submitted', 'reported', 'logged', 'registered', 'sys created on', 'date', 'vytvoreno', 'otevreno', 'zalozeno', 'prijato', 'nahlaseno', 'zadano', 'datum', 'vytvoreni', 'zalozeni', 'prijeti', 'vytvorene', 'otvorene', 'prijate', 'letrehozva', 'letrehozas', 'beerkezes', 'beerkezett', 'bejelentes', 'nyitva', 'megnyitva', 'datums', 'izveidots', 'sanemts', 'sanemsanas', 'registrets', 'atverts', 'erstellt', 'eroffnet'],
    first_human_reply_at: ['first reply at', 'first reply', 'first human reply', 'first human reply at', 'replied at', 'first response at', 'first responded at', 'first response', 'initial response time', 'first agent reply', 'first teammate reply at', 'prvni odpoved', 'prvni reakce', 'prva odpoved', 'elso valasz', 'pirma atbilde', 'atbildes'],
    first_assigned_at: ['initially assigned at', 'first assigned at', 'assigned at', 'prirazeno', 'hozzarendelve', 'pieskirts'],
    first_resolved_at: ['resolved at', 'resolved time', 'solved at', 'date resolved', 'resolution date', 'time to resolution', 'first closed at', 'completed', 'completion date', 'vyreseno', 'vyreseni', 'vyrizeno', 'vyrizeni', 'vyriesene', 'vybavene', 'vybavenia', 'megoldva', 'megoldas', 'elintezve', 'elintezes', 'atrisinats', 'gelost'],
    closed_at: ['closed at', 'closed', 'close time', 'close at', 'closed dt', 'closeddate', 'closed date', 'last close at', 'last closed at', 'ended at', 'uzavreno', 'uzavreni', 'ukonceno', 'ukonceni', 'uzavrete', 'lezarva', 'lezaras', 'slegts', 'geschlossen'],
    target_at: ['target at', 'target dt', 'sla due date', 'due by', 'due at', 'due date', 'targetdate', 'sla target', 'deadline', 'termin', 'termin reseni', 'termin vyrizeni', 'hatarido', 'termins', 'izskatisanas termins'],
    reopen_count: ['reopen count', 'number of reopens', 'reopens', 'reopened', 'znovuotevreno'],
    assignee_id: ['assignee id', 'assignee', 'agent', 'assigned to', 'agent assigned', 'assigned agent', 'teammate assigned', 'owner', 'operator', 'resitel', 'vlastnik', 'riesitel', 'ugyintezo', 'felelos', 'atbildigais', 'bearbeiter'],
    agent_replies: ['agent replies', 'replies', 'agent interactions'],
    customer_replies: ['customer replies', 'customer interactions'],
    assignee_count: ['assignee count', 'assignee stations'],
    team_count: ['team count', 'group stations'],
    handle_seconds: ['handle time', 'handling time', 'handle time hours', 'time tracked', 'time spent'],
    outcome: ['outcome', 'resolution', 'resolution code', 'close code', 'closure code', 'closed code', 'zpusob vyrizeni', 'vysledek'],
  },
  call: {
    id: ['call id', 'hovor', 'cislo hovoru', 'id hovoru', 'hivasazonosito', 'azonosito', 'zvana id', 'id'],
    offered_at: ['offered at', 'call start', 'call time', 'call', 'start time', 'zacatek hovoru', 'zahajeni', 'hivas kezdete', 'zvana sakums', 'date'],
    answered_at: ['answered at', 'answer', 'prijeti', 'prijato', 'fogadva', 'atbildets'],
    abandoned_at: ['abandoned at', 'abandon'],
    ended_at: ['ended at', 'call end', 'end time', 'konec hovoru', 'ukonceni', 'hivas vege'],
    talk_seconds: ['talk seconds', 'talk time', 'talk duration', 'talk', 'avg talk duration', 'call duration', 'duration', 'delka hovoru', 'beszedido', 'beszelgetesi ido', 'sarunas ilgums'],
    hold_seconds: ['hold seconds', 'hold time', 'hold duration', 'hold'],
    wrap_seconds: ['wrap seconds', 'wrap time', 'wrap up time', 'after call work', 'after call work time', 'acw'],
    transfers: ['transfers', 'number of transfers'],
    employee_id: ['agent', 'agent id', 'agent name', 'users', 'operator', 'employee', 'ugyintezo', 'operatori'],
    org_unit_id: ['branch', 'call center', 'site', 'pobocka', 'fiok', 'filiale'],
    channel_id: ['channel', 'media type', 'line', 'linka'],
    queue_id: ['queue', 'queue name', 'skill', 'fronta', 'sor', 'rinda'],
  },
  survey_response: {
    id: ['response id', 'review id', 'answer id', 'id odpovedi', 'valaszazonosito', 'atbildes id', 'id'],
    case_id: ['case id', 'case number', 'ticket id', 'ticket number', 'conversation id'],
    org_unit_id: ['branch', 'store', 'location', 'team', 'department', 'pobocka', 'fiok', 'filiale'],
    answered_at: ['answered at', 'responded at', 'response date', 'review answer timestamp', 'review date', 'submitted at', 'completed at', 'recorded date', 'end date', 'created at', 'timestamp', 'date', 'datum odpovedi', 'casova znacka', 'datum', 'valasz datuma', 'idobelyeg', 'atbildes datums', 'laika zimogs', 'datums'],
    score: ['score', 'rating', 'csatscore', 'csat', 'nps', 'stars', 'star rating', 'review score', 'overall rating', 'overall satisfaction', 'satisfaction', 'satisfaction rating', 'likelihood to recommend', 'hodnoceni', 'hodnotenie', 'znamka', 'ertekeles', 'pontszam', 'vertejums', 'novertejums'],
  },
  order: {
    id: ['order id', 'order number', 'invoice no', 'invoice number', 'invoice id', 'transaction id', 'code', 'objednavka', 'cislo objednavky', 'rendeles', 'rendelesszam', 'pasutijums', 'pasutijuma numurs', 'id'],
    customer_id: ['customer id', 'customer user id', 'client id', 'user id', 'customer', 'client', 'zakaznik', 'ugyfel', 'klients'],
    org_unit_id: ['branch', 'store', 'pobocka', 'fiok', 'filiale'],
    placed_at: ['placed at', 'order date', 'ordered at', 'order purchase timestamp', 'purchase date', 'invoice date', 'transaction date', 'created at', 'date', 'datum objednavky', 'rendeles datuma', 'pasutijuma datums'],
    promised_at: ['promised at', 'order estimated delivery date', 'estimated delivery'],
    delivered_at: ['delivered at', 'order delivered customer date', 'delivery date', 'doruceno', 'kiszallitva', 'piegadats'],
    amount_minor: ['amount', 'total', 'grand total', 'total amount', 'value', 'total price with vat', 'revenue', 'sales', 'price', 'total price', 'castka', 'suma', 'cena', 'osszeg', 'ar', 'summa'],
    currency: ['currency', 'mena', 'penznem', 'valuta'],
  },
  customer: {
    id: ['customer id', 'customer unique id', 'client id', 'id zakaznika', 'ugyfelazonosito', 'klienta id', 'id'],
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
  closed: ['closed', 'vyriz', 'vybaven', 'elintez', 'erledigt', 'geschlossen', 'complete', 'completed', 'done', 'finished', 'canceled', 'cancelled', 'ended', 'hotovo', 'dokonceno', 'zruseno', 'kesz', 'pabeigt', 'uzavreno', 'uzavreny', 'uzavrete', 'ukonceno', 'lezart', 'lezarva', 'slegts', 'c'],
  open: ['open', 'reopened', 'unresolved', 'unsolved', 'not resolved', 'not closed', 'active', 'assigned', 'escalated', 'waiting on us', 'waiting for support', 'nevyreseno', 'neuzavreno', 'v reseni', 'in progress', 'otevreno', 'otevreny', 'otvorene', 'nyitott', 'folyamatban', 'atverts'],
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
  email: ['mail', 'posta e', 'e posta', 'epasts', 'e pasts', 'elektronicka posta'],
  chat: ['chat', 'widget', 'cset'],
  social: ['twitter', 'facebook', 'instagram', 'social', 'tiktok'],
  messaging: ['whatsapp', 'sms', 'messenger', 'viber', 'telegram', 'messag'],
  in_person: ['person', 'walk', 'branch', 'osob', 'szemely', 'klatien'],
  post: ['letter', 'dopis', 'level', 'vestul'],
  self_service: ['self', 'app', 'portal', 'bot', 'mobile', 'kiosk'],
  api: ['api', 'integration', 'system'],
  web_form: ['web', 'form', 'internet', 'online'],
};

/** What priorities are called. */
export const priorityWords: Readonly<Record<string, readonly string[]>> = {
  urgent: ['urgent', 'critical', 'dringend', 'kritisch', '1', 'p1', 'nalehave', 'kriticka', 'surgos', 'steidzams'],
  high: ['high', 'hoch', '2', 'p2', 'vysoka', 'magas', 'augsta'],
  normal: ['normal', 'medium', 'mittel', 'moderate', '3', 'p3', 'normalni', 'stredni', 'stredna', 'kozepes', 'normal', 'videja'],
  low: ['low', 'niedrig', 'gering', '4', '5', 'p4', 'nizka', 'alacsony', 'zema'],
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
