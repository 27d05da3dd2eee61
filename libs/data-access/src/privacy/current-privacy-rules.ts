import type { PrivacyRules } from '@switchyard/contracts';
import type { PrivacyPolicies } from './privacy-policies.repository';

const everyMs = 1_000;

/** The privacy rules in force, read again every second. While the database is away the last known ones hold. */
export class CurrentPrivacyRules {
  private timer: NodeJS.Timeout | null = null;

  private constructor(
    private readonly policies: PrivacyPolicies,
    private held: PrivacyRules,
    private version: number,
  ) {}

  /** Rejects when there are no rules to begin with: nothing is redacted by guesswork. */
  static async watch(policies: PrivacyPolicies): Promise<CurrentPrivacyRules> {
    const { rules, version } = await policies.current();
    const current = new CurrentPrivacyRules(policies, rules, version);
    current.lookAgain();
    return current;
  }

  /** The same object for as long as the version is the same. */
  get rules(): PrivacyRules {
    return this.held;
  }

  /** Takes over the newest version at once. */
  async refresh(): Promise<void> {
    const { rules, version } = await this.policies.current();
    if (version !== this.version) [this.held, this.version] = [rules, version];
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private lookAgain(): void {
    this.timer = setTimeout(() => {
      const again = () => this.timer && this.lookAgain();
      this.refresh().then(again, again);
    }, everyMs);
    this.timer.unref();
  }
}
