import { Injectable } from '@nestjs/common';
import type { MaskedSpan, PiiEntity, RedactedText, Region } from '@switchyard/domain';
import { Redactor } from '@switchyard/pii';
import type { PiiCount } from '@switchyard/data-access';
import { countPii } from '../count-pii';
import type { OpenedTicket } from './open.step';

/** What goes on from here: nothing of the original text. */
export interface RedactedTicket {
  region: Region | null;
  subject: RedactedText;
  body: RedactedText;
  maskedSubject: MaskedSpan[];
  maskedBody: MaskedSpan[];
  piiCounts: PiiCount[];
}

/** Hides personal data. From here on the original text is out of reach. */
@Injectable()
export class RedactStep {
  constructor(private readonly redactor: Redactor) {}

  run({ text, region }: Pick<OpenedTicket, 'text' | 'region'>): RedactedTicket {
    const { name, email } = text.requester ?? { name: null, email: null };
    const { parts } = this.redactor.redact({
      parts: [text.subject, text.body],
      known: { names: name ? [name] : [], emails: email ? [email] : [] },
      region,
    });
    const [subject, body] = parts;
    if (!subject || !body) throw new Error('the redactor gave back fewer parts than it was given');
    const entities: PiiEntity[] = [...subject.entities, ...body.entities];
    return {
      region,
      subject: subject.text,
      body: body.text,
      maskedSubject: subject.masked,
      maskedBody: body.masked,
      piiCounts: countPii(entities),
    };
  }
}
