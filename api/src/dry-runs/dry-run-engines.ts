import type { EngineName } from '@switchyard/domain';
import type { TriageEngine } from '@switchyard/triage';

/** The engines a dry run can ask for; `openai` is null when no key is set. */
export abstract class DryRunEngines {
  /** What tickets are sorted with. */
  abstract readonly configured: TriageEngine;
  abstract readonly byName: Record<EngineName, TriageEngine | null>;
}
