/** What a person can do about a ticket that failed, by its failure code, beyond what the failure says of itself. */
export function failureAdvice(code: string): string {
  if (code === 'text-erased') return 'There is nothing left to process.';
  if (code === 'text-unreadable') return 'The ticket is kept. With another key its text cannot be read by anyone.';
  if (code === 'database') return 'The ticket is kept. /api/health says which part of the system is in trouble.';
  if (code.startsWith('llm-')) {
    return 'The ticket is kept. Tickets can also be sorted without a language model: TRIAGE_ENGINE=local.';
  }
  return 'The ticket is kept. Look for its id in the log of the worker.';
}
