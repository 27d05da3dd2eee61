import { type Redaction, type RedactionRequest, Redactor } from '../redactor';
import type { RedactionRules } from './redaction-rules';

/** Redacts by whatever rules are in force at the moment. */
export class RuledRedactor extends Redactor {
  /** `rulesInForce` gives the same object for as long as the rules are the same. */
  constructor(
    private readonly redactor: Redactor,
    private readonly rulesInForce: () => RedactionRules,
  ) {
    super();
  }

  redact(request: RedactionRequest): Redaction {
    return this.redactor.redact({ ...request, rules: this.rulesInForce() });
  }
}
