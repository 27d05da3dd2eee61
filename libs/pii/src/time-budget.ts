/** Thrown when a request has used up its time; carries nothing of the text. */
export class TimeBudgetExceeded extends Error {
  constructor() {
    super('time budget exceeded');
    this.name = 'TimeBudgetExceeded';
  }
}

/** Time one request may take, in milliseconds of `now`; `check` throws `TimeBudgetExceeded` once it is used up. */
export class TimeBudget {
  private readonly deadline: number;

  constructor(
    budgetMs: number,
    private readonly now: () => number,
  ) {
    this.deadline = now() + budgetMs;
  }

  check(): void {
    if (this.now() > this.deadline) throw new TimeBudgetExceeded();
  }
}
