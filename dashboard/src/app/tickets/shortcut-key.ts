/** The key of a one-letter shortcut; null while someone types, chooses, or holds a modifier. */
export function shortcutKey(event: KeyboardEvent): string | null {
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
  return typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey ? null : event.key;
}
