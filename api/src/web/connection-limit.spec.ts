import { ConnectionLimit } from './connection-limit';

describe('ConnectionLimit', () => {
  it('has room for so many of one address, and again when one has closed', () => {
    const limit = new ConnectionLimit({ perAddress: 2, total: 10 });
    const close = limit.add('192.0.2.1');
    expect(limit.hasRoomFor('192.0.2.1')).toBe(true);
    limit.add('::ffff:192.0.2.1');
    expect(limit.hasRoomFor('192.0.2.1')).toBe(false);
    expect(limit.hasRoomFor('192.0.2.2')).toBe(true);
    close();
    close();
    expect(limit.hasRoomFor('192.0.2.1')).toBe(true);
    limit.add('192.0.2.1');
    expect(limit.hasRoomFor('192.0.2.1')).toBe(false);
  });

  it('has room for so many in all', () => {
    const limit = new ConnectionLimit({ perAddress: 2, total: 3 });
    const closes = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => limit.add(address));
    expect(limit.hasRoomFor('192.0.2.4')).toBe(false);
    closes[0]?.();
    expect(limit.hasRoomFor('192.0.2.4')).toBe(true);
  });
});
