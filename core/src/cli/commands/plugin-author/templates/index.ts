import { checkTemplate } from './check/template.js';
import { checkWithCodeTemplate } from './check-with-code/template.js';
import { localeTemplate } from './locale/template.js';
import { panelTemplate } from './panel/template.js';
import { sourceTemplate } from './source/template.js';

/** What can be begun, by name: a folder each. */
export const templates = { check: checkTemplate, 'check-with-code': checkWithCodeTemplate, locale: localeTemplate, panel: panelTemplate, source: sourceTemplate } as const;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as readonly TemplateName[];
