export { createServer, type ServerOptions } from './create-server.js';
export { type Listening, type ListenOptions, listenOn } from './listen-on.js';
export type { CheckEvidenceQuery, OrganisationServices, WorkOptions } from './organisation-services.js';
export { createServerLog } from './server-log.js';
