/** The text of a form's field, without spaces around it; empty when there is no such field. */
export function formText(form: HTMLFormElement, name: string): string {
  return formSecret(form, name).trim();
}

/** The text of a form's field exactly as it was typed, e.g. a password. */
export function formSecret(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
