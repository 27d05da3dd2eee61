/** A piece of what a place holds. */
export interface Evidence {
  /** Where within the place: a column, a process's output, a route … */
  where: string;
  /** Which row, line or request of it. */
  piece: string;
  text: string;
  /** Where in `text` a match stands, when `where` and `piece` alone say too little. */
  locate?: (at: number) => { where?: string; piece?: string };
}

/** Somewhere that a value could have gone. */
export interface Place {
  name: string;
  /** What the pieces are counted as: lines, rows, … */
  unit: string;
  read: () => AsyncIterable<Evidence> | Iterable<Evidence>;
  /** Puts `text` there, for the time of the self-test; gives what takes it away again. */
  plant: (text: string) => Promise<() => Promise<void>>;
}
