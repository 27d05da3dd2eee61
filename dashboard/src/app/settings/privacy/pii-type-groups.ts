import { neverRehydrated, type PiiType, piiTypes } from '@switchyard/domain';
import { type PiiGroup, piiLabels } from '../../tickets/masked/pii-labels';

const groupWords: Record<PiiGroup, string> = {
  person: 'About a person',
  contact: 'How to reach them',
  payment: 'Payment',
  government: 'Issued by the state',
  device: 'Devices and vehicles',
  secret: 'Secrets',
};

/** All types, by group, each with its name. */
export const piiTypeGroups = (Object.keys(groupWords) as PiiGroup[]).map((group) => ({
  group,
  label: groupWords[group],
  types: piiTypes
    .filter((type) => piiLabels[type].group === group)
    .map((type) => ({ type, label: piiLabels[type].label })),
}));

/** All types by name, to choose from. */
export const piiTypeOptions = piiTypes
  .map((type) => ({ type, label: piiLabels[type].label }))
  .sort((a, b) => a.label.localeCompare(b.label));

const never = new Set<PiiType>(neverRehydrated);
/** Whether values of a type may go back into a reply at all. */
export const mayGoBack = (type: PiiType) => !never.has(type);
