import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'upi';
/** A payment address is an e-mail address without a top-level domain. */
const address =
  /(?<![A-Za-z0-9._@+-])[A-Za-z0-9](?:[A-Za-z0-9._-]{1,62})@([A-Za-z][A-Za-z0-9]{1,20})(?![A-Za-z0-9@_-]|\.[A-Za-z0-9])/g;
const handles = new Set(
  (
    'okhdfcbank okicici oksbi okaxis ybl ibl axl paytm ptyes ptsbi pthdfc ptaxis upi apl yapl rapl icici sbi hdfcbank ' +
    'axisbank axis kotak kotak811 barodampay indus federal fbl yesbank yesg idfcbank idfcfirst rbl pnb boi cnrb unionbank ' +
    'uboi indianbank iob aubank dbs hsbc sc citi freecharge mobikwik airtel jio amazonpay superyes fam slice jupiteraxis ' +
    'waicici wahdfcbank waaxis wasbi naviaxis timecosmos tapicici pingpay ikwik eazypay dlb kbl kvb sib jkb nsdl postbank ' +
    'myicici ezeepay allbank andb centralbank cboi hdfcbankjd abfspay'
  ).split(' '),
);

/** Indian payment addresses (`name@okbank`): of a known bank, or beside a label. */
export const upiRecogniser: Recogniser = {
  id,
  types: ['IN_UPI'],
  find(doc, emit) {
    if (!doc.text.includes('@')) return;
    for (const match of doc.text.matchAll(address)) {
      doc.budget.check();
      const start = match.index;
      const end = start + match[0].length;
      const context = labelContext(doc, start, end, 'upi');
      const score = scoreOf(handles.has((match[1] ?? '').toLowerCase()) ? 0.9 : 0.3, { ...context, negative: 0 });
      const canonical = match[0].toLowerCase();
      emit({ start, end, type: 'IN_UPI', region: 'IN', score, canonical, evidence: evidenceOf(id, context) });
    }
  },
};
