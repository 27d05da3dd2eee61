import type { Permission } from '@switchyard/domain';
import { apiKey } from '../testing/settings-fixtures';
import { curlExample } from './curl-example';

const example = (...permissions: Permission[]) =>
  curlExample('https://yard.example', { apiKey: apiKey({ permissions }), key: 'swy_secret' });

describe('curlExample', () => {
  it('submits a ticket when the key may', () => {
    const command = example('tickets:read', 'tickets:submit');
    expect(command).toContain('curl https://yard.example/api/v1/tickets \\');
    expect(command).toContain("-H 'authorization: Bearer swy_secret'");
    expect(command).toContain('"subject"');
  });

  it('reads what the key may read', () => {
    expect(example('metrics:read')).toBe(
      "curl 'https://yard.example/metrics' \\\n  -H 'authorization: Bearer swy_secret'",
    );
    expect(example('kpis:read', 'tickets:read')).toContain('/api/v1/tickets?limit=1');
  });

  it('has none for a key that only manages', () => {
    expect(example('people:manage')).toBeNull();
  });
});
