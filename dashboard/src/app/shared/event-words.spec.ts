import type { ActivityEvent } from '@switchyard/contracts';
import { eventOf } from '../../../testing/fake-yard';
import { eventDetail } from './event-words';

const category = (id: string) => (id === 'billing' ? 'Billing & subscription' : id);
const say = (event: Partial<ActivityEvent>) => eventDetail({ ...eventOf(1), ...event }, category);

describe('eventDetail', () => {
  it('says where a ticket came from', () => {
    const data = { source: 'zendesk', channel: 'email', region: 'EU' };
    expect(say({ type: 'ticket.received', data })).toBe('from zendesk · email · EU');
  });

  it('says what became of it, and rounds confidence down', () => {
    const data = { category: 'billing', confidence: 0.9399, piiItems: 2, reasons: ['low-confidence'] };
    expect(say({ type: 'ticket.processed', data })).toBe('Billing & subscription · 93 % · 2 masked');
  });

  it('says why a person should look', () => {
    const data = {
      category: 'billing',
      confidence: 0.4,
      piiItems: 0,
      reasons: ['low-confidence', 'suspected-injection', 'new-one'],
    };
    expect(say({ type: 'ticket.needs-review', data })).toBe(
      'Billing & subscription · 40 % · low confidence, suspected injection',
    );
  });

  it('says why it failed, and in which run', () => {
    const data = { code: 'time-out', detail: 'Redaction took too long.' };
    expect(say({ type: 'ticket.failed', run: 2, data })).toBe('Redaction took too long. · run 2');
  });

  it('passes over what it does not know', () => {
    expect(say({ type: 'ticket.processed', data: { category: 7, confidence: 'high', mood: 'good' } })).toBe('');
    expect(say({ type: 'ticket.received', data: {} })).toBe('');
  });
});
