import { writeFileSync } from 'node:fs';

import { renderReferencePage } from './reference-page.js';

writeFileSync(new URL('../../docs/model.md', import.meta.url), renderReferencePage());
