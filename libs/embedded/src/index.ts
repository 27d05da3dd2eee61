export { attachEmbedded, type AttachOptions, type EmbeddedYard } from './attach';
export { EmbeddedError } from './embedded-error';
export { exitWithParent } from './exit-with-parent';
export { freePort } from './free-port';
