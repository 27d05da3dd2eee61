import { leaves, masks } from '../../testing/type-tables';

describe('numbers of the United States', () => {
  it.each([
    ['ITIN 912-78-1234', 'ITIN <US_ITIN_1>'],
    ['my ITIN number is 912781234', 'my ITIN number is <US_ITIN_1>'],
    ['the W-7 says 950-70-4321', 'the W-7 says <US_ITIN_1>'],
    ['Routing number: 021000021', 'Routing number: <US_ROUTING_1>'],
    ['routing# 021000022 (mistyped)', 'routing# <US_ROUTING_1> (mistyped)'],
    ['ABA 021000021 / Acct 1234567890', 'ABA <US_ROUTING_1> / Acct <BANK_ACCOUNT_1>'],
    ['RTN 0210-0002-1', 'RTN <US_ROUTING_1>'],
  ])('%s', masks);

  it.each(['021000021 was shipped', 'order 912-78-1234', 'What is a routing number?', 'route 66 and 110'])(
    'is not: %s',
    leaves,
  );
});

describe('numbers of the United Kingdom', () => {
  it.each([
    ['NI number AB 12 34 56 C', 'NI number <UK_NINO_1>'],
    ['AB123456C', '<UK_NINO_1>'],
    ['my nino is ab123456c', 'my nino is <UK_NINO_1>'],
    ['QQ 12 34 56 C is an example', '<UK_NINO_1> is an example'],
    ['National Insurance: AB 12 34 56', 'National Insurance: <UK_NINO_1>'],
    ['NHS number 943 476 5919', 'NHS number <UK_NHS_1>'],
    ['NHS no. 943 476 5918', 'NHS no. <UK_NHS_1>'],
    ['N.H.S. no 9434765919', 'N.H.S. no <UK_NHS_1>'],
    ["my nhs number's 943-476-5919", "my nhs number's <UK_NHS_1>"],
    ['sort code 20-00-00 account 55779911', 'sort code <UK_SORT_CODE_1> account <BANK_ACCOUNT_1>'],
    ['Sort code: 200000', 'Sort code: <UK_SORT_CODE_1>'],
    ['SC 20-00-00 AN 55779911', 'SC <UK_SORT_CODE_1> AN <BANK_ACCOUNT_1>'],
  ])('%s', masks);

  it.each(['order AB123456', 'it happened on 20-01-24', 'tracking RM123456785GB', 'Sort code is missing on the form'])(
    'is not: %s',
    leaves,
  );
});
