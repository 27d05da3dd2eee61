import { nodeBundle } from '../rolldown.server.mjs';

export default nodeBundle('api');
