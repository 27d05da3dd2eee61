import type { Recogniser } from '../recogniser';

const id = 'url-credentials';
const credentials = /:\/\/(?<user>[^\s/@:\uFFFC]{1,64}):(?<password>[^\s/@\uFFFC]{1,128})@/gu;
/** What stands for a user in examples, and users that name nobody. */
const openUsers = new Set('user username git oauth2 token x-access-token admin root'.split(' '));

/** User names and passwords inside a URL. */
export const urlCredentialsRecogniser: Recogniser = {
  id,
  types: ['USERNAME', 'PASSWORD'],
  find(doc, emit) {
    if (!doc.text.includes('://')) return;
    for (const match of doc.text.matchAll(credentials)) {
      doc.budget.check();
      const { user = '', password = '' } = match.groups ?? {};
      const end = match.index + match[0].length - 1;
      const evidence = { recogniser: id };
      emit({ start: end - password.length, end, type: 'PASSWORD', score: 0.97, canonical: password, evidence });
      if (openUsers.has(user.toLowerCase())) continue;
      const start = match.index + 3;
      emit({ start, end: start + user.length, type: 'USERNAME', score: 0.7, canonical: user.toLowerCase(), evidence });
    }
  },
};
