import type { ChainContribution } from '@touchstone/sdk';

/** The service-profit chain: those who serve well cared for, customers served well, and a firm that lives of it. Source: Heskett, Sasser and Schlesinger 1994. */
export const serviceProfit: ChainContribution = {
  id: 'service-profit',
  doc: 'From employees who like their work over what they do for customers to what the owners gain by it. What goes together need not be cause and effect.',
  name: { en: 'Service-profit chain', cs: 'Řetězec služby a zisku', hu: 'Szolgáltatás–nyereség-lánc', lv: 'Apkalpošanas un peļņas ķēde', sk: 'Reťazec služby a zisku' },
  steps: [
    {
      id: 'employees',
      name: { en: 'Employees', cs: 'Zaměstnanci', hu: 'Munkatársak', lv: 'Darbinieki', sk: 'Zamestnanci' },
      checks: ['engagement.index', 'engagement.enps', 'engagement.line-of-sight', 'engagement.turnover'],
    },
    {
      id: 'internal',
      name: { en: 'Internal quality', cs: 'Kvalita uvnitř firmy', hu: 'Belső minőség', lv: 'Iekšējā kvalitāte', sk: 'Kvalita vo firme' },
      checks: ['internal.csat', 'internal.on-time', 'internal.handoff-time'],
    },
    {
      id: 'value',
      name: { en: 'What customers get', cs: 'Co zákazník dostane', hu: 'Amit az ügyfél kap', lv: 'Ko klients saņem', sk: 'Čo zákazník dostane' },
      checks: ['first-contact.rate', 'mystery.score', 'speed.first-reply', 'follow-up.promise-kept'],
    },
    {
      id: 'satisfaction',
      name: { en: 'Satisfaction', cs: 'Spokojenost', hu: 'Elégedettség', lv: 'Apmierinātība', sk: 'Spokojnosť' },
      checks: ['voice.csat', 'voice.nps', 'reputation.rating'],
    },
    {
      id: 'loyalty',
      name: { en: 'Loyalty', cs: 'Věrnost', hu: 'Hűség', lv: 'Lojalitāte', sk: 'Vernosť' },
      checks: ['retention.repeat-rate', 'retention.cohort', 'retention.referral-share'],
    },
    {
      id: 'revenue',
      name: { en: 'Revenue', cs: 'Tržby', hu: 'Bevétel', lv: 'Ieņēmumi', sk: 'Tržby' },
      checks: ['retention.repeat-count', 'opportunity.products-per-customer', 'opportunity.net-value'],
    },
  ],
};
