export type { AppConfig, TriageMode } from './app-config';
export { ConfigError } from './config-error';
export { environmentSchema } from './environment.schema';
export { loadConfig, parseConfig } from './load-config';
export { environmentWith, isGiven } from './process-environment';
