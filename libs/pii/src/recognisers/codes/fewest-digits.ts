/** A pattern that is being read, and how far. */
interface Reading {
  pattern: string;
  at: number;
}

const digitClass = /\[[0-9](?:-[0-9])?(?:[0-9](?:-[0-9])?)*\]/y;
const anyClass = /\[(?:\\.|[^\]])*\]/y;
const quantifier = /\?|\*|\+|\{([0-9]+)(?:,[0-9]*)?\}/y;

function takes(reading: Reading, token: RegExp): RegExpExecArray | null {
  token.lastIndex = reading.at;
  const found = token.exec(reading.pattern);
  if (found) reading.at = token.lastIndex;
  return found;
}

/** Fewest times of the item that was just read. */
function timesOf(reading: Reading): number {
  const found = takes(reading, quantifier);
  if (!found) return 1;
  return found[0] === '+' ? 1 : Number(found[1] ?? 0);
}

function inItem(reading: Reading): number {
  const { pattern } = reading;
  if (takes(reading, digitClass)) return 1;
  if (takes(reading, anyClass) || takes(reading, /\\./y)) return 0;
  const group = takes(reading, /\((?:\?(?:[:=!]|<[=!]))?/y);
  if (group) {
    const inside = inAlternatives(reading);
    reading.at += 1;
    return group[0] === '(' || group[0] === '(?:' ? inside : 0;
  }
  reading.at += 1;
  return /[0-9]/.test(pattern.charAt(reading.at - 1)) ? 1 : 0;
}

function inAlternatives(reading: Reading): number {
  let fewest = Infinity;
  let count = 0;
  while (reading.at < reading.pattern.length && reading.pattern.charAt(reading.at) !== ')') {
    if (reading.pattern.charAt(reading.at) === '|') {
      fewest = Math.min(fewest, count);
      count = 0;
      reading.at += 1;
    } else {
      const inside = inItem(reading);
      count += inside * timesOf(reading);
    }
  }
  return Math.min(fewest, count);
}

/** How many digits a match of a pattern has at least, as far as classes of nothing but digits and plain digits tell. */
export function fewestDigits(pattern: string): number {
  return inAlternatives({ pattern, at: 0 });
}
