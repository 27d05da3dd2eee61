import type { ActivityEvent } from '@switchyard/contracts';
import { reviewReasons, type ReviewReason, type TicketEventType } from '@switchyard/domain';
import type { IconName } from './icon';

export interface EventLook {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: 'neutral' | 'positive' | 'warning' | 'danger' | 'accent';
}

export const eventLooks: Record<TicketEventType, EventLook> = {
  'ticket.received': { label: 'Received', icon: 'inbox', tone: 'neutral' },
  'ticket.processed': { label: 'Processed', icon: 'check', tone: 'positive' },
  'ticket.needs-review': { label: 'Needs review', icon: 'eye', tone: 'warning' },
  'ticket.failed': { label: 'Failed', icon: 'cross', tone: 'danger' },
  'ticket.reviewed': { label: 'Reviewed', icon: 'check', tone: 'accent' },
  'ticket.synced': { label: 'Synced', icon: 'refresh', tone: 'neutral' },
};

const reasonWords: Record<ReviewReason, string> = {
  'low-confidence': 'low confidence',
  'unsupported-language': 'unsupported language',
  'empty-text': 'empty text',
  'out-of-scope': 'out of scope',
  'engine-fallback': 'fallback engine',
  'suspected-injection': 'suspected injection',
};

/** What an event says beyond its type, from its labels and counts; unknown ones are passed over. `category` names a category id. */
export function eventDetail({ type, data, run }: ActivityEvent, category: (id: string) => string): string {
  const parts: (string | false)[] = [];
  if (type === 'ticket.received') {
    parts.push(
      typeof data['source'] === 'string' && `from ${data['source']}`,
      text(data['channel']),
      text(data['region']),
    );
  } else if (type === 'ticket.failed') {
    parts.push(text(data['detail']) || text(data['code']));
  } else {
    parts.push(
      typeof data['category'] === 'string' && category(data['category']),
      typeof data['confidence'] === 'number' && `${Math.floor(data['confidence'] * 100 + 1e-9)} %`,
      type === 'ticket.needs-review' && reasons(data['reasons']),
      typeof data['piiItems'] === 'number' && data['piiItems'] > 0 && `${data['piiItems']} masked`,
    );
  }
  if (run > 1) parts.push(`run ${run}`);
  return parts.filter((part) => part !== false && part !== '').join(' · ');
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const reasons = (value: unknown) =>
  Array.isArray(value)
    ? reviewReasons
        .filter((reason) => value.includes(reason))
        .map((reason) => reasonWords[reason])
        .join(', ')
    : '';
