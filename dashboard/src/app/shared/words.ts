const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** "Needs review" for `needs-review`. */
export const sentenceCase = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** An instant as local date and time. */
export const dateTime = (at: string) => moment.format(new Date(at));

/** An instant as local date. */
export const date = (at: string) => day.format(new Date(at));
