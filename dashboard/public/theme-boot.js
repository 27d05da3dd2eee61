// Runs before the first paint, so that a chosen theme never flashes the other one. A file, not inline: the page has a strict CSP.
try {
  const chosen = localStorage.getItem('switchyard.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is blocked: the theme follows the system.
}
