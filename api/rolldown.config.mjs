import { nodeBundle } from '../rolldown.server.mjs';

export default nodeBundle('api', { main: 'api/src/main.ts', migrate: 'api/src/migrate.ts', admin: 'api/src/admin.ts' });
