import { PatternRedactor } from '@switchyard/pii';
import { draftRequest } from '../testing/draft-request';
import { replyDrafterContract } from '../testing/reply-drafter.contract-spec';
import { TemplateReplyDrafter } from './template-reply-drafter';

const drafter = new TemplateReplyDrafter(new PatternRedactor());
const textFor = async (...args: Parameters<typeof draftRequest>) => (await drafter.draft(draftRequest(...args))).text;

describe('TemplateReplyDrafter', () => {
  replyDrafterContract(() => drafter);

  it("fills in the category's reply and greets the writer by placeholder", async () => {
    const text = await textFor('A cake please.\n\nKind regards,\n<PERSON_2>');
    expect(text).toBe('Hello <PERSON_2>,\n\nWe bake to order.\n\nKind regards,\nYour support team');
  });

  it('does not greet a person who is only mentioned', async () => {
    expect(await textFor('Your baker <PERSON_1> was rude to me.')).toMatch(/^Hello,\n/);
  });

  it("writes in the ticket's language where the template has it", async () => {
    expect(await textFor('Eine Torte bitte.', { language: 'de' })).toBe(
      'Guten Tag,\n\nwir backen auf Bestellung.\n\nFreundliche Grüße\nIhr Support-Team',
    );
    expect(await textFor('Un gâteau.', { language: 'fr' })).toMatch(/^Bonjour,\n\nNous faisons cela sur commande\./);
  });

  it('writes wholly in English where it has not', async () => {
    expect(await textFor('Una torta.', { language: 'it' })).toMatch(/^Hello,\n\nWe bake to order\.\n\nKind regards/);
    expect(await textFor('?', { language: 'und' })).toMatch(/^Hello,/);
  });

  it('greets and closes when the category has no template', async () => {
    expect(await textFor('x', { category: 'other' })).toBe('Hello,\n\nKind regards,\nYour support team');
  });
});
