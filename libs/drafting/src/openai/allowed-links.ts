const removed = '[link removed]';
/** Markdown links and images; the text of a link may stay, its target may not. */
const markdownLink = /!?\[([^[\]\n]{0,300})\]\(([^()\s]{1,2000})(?:\s[^()\n]{0,300})?\)/g;
const link =
  /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:)[^\s<>"')\]]{1,2000}|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|io|co|info|biz|app|dev|xyz|top|site|online|shop|store|link|click|ru|cn|tk|de|fr|es|pt|it|uk|eu|us|in|ca|au|ai|me|ly|gg)(?:[/:?#][^\s<>"')\]]{0,2000})?(?![a-z0-9-]|\.[a-z0-9])/gi;

/** Takes every link out of a text whose host is not one of `hosts` or below one of them. Linear in the text's length. */
export function withAllowedLinks(text: string, hosts: readonly string[]): string {
  const plain = text.replace(markdownLink, (_, label: string, target: string) => `${label} ${target}`.trim());
  return plain.replace(link, (found) => {
    const target = found.replace(/[.,;:!?…]+$/, '');
    return isAllowed(target, hosts) ? found : removed + found.slice(target.length);
  });
}

function isAllowed(found: string, hosts: readonly string[]): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(found) && !/^https?:\/\//i.test(found)) return false;
  let url: URL;
  try {
    url = new URL(/^https?:\/\//i.test(found) ? found : `https://${found}`);
  } catch {
    return false;
  }
  if (url.username !== '' || url.password !== '') return false;
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
