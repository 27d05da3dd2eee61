import type { IncomingMessage } from 'node:http';
import express from 'express';
import { clientAddress, clientNetwork, type TrustsProxy } from './client-address';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;
const trusting = (setting: number | string[]) => {
  const app = express();
  app.set('trust proxy', setting);
  return app.get('trust proxy fn') as TrustsProxy;
};

describe('clientAddress', () => {
  it.each([
    ['nobody is trusted', [], '10.0.0.1', '1.1.1.1', '10.0.0.1'],
    ['one proxy', 1, '10.0.0.1', '6.6.6.6, 1.1.1.1', '1.1.1.1'],
    ['two proxies', 2, '10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2', '1.1.1.1'],
    ['a network of proxies', ['10.0.0.0/8'], '10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2', '1.1.1.1'],
    ['a stranger who says to be a proxy', ['10.0.0.0/8'], '8.8.8.8', '10.0.0.2', '8.8.8.8'],
    ['nothing said', 1, '10.0.0.1', undefined, '10.0.0.1'],
  ])('%s', (_, setting, remote, forwarded, expected) => {
    expect(clientAddress(from(remote, forwarded), trusting(setting))).toBe(expected);
  });

  it('knows none of a closed socket', () => expect(clientAddress(from(undefined), trusting([]))).toBe(''));
});

describe('clientNetwork', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['', 'unknown'],
    ['a heap of words', 'unknown'],
  ])('%s counts as %s', (address, network) => expect(clientNetwork(address)).toBe(network));
});
