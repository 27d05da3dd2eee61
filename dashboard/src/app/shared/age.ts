const steps = [
  { from: 60_000, per: 1_000, unit: 's' },
  { from: 3_600_000, per: 60_000, unit: 'min' },
  { from: 86_400_000, per: 3_600_000, unit: 'h' },
  { from: 30 * 86_400_000, per: 86_400_000, unit: 'd' },
] as const;

/** An age in milliseconds in words: "just now", "12 s ago", "3 min ago", "2 h ago", "4 d ago"; null beyond 30 days. */
export function ageInWords(ageMs: number): string | null {
  if (ageMs < 2_000) return 'just now';
  const step = steps.find(({ from }) => ageMs < from);
  return step ? `${Math.floor(ageMs / step.per)} ${step.unit} ago` : null;
}
