/** A line of business a ticket can belong to. */
export interface Industry {
  id: string;
  label: string;
  description: string;
}

/** What a ticket is about. `examples` are training rows; `reply` is the draft's template. */
export interface Category {
  id: string;
  label: string;
  description: string;
  industry: string | null;
  examples: string[];
  reply: string;
}

/** The closed set of labels triage may give; `version` grows by one with each change. */
export interface Taxonomy {
  version: number;
  industries: Industry[];
  categories: Category[];
}
