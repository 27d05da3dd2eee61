export { createDataDir, type DataDir } from './data-dir';
export { type TestBackend, describeBackends } from './describe-backends';
export { type TestBrowser, launchChromium } from './chromium';
export { eventually } from './eventually';
export { freePort } from '@switchyard/embedded';
export { createTestDatabase, startPostgres, type TestDatabase, type TestPostgres } from './postgres';
export { redisAvailable, type RedisServer, startRedis } from './redis';
export * from './openai';
