import { privacyRulesSchema } from '@switchyard/contracts';
import { type PreparedDatabase, preparedDatabase } from '../testing';
import { PrivacyPolicies } from './privacy-policies.repository';

describe('PrivacyPolicies', () => {
  let database: PreparedDatabase;
  let policies: PrivacyPolicies;

  beforeAll(async () => {
    database = await preparedDatabase();
    policies = new PrivacyPolicies(database.dataSource);
  }, 60_000);
  afterAll(() => database.drop());

  it('begins with the rules the product comes with, once', async () => {
    await policies.addFirst();
    const policy = await policies.current();
    expect(policy).toMatchObject({ version: 1, createdBy: null, rules: privacyRulesSchema.parse({}) });
    expect(policy.createdAt).toBeInstanceOf(Date);
  });

  it('takes one of many changes of the same version, and refuses those that come too late', async () => {
    const { rules } = await policies.current();
    const changes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => policies.add(1, { ...rules, rehydrate: n % 2 ? ['EMAIL'] : [] }, `by ${n}`)),
    );
    const taken = changes.filter((change) => change !== null);
    expect(taken).toHaveLength(1);
    expect(await policies.current()).toEqual(taken[0]);
    expect(taken[0]?.version).toBe(2);
    expect(await policies.add(1, rules, null)).toBeNull();
    expect(await policies.add(7, rules, null)).toBeNull();
  });

  it('fills in what an older version does not say', async () => {
    await database.dataSource.query(`INSERT INTO privacy_policy (version, rules) VALUES (3, '{"rehydrate": []}')`);
    expect((await policies.current()).rules).toEqual({ ...privacyRulesSchema.parse({}), rehydrate: [] });
  });
});
