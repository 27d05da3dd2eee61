import type { Recogniser } from '../recogniser';

const id = 'connection-string';
/** An address of a database or broker with a user and a password in it. */
const address =
  /(?<![\p{L}\p{N}])(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb|nats|kafka|ldaps?|smtps?|ftps?|sftp|jdbc:[a-z]{2,12})(?:\+[a-z0-9]{2,12})?:\/\/[^\s/@:\uFFFC"'<>]{0,64}:[^\s@\uFFFC"'<>]{1,128}@[^\s"'<>\uFFFC]{1,300}/giu;
/** Fields of a connection, one of which is a password: `Server=db;User Id=sa;Password=…;`. */
const fields =
  /(?<![\p{L}\p{N}])(?:Server|Data Source|Host|DefaultEndpointsProtocol|Endpoint|AccountName|Driver|Addr)=[^;\n\uFFFC]{1,120}(?:;[ ]?[A-Za-z][A-Za-z ]{1,30}=[^;\n\uFFFC]{0,200}){1,12};?/giu;
const secretField = /;[ ]?(?:Password|Pwd|AccountKey|SharedAccessKey|SharedAccessSignature)=[^;\s]/i;
const closing = /[.,;)\]]+$/;

/** Connection strings that hold a password or key: masked whole, since host, user and key open the door together. */
export const connectionStringRecogniser: Recogniser = {
  id,
  types: ['SECRET'],
  find(doc, emit) {
    if (doc.text.includes('://')) {
      for (const match of doc.text.matchAll(address)) {
        doc.budget.check();
        const value = match[0].replace(closing, '');
        const start = match.index;
        const end = start + value.length;
        emit({ start, end, type: 'SECRET', score: 0.99, canonical: value, evidence: { recogniser: id } });
      }
    }
    if (!doc.text.includes('=')) return;
    for (const match of doc.text.matchAll(fields)) {
      doc.budget.check();
      if (!secretField.test(match[0])) continue;
      const end = match.index + match[0].length;
      emit({ start: match.index, end, type: 'SECRET', score: 0.99, canonical: match[0], evidence: { recogniser: id } });
    }
  },
};
