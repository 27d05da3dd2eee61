import type { LookupAddress, LookupOptions } from 'node:dns';
import { checkedLookup, type Resolve } from './checked-lookup';
import { OutboundRefusedError } from './outbound-refused-error';

const v4 = (address: string): LookupAddress => ({ address, family: 4 });
const answering =
  (...addresses: LookupAddress[]): Resolve =>
  (_name, _options, callback) =>
    callback(null, addresses);

const ask = (resolve: Resolve, options: LookupOptions) =>
  new Promise<{ error: Error | null; address: string | LookupAddress[] }>((done) =>
    checkedLookup(resolve)('name.example', options, (error, address) => done({ error, address })),
  );

describe('checkedLookup', () => {
  it('gives public addresses in the form asked for', async () => {
    const resolve = answering(v4('93.184.216.34'), v4('93.184.216.35'));
    expect(await ask(resolve, { all: true })).toEqual({
      error: null,
      address: [v4('93.184.216.34'), v4('93.184.216.35')],
    });
    expect(await ask(resolve, {})).toEqual({ error: null, address: '93.184.216.34' });
  });

  it('refuses a name as soon as one of its addresses is not public', async () => {
    const { error, address } = await ask(answering(v4('93.184.216.34'), v4('10.0.0.7')), { all: true });
    expect(OutboundRefusedError.in(error)?.reason).toBe('address');
    expect(address).toBe('');
  });

  it('asks once: what is checked is what is connected to', async () => {
    const answers = [v4('93.184.216.34'), v4('127.0.0.1')];
    let asked = 0;
    const rebinding: Resolve = (_name, _options, callback) => callback(null, answers.slice(asked++, asked));
    expect((await ask(rebinding, { all: true })).address).toEqual([v4('93.184.216.34')]);
    expect(asked).toBe(1);
    expect(OutboundRefusedError.in((await ask(rebinding, { all: true })).error)?.reason).toBe('address');
  });

  it('passes on that a name is not known', async () => {
    const unknown: Resolve = (_name, _options, callback) => callback(new Error('ENOTFOUND'), []);
    expect((await ask(unknown, {})).error?.message).toBe('ENOTFOUND');
    expect((await ask(answering(), {})).error).toBeInstanceOf(Error);
  });
});
