import { Body, Controller, Get, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type PrivacyPolicy,
  privacyPolicySchema,
  type PutPrivacyPolicy,
  putPrivacyPolicySchema,
} from '@switchyard/contracts';
import { AuditLog, CurrentPrivacyRules, PrivacyPolicies, type StoredPrivacyPolicy } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../audit/audit-origin';
import { actorOf } from '../auth/request-actor';
import { Requires } from '../auth/requires';
import { DryRun } from '../dry-runs/dry-run.facade';
import { ProblemException } from '../errors/problem';
import { validationProblem } from '../errors/validation-problem';
import { Answers } from '../openapi/answers';

const toAnswer = (policy: StoredPrivacyPolicy): PrivacyPolicy => ({
  ...policy,
  createdAt: policy.createdAt.toISOString(),
});

/** How personal data is treated. */
@ApiTags('privacy')
@Controller('v1/privacy/policy')
export class PolicyController {
  constructor(
    private readonly policies: PrivacyPolicies,
    private readonly current: CurrentPrivacyRules,
    private readonly audit: AuditLog,
    private readonly dryRun: DryRun,
  ) {}

  @Get()
  @Requires('privacy:read')
  @Answers(200, 'The policy in force.', privacyPolicySchema)
  async get(): Promise<PrivacyPolicy> {
    return toAnswer(await this.policies.current());
  }

  @Put()
  @Requires('privacy:manage')
  @Answers(200, 'The new version; in force within two seconds in every worker.', privacyPolicySchema)
  async put(
    @Body({ schema: putPrivacyPolicySchema }) { basedOn, rules }: PutPrivacyPolicy,
    @Req() request: Request,
  ): Promise<PrivacyPolicy> {
    this.requireLinearPatterns(rules);
    const policy = await this.audit.record(auditOrigin(request), async (database) => {
      const stored = await new PrivacyPolicies(database).add(basedOn, rules, actorOf(request)?.name ?? null);
      if (!stored) throw changedMeanwhile(basedOn);
      const target = { kind: 'privacy-policy', id: String(stored.version) };
      return { result: stored, fact: { action: 'privacy-policy.changed', target } };
    });
    await this.current.refresh();
    return toAnswer(policy);
  }

  private requireLinearPatterns({ custom }: PutPrivacyPolicy['rules']): void {
    const faults = custom.flatMap(({ pattern }, index) => {
      const message = this.dryRun.checkPattern(pattern);
      return message === null ? [] : [{ path: ['rules', 'custom', String(index), 'pattern'], message }];
    });
    if (faults.length > 0) throw validationProblem(faults);
  }
}

function changedMeanwhile(basedOn: number): ProblemException {
  const detail = `Version ${basedOn} is not the newest any more. Look at what has changed and make the change again.`;
  return new ProblemException(409, 'conflict', 'Somebody has changed the policy meanwhile', detail);
}
