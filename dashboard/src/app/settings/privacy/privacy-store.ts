import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { PrivacyPolicy, PrivacyRules } from '@switchyard/contracts';
import { tap } from 'rxjs';
import { Fetched } from '../../live/fetched';
import { problemName } from '../../shared/problem-detail';
import { problemFields } from '../../shared/problem-fields';
import { Submission } from '../../shared/submission';
import { PrivacyClient } from './privacy-client';
import { changedSections } from './rules-diff';

/** Rules being edited, and the policy that they were made from. */
interface Draft {
  readonly base: PrivacyPolicy;
  readonly rules: PrivacyRules;
}

type Problems = ReadonlyMap<string, string>;
const none: Problems = new Map();
const prefix = /^rules\./;

/** The policy in force and the changes to it that are not saved yet. */
@Injectable()
export class PrivacyStore {
  private readonly client = inject(PrivacyClient);
  private readonly refused = signal<Problems>(none);
  private readonly conflict = signal(false);
  readonly policy = new Fetched(() => this.client.policy());
  readonly submission = new Submission();

  /** Changes outlast a newer policy that comes in; without any, it takes their place. */
  private readonly draft = linkedSignal<PrivacyPolicy | null, Draft | null>({
    source: this.policy.value,
    computation: (policy, previous) => {
      const held = previous?.value;
      if (held && changedSections(held.base.rules, held.rules).length > 0) return held;
      return policy && { base: policy, rules: policy.rules };
    },
  });
  readonly rules = computed(() => this.draft()?.rules ?? null);
  readonly base = computed(() => this.draft()?.base ?? null);
  readonly changed = computed(() => {
    const draft = this.draft();
    return draft ? changedSections(draft.base.rules, draft.rules) : [];
  });
  readonly isDirty = computed(() => this.changed().length > 0);
  /** The policy that somebody else saved since the changes were begun, once it is known. */
  readonly newer = computed(() => {
    const policy = this.policy.value();
    return this.isDirty() && policy?.version !== this.base()?.version ? policy : null;
  });
  /** What is wrong, by path in the rules, e.g. `custom.0.pattern`. */
  readonly problems = this.refused.asReadonly();
  /** What to say beside the button: nothing of a conflict, which is told with its ways out. */
  readonly problem = computed(() => {
    if (this.refused().size > 0) return 'Some fields are wrong: each says why.';
    return this.conflict() && this.newer() ? null : this.submission.problem();
  });

  edit(change: Partial<PrivacyRules>): void {
    this.draft.update((draft) => draft && { ...draft, rules: { ...draft.rules, ...change } });
    const isTouched = (path: string) => Object.keys(change).some((section) => path.split('.')[0] === section);
    this.refused.update((problems) => new Map([...problems].filter(([path]) => !isTouched(path))));
    if (!this.isDirty()) this.discard();
  }

  /** Drops the changes; the newest policy that is known is shown. */
  discard(): void {
    const policy = this.policy.value();
    this.draft.set(policy && { base: policy, rules: policy.rules });
    this.forget();
  }

  /** Keeps the changes, to be saved over the newer policy. */
  rebase(): void {
    const policy = this.policy.value();
    this.draft.update((draft) => draft && policy && { ...draft, base: policy });
    this.forget();
  }

  /** What is changed while the answer is on its way stays to be saved. */
  save(): void {
    const draft = this.draft();
    if (!draft) return;
    this.forget();
    const answer = this.client
      .save({ basedOn: draft.base.version, rules: draft.rules })
      .pipe(tap({ error: (error: unknown) => this.refuse(error) }));
    this.submission.send(answer, (policy) => {
      const rules = this.rules();
      this.draft.set({ base: policy, rules: rules && rules !== draft.rules ? rules : policy.rules });
      this.policy.update(() => policy);
    });
  }

  private refuse(error: unknown): void {
    const fields = [...problemFields(error)].map(([path, message]) => [path.replace(prefix, ''), message] as const);
    this.refused.set(new Map(fields));
    this.conflict.set(problemName(error) === 'conflict');
    if (this.conflict()) this.policy.load();
  }

  private forget(): void {
    this.refused.set(none);
    this.conflict.set(false);
    this.submission.clear();
  }
}
