export * from './default-taxonomy';
export * from './parse-taxonomy';
