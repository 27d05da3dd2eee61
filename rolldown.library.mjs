// Bundles a library on its own, which proves that it stands without the apps. Nx names the project.
import { nodeBundle } from './rolldown.server.mjs';

const folder = `libs/${process.env.NX_TASK_TARGET_PROJECT}`;

export default nodeBundle(folder, { index: `${folder}/src/index.ts` });
