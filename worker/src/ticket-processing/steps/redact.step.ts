import { Injectable } from '@nestjs/common';
import type { MaskedSpan, PiiEntity, RedactedText, Region } from '@switchyard/domain';
import { Redactor } from '@switchyard/pii';
import { vaultOf } from '@switchyard/pii/rehydration';
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
  /** What the placeholders stand for, for those who may see it; null when nothing was masked. */
  sealedVault: Buffer | null;
  /** False when the search ran out of time and a part was masked whole. */
  searchedWhole: boolean;
}

/** Hides personal data. From here on the original text is out of reach; what was hidden goes on sealed. */
@Injectable()
export class RedactStep {
  constructor(private readonly redactor: Redactor) {}

  run({ text, region, run, key }: Pick<OpenedTicket, 'text' | 'region' | 'run' | 'key'>): RedactedTicket {
    const { name, email } = text.requester ?? { name: null, email: null };
    const { parts, complete } = this.redactor.redact({
      parts: [text.subject, text.body],
      known: { names: name ? [name] : [], emails: email ? [email] : [] },
      region,
    });
    const [subject, body] = parts;
    if (!subject || !body) throw new Error('the redactor gave back fewer parts than it was given');
    const vault = vaultOf([
      { original: text.subject, entities: subject.entities },
      { original: text.body, entities: body.entities },
    ]);
    const entities: PiiEntity[] = [...subject.entities, ...body.entities];
    const kept = [...subject.kept, ...body.kept];
    return {
      region,
      subject: subject.text,
      body: body.text,
      maskedSubject: subject.masked,
      maskedBody: body.masked,
      piiCounts: countPii([...entities, ...kept]),
      sealedVault: entities.length > 0 ? key.sealVault(run, vault) : null,
      searchedWhole: complete,
    };
  }
}
