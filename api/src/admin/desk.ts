import type { AppConfig } from '@switchyard/config';
import {
  ApiKeys,
  AuditChain,
  AuditLog,
  openDataSource,
  People,
  Sessions,
  VerifyAuditLog,
} from '@switchyard/data-access';
import { openYard } from '@switchyard/yard';
import { ManageApiKeys } from '../auth/api-keys/manage-api-keys';
import { Authenticate } from '../auth/authenticate';
import { FirstLink } from '../auth/links/first-link';
import { IssueLink } from '../auth/links/issue-link';

/** What the commands work with: the same services as behind the HTTP API. */
export interface Desk {
  config: AppConfig;
  people: People;
  manageApiKeys: ManageApiKeys;
  firstLink: FirstLink;
  issueLink: IssueLink;
  audit: AuditLog;
  verifyAuditLog: VerifyAuditLog;
}

/** A command uses one connection; another one lets nothing wait. */
const poolSize = 2;

/** Opens the yard for `work`, and leaves it afterwards. `log` takes the few lines a person should see. */
export async function atDesk<T>(
  config: AppConfig,
  log: (line: string) => void,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const yard = await openYard(config, log);
  try {
    const dataSource = await openDataSource(yard.databaseUrl, poolSize);
    try {
      const chain = new AuditChain(yard.masterKey);
      const audit = new AuditLog(dataSource, chain);
      const people = new People(dataSource);
      const apiKeys = new ApiKeys(dataSource);
      const issueLink = new IssueLink();
      return await work({
        config,
        people,
        manageApiKeys: new ManageApiKeys(apiKeys, audit, new Authenticate(new Sessions(dataSource), apiKeys)),
        firstLink: new FirstLink(people, issueLink, audit),
        issueLink,
        audit,
        verifyAuditLog: new VerifyAuditLog(dataSource, chain),
      });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await yard.release();
  }
}
