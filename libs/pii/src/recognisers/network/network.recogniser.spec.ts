import { redacted } from '../../testing/redacted';

describe('network and hardware addresses', () => {
  it.each([
    ['from 203.0.113.7:8080', 'from <IP_1>:8080'],
    ['IP: 1.2.3.4', 'IP: <IP_1>'],
    ['LAN address 10.20.4.11, 10.12.0.7:9102', 'LAN address <IP_1>, <IP_2>:9102'],
    ['Server 192.168.1.100 crashed', 'Server <IP_1> crashed'],
    ['fe80::1ff:fe23:4567:890a', '<IP_1>'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', '<IP_1>'],
    ['00:1A:2B:3C:4D:5E', '<MAC_1>'],
    ['00-1a-2b-3c-4d-5e', '<MAC_1>'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    'version 1.2.3.4',
    'v192.168.1.100',
    '1.2.3.4',
    '192.168.1.256',
    'firmware 203.0.113.7',
    '12:30:45',
    'std::vector<int>::iterator',
    '12-30-45-50-55-59',
  ])('is not: %s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});
