/** A spreadsheet would take a cell that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/;

/** One cell of CSV (RFC 4180). What looks like a formula gets an apostrophe in front, so that it stays text. */
export function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
