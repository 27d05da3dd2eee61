import { type PrivacyRules, privacyRulesSchema } from '@switchyard/contracts';
import type { Queryable } from '../database/queryable';

/** A version of the rules, as it was or is in force. */
export interface StoredPrivacyPolicy {
  version: number;
  rules: PrivacyRules;
  createdAt: Date;
  /** Who made it; null: it came with the product. */
  createdBy: string | null;
}

const columns = 'version, rules, created_at AS "createdAt", created_by AS "createdBy"';

/** Fills in what a version that is older than a rule does not say. */
const toPolicy = (row: StoredPrivacyPolicy): StoredPrivacyPolicy => ({
  ...row,
  rules: privacyRulesSchema.parse(row.rules),
});

/** The versions of the privacy policy; the highest one is in force. */
export class PrivacyPolicies {
  constructor(private readonly database: Queryable) {}

  /** The policy in force. Rejects when the database was never prepared. */
  async current(): Promise<StoredPrivacyPolicy> {
    const rows: StoredPrivacyPolicy[] = await this.database.query(
      `SELECT ${columns} FROM privacy_policy ORDER BY version DESC LIMIT 1`,
    );
    const [row] = rows;
    if (!row) throw new Error('no privacy policy is stored: the database has not been prepared');
    return toPolicy(row);
  }

  /** Puts `rules` in force as the version after `basedOn`; null when that is not the newest any more. */
  async add(basedOn: number, rules: PrivacyRules, by: string | null): Promise<StoredPrivacyPolicy | null> {
    const rows: StoredPrivacyPolicy[] = await this.database.query(
      `INSERT INTO privacy_policy (version, rules, created_by)
       SELECT $1::integer + 1, $2::jsonb, $3 WHERE (SELECT max(version) FROM privacy_policy) = $1::integer
       ON CONFLICT DO NOTHING RETURNING ${columns}`,
      [basedOn, JSON.stringify(rules), by],
    );
    return rows[0] ? toPolicy(rows[0]) : null;
  }

  /** Stores the rules the product comes with as the first version, unless there is one already. */
  async addFirst(): Promise<void> {
    await this.database.query(
      `INSERT INTO privacy_policy (version, rules)
       SELECT 1, $1::jsonb WHERE NOT EXISTS (SELECT 1 FROM privacy_policy) ON CONFLICT DO NOTHING`,
      [JSON.stringify(privacyRulesSchema.parse({}))],
    );
  }
}
