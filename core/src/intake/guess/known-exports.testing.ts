/** Exports as other tools write them: their headings, with rows made up here, and what each of their columns is in the model. */
export interface KnownExport {
  readonly of: string;
  readonly timezone: string;
  readonly lines: readonly string[];
  readonly table: string;
  /** By heading, the column of the model; the others are left out. */
  readonly becomes: Readonly<Record<string, string>>;
}

export const knownExports: readonly KnownExport[] = [
  {
    of: 'Zendesk',
    timezone: 'UTC',
    lines: [
      'Id,Requester,Requester id,Requester email,Submitter,Assignee,Assignee id,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Initially assigned at,Solved at,Due Date,First reply time in minutes,Full resolution time in minutes,Satisfaction Score,Reopens,Replies,Group stations,Assignee stations',
      '101,Ann Lee,900,ann@example.org,Ann Lee,Bob,55,Support,Cannot log in,login,Solved,High,Mail,Question,2026-02-01 10:00,2026-02-02 10:00,2026-02-01 10:10,2026-02-01 10:05,2026-02-02 09:00,,12,1380,Good,0,2,1,1',
      '102,Cy,901,cy@example.org,Cy,Bea,56,Billing,Invoice,inv,Open,Normal,Web form,Incident,2026-02-03 10:00,2026-02-03 11:00,2026-02-03 10:10,2026-02-03 10:05,,2026-02-09 10:00,30,,Offered,1,1,2,2',
    ],
    table: 'case',
    becomes: { Id: 'id', 'Requester id': 'customer_id', 'Assignee id': 'assignee_id', Group: 'queue_id', Status: 'status', Priority: 'priority', Via: 'channel_id', 'Ticket type': 'kind', 'Created at': 'opened_at', 'Initially assigned at': 'first_assigned_at', 'Solved at': 'first_resolved_at', 'Due Date': 'target_at', Reopens: 'reopen_count', Replies: 'agent_replies', 'Group stations': 'team_count', 'Assignee stations': 'assignee_count' },
  },
  {
    of: 'Freshdesk',
    timezone: 'Europe/Prague',
    lines: [
      'Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Product,Full name,Email,Contact ID',
      '1,Cannot log in,Closed,Low,Portal,Question,Bob,Tier 1,2026-02-01 10:00:00,2026-02-05 10:00:00,2026-02-02 10:00:00,2026-02-03 10:00:00,2026-02-03 10:00:00,2026-02-01 10:30:00,00:10:00,00:30:00,24:00:00,2,1,Within SLA,Within SLA,x,Extremely Happy,P,Ann,ann@example.org,9001',
      '2,Cannot pay,Waiting on Customer,Urgent,Phone,Problem,Bea,Tier 2,2026-02-03 10:00:00,2026-02-05 10:00:00,,,2026-02-03 10:00:00,,00:00:00,,,0,1,,,x,,P,Cy,cy@example.org,9002',
    ],
    table: 'case',
    becomes: { 'Ticket ID': 'id', Status: 'status', Priority: 'priority', Source: 'channel_id', Type: 'kind', Agent: 'assignee_id', Group: 'queue_id', 'Created time': 'opened_at', 'Due by Time': 'target_at', 'Resolved time': 'first_resolved_at', 'Closed time': 'closed_at', 'Initial response time': 'first_human_reply_at', 'Time tracked': 'handle_seconds', 'Agent interactions': 'agent_replies', 'Customer interactions': 'customer_replies', Product: 'topic_id', 'Contact ID': 'customer_id' },
  },
  {
    of: 'a report of Salesforce',
    timezone: 'America/New_York',
    lines: [
      '"Case Number","Account Name","Contact Name","Subject","Case Origin","Status","Priority","Case Owner","Date/Time Opened","Date/Time Closed","Age (Hours)","Open","Closed","Type","Case Reason","Escalated"',
      '"00001026","Acme","Ann Lee","Generator","Phone","Closed","High","Bob Ray","2/1/2026 9:05 AM","2/13/2026 3:10 PM","270","0","1","Mechanical","Installation","0"',
      '"00001027","Beta","Cy Poe","Engine","Web","New","Low","Bea Fox","2/3/2026 4:05 PM","","12","1","0","Electrical","Breakdown","1"',
    ],
    table: 'case',
    becomes: { 'Case Number': 'id', 'Account Name': 'customer_id', 'Case Origin': 'channel_id', Status: 'status', Priority: 'priority', 'Case Owner': 'assignee_id', 'Date/Time Opened': 'opened_at', 'Date/Time Closed': 'closed_at', Type: 'topic_id' },
  },
  {
    of: 'Jira Service Management',
    timezone: 'Europe/Prague',
    lines: [
      'Issue Type,Issue key,Issue id,Summary,Assignee,Reporter,Priority,Status,Resolution,Created,Updated,Resolved,Due date,Custom field (Request Type),Custom field (Satisfaction rating)',
      'Service Request,SUP-1,10001,Printer,bob,ann,Medium,Done,Done,01/Feb/26 9:05 AM,02/Feb/26 9:05 AM,02/Feb/26 9:05 AM,,Get help,4',
      'Incident,SUP-2,10002,VPN,bea,cy,High,Waiting for support,,28/Feb/26 2:05 PM,28/Feb/26 2:05 PM,,,Report an incident,',
    ],
    table: 'case',
    becomes: { 'Issue Type': 'kind', 'Issue key': 'id', Assignee: 'assignee_id', Reporter: 'customer_id', Priority: 'priority', Status: 'status', Resolution: 'outcome', Created: 'opened_at', Resolved: 'first_resolved_at', 'Custom field (Request Type)': 'topic_id' },
  },
  {
    of: 'Dynamics 365',
    timezone: 'Europe/Prague',
    lines: [
      '(Do Not Modify) Incident,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Case Title,Case Number,Priority,Origin,Customer,Owner,Status Reason,Status,Created On,Modified On,Resolved On,First Response Sent,Subject,Case Type',
      '5d7e,aa,01.02.2026 9:05,Router,CAS-01001,High,Phone,Acme,Bob Ray,Problem Solved,Resolved,01.02.2026 9:05,02.02.2026 9:05,02.02.2026 9:05,Yes,Delivery,Problem',
      '5d7f,ab,28.02.2026 9:05,Cable,CAS-01002,Normal,Web,Beta,Bea Fox,In Progress,Active,28.02.2026 9:05,28.02.2026 9:05,,No,Product,Question',
    ],
    table: 'case',
    becomes: { 'Case Number': 'id', Priority: 'priority', Origin: 'channel_id', Customer: 'customer_id', Owner: 'assignee_id', Status: 'status', 'Created On': 'opened_at', 'Resolved On': 'first_resolved_at', 'Case Type': 'kind' },
  },
  {
    of: 'HubSpot',
    timezone: 'Europe/Prague',
    lines: [
      'Ticket ID,Ticket name,Pipeline,Ticket status,Create date,Close date,Ticket owner,Priority,Source,Category,Time to close (HH:mm:ss),Time to first agent reply (HH:mm:ss),Associated Contact IDs,First agent reply date',
      '881,Help,Support Pipeline,Closed,2026-02-01 09:05,2026-02-02 09:05,Bob,HIGH,EMAIL,Billing,24:00:00,0:15:00,77,2026-02-01 09:20',
      '882,Help,Support Pipeline,Waiting on us,2026-02-03 09:05,,Bea,LOW,CHAT,Product,,,78,',
    ],
    table: 'case',
    becomes: { 'Ticket ID': 'id', 'Ticket status': 'status', 'Create date': 'opened_at', 'Close date': 'closed_at', 'Ticket owner': 'assignee_id', Priority: 'priority', Source: 'channel_id', Category: 'topic_id', 'Associated Contact IDs': 'customer_id', 'First agent reply date': 'first_human_reply_at' },
  },
  {
    of: 'ServiceNow',
    timezone: 'UTC',
    lines: [
      'number,opened_at,resolved_at,closed_at,state,priority,urgency,contact_type,assignment_group,assigned_to,category,subcategory,short_description,caller_id,location,reopen_count,reassignment_count,sys_created_on,made_sla,close_code',
      'INC001,2026-02-01 09:05:00,2026-02-02 09:05:00,2026-02-07 09:05:00,Closed,3 - Moderate,2 - Medium,Phone,Network,Bob,Network,VPN,down,Ann,Brno,0,1,2026-02-01 09:05:00,true,Solved',
      'INC002,2026-02-03 09:05:00,,,On Hold,1 - Critical,1 - High,Self-service,Database,Bea,Database,,slow,Cy,Praha,1,2,2026-02-03 09:05:00,false,',
    ],
    table: 'case',
    becomes: { number: 'id', opened_at: 'opened_at', resolved_at: 'first_resolved_at', closed_at: 'closed_at', state: 'status', priority: 'priority', contact_type: 'channel_id', assignment_group: 'queue_id', assigned_to: 'assignee_id', category: 'topic_id', caller_id: 'customer_id', location: 'org_unit_id', reopen_count: 'reopen_count', close_code: 'outcome' },
  },
  {
    of: 'osTicket',
    timezone: 'Europe/Prague',
    lines: [
      '"Ticket Number","Date Created","Subject","From","From Email","Priority","Department","Help Topic","Source","Current Status","Last Updated","SLA Due Date","Due Date","Closed Date","Overdue","Answered","Agent Assigned","Team Assigned"',
      '"123456","2026-02-01 09:05:00","Hi","Ann","ann@example.org","Normal","Support","General Inquiry","Email","Closed","2026-02-02 09:05:00","2026-02-03 09:05:00","","2026-02-02 09:05:00","0","1","Bob",""',
      '"123457","2026-02-03 09:05:00","Hi","Cy","cy@example.org","High","Billing","Refund","Web","Open","2026-02-03 09:05:00","2026-02-05 09:05:00","","","1","0","Bea",""',
    ],
    table: 'case',
    becomes: { 'Ticket Number': 'id', 'Date Created': 'opened_at', Priority: 'priority', Department: 'org_unit_id', 'Help Topic': 'topic_id', Source: 'channel_id', 'Current Status': 'status', 'SLA Due Date': 'target_at', 'Closed Date': 'closed_at', 'Agent Assigned': 'assignee_id' },
  },
  {
    of: 'open data of New York',
    timezone: 'America/New_York',
    lines: [
      'Unique Key,Created Date,Closed Date,Agency,Agency Name,Complaint Type,Descriptor,Location Type,Incident Zip,Incident Address,City,Status,Due Date,Resolution Description,Resolution Action Updated Date,Community Board,Borough,Open Data Channel Type',
      '600001,02/01/2026 09:05:00 AM,02/02/2026 09:05:00 AM,NYPD,New York City Police Department,Noise,Loud,Street,10001,1 MAIN ST,NEW YORK,Closed,,Fixed,02/02/2026 09:05:00 AM,01 MANHATTAN,MANHATTAN,PHONE',
      '600002,02/13/2026 09:05:00 PM,,DSNY,Department of Sanitation,Dirty,Trash,Street,11201,2 MAIN ST,BROOKLYN,In Progress,02/20/2026 09:05:00 PM,,02/14/2026 09:05:00 AM,02 BROOKLYN,BROOKLYN,ONLINE',
    ],
    table: 'case',
    becomes: { 'Unique Key': 'id', 'Created Date': 'opened_at', 'Closed Date': 'closed_at', Agency: 'queue_id', 'Complaint Type': 'topic_id', Status: 'status', 'Due Date': 'target_at', Borough: 'org_unit_id', 'Open Data Channel Type': 'channel_id' },
  },
  {
    of: 'open data of Chicago',
    timezone: 'America/Chicago',
    lines: [
      'SR_NUMBER,SR_TYPE,SR_SHORT_CODE,OWNER_DEPARTMENT,STATUS,CREATED_DATE,LAST_MODIFIED_DATE,CLOSED_DATE,STREET_ADDRESS,ZIP_CODE,COMMUNITY_AREA,WARD,ORIGIN,DUPLICATE',
      'SR26-1,Pothole,PHF,CDOT,Completed,02/01/2026 09:05:00 AM,02/02/2026 09:05:00 AM,02/02/2026 09:05:00 AM,1 MAIN,60601,32,42,Phone Call,false',
      'SR26-2,Graffiti,GRAF,Streets,Open,02/13/2026 09:05:00 AM,02/14/2026 09:05:00 AM,,2 MAIN,60602,33,43,Mobile Device,false',
    ],
    table: 'case',
    becomes: { SR_NUMBER: 'id', SR_TYPE: 'topic_id', OWNER_DEPARTMENT: 'queue_id', STATUS: 'status', CREATED_DATE: 'opened_at', CLOSED_DATE: 'closed_at', ORIGIN: 'channel_id' },
  },
  {
    of: 'open data of San Francisco',
    timezone: 'America/Los_Angeles',
    lines: [
      'CaseID,Opened,Closed,Updated,Status,Status Notes,Responsible Agency,Category,Request Type,Request Details,Address,Supervisor District,Neighborhood,Source',
      '17000001,02/01/2026 09:05:00 AM,02/02/2026 09:05:00 AM,02/02/2026 09:05:00 AM,Closed,Case Resolved,PUC,Sewer,Flood,x,1 MAIN,3,Mission,Mobile/Open311',
      '17000002,02/13/2026 09:05:00 AM,,02/14/2026 09:05:00 AM,Open,open,DPW,Street,Clean,x,2 MAIN,6,Sunset,Phone',
    ],
    table: 'case',
    becomes: { CaseID: 'id', Opened: 'opened_at', Closed: 'closed_at', Status: 'status', 'Responsible Agency': 'queue_id', 'Request Type': 'topic_id', Neighborhood: 'org_unit_id', Source: 'channel_id' },
  },
  {
    of: 'complaints at a bank authority',
    timezone: 'America/New_York',
    lines: [
      'Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID',
      '2026-02-01,Mortgage,FHA,Payment,x,,None,ACME BANK,CA,90001,,N/A,Web,2026-02-02,Closed with explanation,Yes,N/A,8000001',
      '2026-02-03,Credit card,General,Fees,y,,None,BETA BANK,NY,10001,,N/A,Phone,2026-02-03,In progress,Yes,N/A,8000002',
    ],
    table: 'case',
    becomes: { 'Date received': 'opened_at', Issue: 'topic_id', State: 'org_unit_id', 'Submitted via': 'channel_id', 'Complaint ID': 'id' },
  },
  {
    of: 'tickets that do not say when they were opened',
    timezone: 'UTC',
    lines: [
      'Ticket ID,Customer Name,Customer Email,Customer Age,Customer Gender,Product Purchased,Date of Purchase,Ticket Type,Ticket Subject,Ticket Description,Ticket Status,Resolution,Ticket Priority,Ticket Channel,First Response Time,Time to Resolution,Customer Satisfaction Rating',
      '1,Ann,ann@example.org,32,Other,GoPro,2021-03-22,Technical issue,Setup,help,Pending Customer Response,,Critical,Social media,2023-06-01 12:15:36,,',
      '2,Cy,cy@example.org,42,Male,LG TV,2021-05-22,Billing inquiry,Refund,help,Closed,Case fixed,Low,Chat,2023-06-01 16:45:38,2023-06-01 18:05:38,3',
    ],
    table: 'case',
    becomes: { 'Ticket ID': 'id', 'Customer Name': 'customer_id', 'Ticket Type': 'kind', 'Ticket Status': 'status', Resolution: 'outcome', 'Ticket Priority': 'priority', 'Ticket Channel': 'channel_id', 'First Response Time': 'opened_at', 'Time to Resolution': 'first_resolved_at' },
  },
  {
    of: 'Raynet',
    timezone: 'Europe/Prague',
    lines: [
      'Kód;Předmět;Stav;Priorita;Typ;Vlastník;Řešitel;Klient;Kontaktní osoba;Přijato;Termín řešení;Vyřešeno;Zdroj kontaktu;Kategorie',
      'TK-26-0001;Nejde tisk;Vyřešeno;Vysoká;Reklamace;Jan Novák;Eva Malá;Firma a.s.;Petr Dlouhý;1. 2. 2026 9:05;5. 2. 2026 9:05;2. 2. 2026 10:00;E-mail;Fakturace',
      'TK-26-0002;Dotaz;V řešení;Střední;Dotaz;Jan Novák;Eva Malá;Druhá s.r.o.;Olga Krátká;28. 2. 2026 9:05;5. 3. 2026 9:05;;Telefon;Dodání',
    ],
    table: 'case',
    becomes: { 'Kód': 'id', Stav: 'status', Priorita: 'priority', Typ: 'kind', 'Řešitel': 'assignee_id', Klient: 'customer_id', 'Přijato': 'opened_at', 'Termín řešení': 'target_at', 'Vyřešeno': 'first_resolved_at', 'Zdroj kontaktu': 'channel_id', Kategorie: 'topic_id' },
  },
  {
    of: 'calls of Daktela',
    timezone: 'Europe/Prague',
    lines: [
      'ID hovoru;Čas zahájení;Čas přijetí;Čas ukončení;Fronta;Agent;Směr;Délka hovoru;Čekání ve frontě;Zodpovězeno;Volající',
      'activity_1;2026-02-01 09:05:00;2026-02-01 09:05:20;2026-02-01 09:10:00;Podpora;Novák;Příchozí;00:04:40;00:00:20;Ano;+420 777 123 456',
      'activity_2;2026-02-01 10:05:00;;2026-02-01 10:06:00;Podpora;;Příchozí;00:00:00;00:01:00;Ne;+420 777 123 457',
    ],
    table: 'call',
    becomes: { 'ID hovoru': 'id', 'Čas zahájení': 'offered_at', 'Čas přijetí': 'answered_at', 'Čas ukončení': 'ended_at', Fronta: 'queue_id', Agent: 'employee_id', 'Délka hovoru': 'talk_seconds' },
  },
  {
    of: 'MiniCRM',
    timezone: 'Europe/Budapest',
    lines: [
      'Azonosító;Tárgy;Státusz;Felelős;Ügyfél;Beérkezés;Lezárás dátuma;Határidő;Prioritás;Forrás;Kategória',
      '1;Hiba;Lezárt;Kiss Anna;Cég Kft.;2026.02.01. 9:05;2026.02.02. 10:00;2026.02.05. 9:05;Magas;E-mail;Számlázás',
      '2;Kérdés;Folyamatban;Nagy Béla;Más Zrt.;2026.02.28. 9:05;;2026.03.05. 9:05;Közepes;Telefon;Szállítás',
    ],
    table: 'case',
    becomes: { 'Azonosító': 'id', 'Státusz': 'status', 'Felelős': 'assignee_id', 'Ügyfél': 'customer_id', 'Beérkezés': 'opened_at', 'Lezárás dátuma': 'closed_at', 'Határidő': 'target_at', 'Prioritás': 'priority', 'Forrás': 'channel_id', 'Kategória': 'topic_id' },
  },
  {
    of: 'Zoho Desk',
    timezone: 'Europe/London',
    lines: [
      'Ticket Id,Request Id,Subject,Contact Name,Account Name,Email,Department,Ticket Owner,Status,Channel,Priority,Classifications,Category,Created Time,Modified Time,Due Date,Ticket Closed Time,Is Overdue,Number of Threads,First Response Time in Business Hours,Resolution Time in Business Hours,Happiness Rating',
      '1,101,Hi,Ann,Acme,ann@example.org,Support,Bob,Closed,Email,High,Problem,Billing,01 Feb 2026 09:05 AM,02 Feb 2026 09:05 AM,05 Feb 2026 09:05 AM,02 Feb 2026 09:05 AM,false,3,00:20,04:10,Good',
      '2,102,Hi,Cy,Beta,cy@example.org,Sales,Bea,On Hold,Phone,,Question,Product,28 Feb 2026 02:05 PM,28 Feb 2026 02:05 PM,05 Mar 2026 09:05 AM,,false,1,,,',
    ],
    table: 'case',
    becomes: { 'Ticket Id': 'id', 'Account Name': 'customer_id', Department: 'org_unit_id', 'Ticket Owner': 'assignee_id', Status: 'status', Channel: 'channel_id', Priority: 'priority', Category: 'topic_id', 'Created Time': 'opened_at', 'Due Date': 'target_at', 'Ticket Closed Time': 'closed_at' },
  },
  {
    of: 'Help Scout',
    timezone: 'UTC',
    lines: [
      'Conversation ID,Conversation #,Mailbox,Subject,Status,Assigned To,Customer Name,Customer Email,Tags,Created,Closed,First Response,Response Time,Resolution Time,Rating,Channel',
      '5001,11,Support,Hi,closed,Bob,Ann,ann@example.org,x,2026-02-01T09:05:00Z,2026-02-02T09:05:00Z,2026-02-01T09:25:00Z,1200,86400,Great,email',
      '5002,12,Billing,Hi,active,,Cy,cy@example.org,,2026-02-03T09:05:00Z,,,,,,chat',
    ],
    table: 'case',
    becomes: { 'Conversation ID': 'id', Mailbox: 'org_unit_id', Status: 'status', 'Assigned To': 'assignee_id', 'Customer Name': 'customer_id', Created: 'opened_at', Closed: 'closed_at', 'First Response': 'first_human_reply_at', Channel: 'channel_id' },
  },
  {
    of: 'Intercom',
    timezone: 'UTC',
    lines: [
      'Conversation ID,Conversation started at (UTC),Conversation state,First closed at (UTC),Last closed at (UTC),First teammate reply at (UTC),Teammate assigned,Team assigned,Channel,Country,User ID,Conversation rating,Time to first reply (seconds),Number of reopens',
      '301,2026-02-01 09:05:00,closed,2026-02-02 09:05:00,2026-02-02 10:05:00,2026-02-01 09:15:00,Bob,Support,Email,CZ,u1,5,600,1',
      '302,2026-02-03 09:05:00,open,,,,Bea,Sales,Messenger,SK,u2,,,0',
    ],
    table: 'case',
    becomes: { 'Conversation ID': 'id', 'Conversation started at (UTC)': 'opened_at', 'Conversation state': 'status', 'First closed at (UTC)': 'first_resolved_at', 'Last closed at (UTC)': 'closed_at', 'First teammate reply at (UTC)': 'first_human_reply_at', 'Teammate assigned': 'assignee_id', 'Team assigned': 'queue_id', Channel: 'channel_id', 'User ID': 'customer_id', 'Number of reopens': 'reopen_count' },
  },
  {
    of: 'a Czech form',
    timezone: 'Europe/Prague',
    lines: [
      'Časová značka,Pobočka,Jak jste byli spokojeni?,Doporučili byste nás? (0-10),Komentář',
      '1.2.2026 9:05:00,Brno,5,9,super',
      '28.2.2026 10:05:00,Praha,3,6,ujde',
    ],
    table: 'survey_response',
    becomes: { 'Časová značka': 'answered_at', 'Pobočka': 'org_unit_id', 'Jak jste byli spokojeni?': 'score' },
  },
  {
    of: 'Delighted',
    timezone: 'UTC',
    lines: [
      'ID,Score,Comment,Created At,Email,Name,Person ID,Permalink,Tags,Branch',
      '1,10,great,2026-02-01 09:05:00 UTC,ann@example.org,Ann,77,https://x,,Brno',
      '2,6,bad,2026-02-03 09:05:00 UTC,cy@example.org,Cy,78,https://y,,Praha',
    ],
    table: 'survey_response',
    becomes: { ID: 'id', Score: 'score', 'Created At': 'answered_at', Branch: 'org_unit_id' },
  },
  {
    of: 'orders of Shopify',
    timezone: 'UTC',
    lines: [
      'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Id,Billing Country,Source,Cancelled at,Refunded Amount',
      '#1001,ann@example.org,paid,2026-02-01 09:05:00 +0100,fulfilled,2026-02-02 09:05:00 +0100,EUR,10.00,2.00,1.00,13.00,2026-02-01 09:00:00 +0100,5001,CZ,web,,0.00',
      '#1002,cy@example.org,paid,2026-02-03 09:05:00 +0100,,,EUR,20.00,2.00,1.00,23.00,2026-02-03 09:00:00 +0100,5002,SK,web,,0.00',
    ],
    table: 'order',
    becomes: { Email: 'customer_id', Currency: 'currency', Total: 'amount_minor', 'Created at': 'placed_at', Id: 'id' },
  },
  {
    of: 'reviews of products',
    timezone: 'UTC',
    lines: [
      'review_id,product_id,reviewer_id,stars,review_body,review_title,language,product_category,review_date',
      'R1,P1,U1,4,ok,t,en,home,2026-02-01',
      'R2,P2,U2,1,bad,t,de,home,2026-02-03',
    ],
    table: 'survey_response',
    becomes: { review_id: 'id', stars: 'score', review_date: 'answered_at' },
  },
  {
    of: 'orders of Shoptet',
    timezone: 'Europe/Prague',
    lines: [
      '"code";"date";"email";"phone";"billFullName";"deliveryCountry";"currency";"totalPriceWithVat";"statusName";"sourceName"',
      '"2026000123";"2026-02-01 09:05:00";"jan@example.org";"+420601234567";"Jan Novák";"CZ";"CZK";"1290,00";"Vyřízena";"Eshop"',
      '"2026000124";"2026-02-28 10:05:00";"eva@example.org";"+420601234568";"Eva Malá";"CZ";"CZK";"590,50";"Stornována";"Eshop"',
    ],
    table: 'order',
    becomes: { code: 'id', date: 'placed_at', email: 'customer_id', currency: 'currency', totalPriceWithVat: 'amount_minor' },
  },
  {
    of: 'orders of WooCommerce',
    timezone: 'Europe/London',
    lines: [
      'Order ID,Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Email (Billing),Payment Method Title,Order Total Amount,Order Currency,Customer User ID',
      '55,55,completed,2026-02-01 09:05,,Ann,ann@example.org,Card,12.50,GBP,7',
      '56,56,processing,2026-02-03 09:05,,Cy,cy@example.org,Card,22.50,GBP,8',
    ],
    table: 'order',
    becomes: { 'Order ID': 'id', 'Order Date': 'placed_at', 'Order Total Amount': 'amount_minor', 'Order Currency': 'currency', 'Customer User ID': 'customer_id' },
  },
  {
    of: 'an English form',
    timezone: 'Europe/London',
    lines: [
      'Response ID,Submit Date (UTC),"How likely are you to recommend us to a friend?","What is the main reason for your score?",Store,Ticket ID',
      'r1,2026-02-01 09:05:00,9,service,Leeds,101',
      'r2,2026-02-03 09:05:00,4,wait,York,102',
    ],
    table: 'survey_response',
    becomes: { 'Response ID': 'id', 'Submit Date (UTC)': 'answered_at', 'How likely are you to recommend us to a friend?': 'score', Store: 'org_unit_id', 'Ticket ID': 'case_id' },
  },
  {
    of: 'calls of Genesys',
    timezone: 'Europe/London',
    lines: [
      'Conversation ID,Media Type,Queue,Users,Date,Duration,Direction,ANI,DNIS,Wrap-up,Alert Time,Total Handle,Total Talk,Total Hold,Total ACW,Abandoned',
      'c1,voice,Support,Bob,2/1/26 9:05 AM,0:05:10,Inbound,tel:+44123,tel:+44124,ok,0:00:10,0:05:00,0:04:00,0:00:30,0:00:30,NO',
      'c2,voice,Support,Bea,2/13/26 9:05 AM,0:01:10,Inbound,tel:+44125,tel:+44124,,0:00:40,0:00:00,0:00:00,0:00:00,0:00:00,YES',
    ],
    table: 'call',
    becomes: { 'Conversation ID': 'id', 'Media Type': 'channel_id', Queue: 'queue_id', Users: 'employee_id', Date: 'offered_at', Duration: 'talk_seconds', 'Total Hold': 'hold_seconds', 'Total ACW': 'wrap_seconds' },
  },
  {
    of: 'a Czech register of complaints',
    timezone: 'Europe/Prague',
    lines: [
      'Číslo reklamace;Datum přijetí;Datum vyřízení;Zákazník;Prodejna;Produkt;Popis závady;Stav reklamace;Způsob vyřízení',
      'R-1;1.2.2026;20.2.2026;Z100;Brno;Vrtačka;nejde;Vyřízená;Výměna',
      'R-2;28.2.2026;;Z101;Praha;Bruska;hlučí;V řešení;',
    ],
    table: 'case',
    becomes: { 'Číslo reklamace': 'id', 'Datum přijetí': 'opened_at', 'Datum vyřízení': 'first_resolved_at', 'Zákazník': 'customer_id', Prodejna: 'org_unit_id', Produkt: 'topic_id', 'Stav reklamace': 'status', 'Způsob vyřízení': 'outcome' },
  },
  {
    of: 'a German help desk',
    timezone: 'Europe/Berlin',
    lines: [
      'Ticketnummer;Erstellt am;Geschlossen am;Status;Priorität;Kanal;Filiale;Kunde;Bearbeiter;Kategorie',
      '1;01.02.2026 09:05;02.02.2026 10:00;Erledigt;Hoch;Telefon;Köln;K100;Meier;Rechnung',
      '2;28.02.2026 09:05;;In Bearbeitung;Niedrig;E-Mail;Bonn;K101;Schulz;Lieferung',
    ],
    table: 'case',
    becomes: { Ticketnummer: 'id', 'Erstellt am': 'opened_at', 'Geschlossen am': 'closed_at', Status: 'status', 'Priorität': 'priority', Kanal: 'channel_id', Filiale: 'org_unit_id', Kunde: 'customer_id', Bearbeiter: 'assignee_id', Kategorie: 'topic_id' },
  },
  {
    of: 'OTRS',
    timezone: 'Europe/Prague',
    lines: [
      'Ticket#,Age,Created,Closed,First Lock,First Response,State,Priority,Queue,Lock,Owner,UserFirstname,CustomerID,Customer Name,From,Subject,AccountedTime,SolutionTime',
      '2026020110000001,1d,2026-02-01 09:05:00,2026-02-02 09:05:00,2026-02-01 09:06:00,2026-02-01 09:25:00,closed successful,3 normal,Raw,unlock,bob,Bob,acme,Ann,ann,Hi,5,1440',
      '2026020310000002,1h,2026-02-03 09:05:00,,2026-02-03 09:06:00,,open,4 high,Misc,lock,bea,Bea,beta,Cy,cy,Hi,0,',
    ],
    table: 'case',
    becomes: { 'Ticket#': 'id', Created: 'opened_at', Closed: 'closed_at', 'First Response': 'first_human_reply_at', State: 'status', Priority: 'priority', Queue: 'queue_id', Owner: 'assignee_id', CustomerID: 'customer_id' },
  },
  {
    of: 'a Latvian register of complaints',
    timezone: 'Europe/Riga',
    lines: [
      'Sūdzības Nr.;Saņemšanas datums;Izskatīšanas termiņš;Atbildes datums;Statuss;Filiāle;Saņemšanas veids;Temats',
      'S-1;01.02.2026.;15.02.2026.;10.02.2026.;Pabeigta;Rīga;E-pasts;Apkalpošana',
      'S-2;28.02.2026.;15.03.2026.;;Izskatīšanā;Liepāja;Klātienē;Rēķini',
    ],
    table: 'case',
    becomes: { 'Sūdzības Nr.': 'id', 'Saņemšanas datums': 'opened_at', 'Izskatīšanas termiņš': 'target_at', 'Atbildes datums': 'first_human_reply_at', Statuss: 'status', 'Filiāle': 'org_unit_id', 'Saņemšanas veids': 'channel_id', Temats: 'topic_id' },
  },
  {
    of: 'calls of a Hungarian exchange',
    timezone: 'Europe/Budapest',
    lines: [
      'Hívás azonosító;Hívás kezdete;Fogadva;Hívás vége;Ügyintéző;Sor;Beszélgetési idő (mp);Várakozási idő (mp)',
      'H1;2026.02.01 09:05:00;2026.02.01 09:05:20;2026.02.01 09:10:00;Kiss;Ügyfélszolgálat;280;20',
      'H2;2026.02.28 10:05:00;;2026.02.28 10:06:00;;Ügyfélszolgálat;0;60',
    ],
    table: 'call',
    becomes: { 'Hívás azonosító': 'id', 'Hívás kezdete': 'offered_at', Fogadva: 'answered_at', 'Hívás vége': 'ended_at', 'Ügyintéző': 'employee_id', Sor: 'queue_id', 'Beszélgetési idő (mp)': 'talk_seconds' },
  },
];
