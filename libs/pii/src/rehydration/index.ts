export { dehydrate } from './dehydrate';
export { rehydrate, type Rehydration } from './rehydrate';
export { type Vault, vaultOf } from './vault';
