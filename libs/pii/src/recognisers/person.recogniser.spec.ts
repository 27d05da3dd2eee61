import { heldOutTickets } from '../../training/held-out-tickets';
import { readMarked } from '../../training/marked-text';
import { measure } from '../../training/measure';
import { findingsOf, foundBy } from '../names/testing/found-by';
import { addressRecogniser } from './address/address.recogniser';
import { emailRecogniser } from './email.recogniser';
import { personRecogniser } from './person.recogniser';

const people = (text: string) => foundBy(personRecogniser, text);

describe('people in texts', () => {
  it.each([
    ['Hi, my name is Anneliese Quandt and my kettle broke.', ['Anneliese Quandt']],
    ['hello my name is pawan chaturvedi, order not received', ['pawan chaturvedi']],
    ['Order 5512 is late.\n\nKind regards,\nJoanna Pryce', ['Joanna Pryce']],
    ['Please call back.\n\nThanks\nwojtek', ['wojtek']],
    ['Could you look into it?\n\nMarguerite Dufresne\nOffice Manager', ['Marguerite Dufresne']],
    ['From: Sanjay Iyer <s.iyer@example.com>', ['Sanjay Iyer']],
    ['Dear Mr. Ashworth, your parcel is on its way.', ['Ashworth']],
    ['I spoke with Marisol yesterday about invoice 20.', ['Marisol']],
    ['Account holder: Zbigniew Malec', ['Zbigniew Malec']],
    ['Agent Rupert: hello\nMaria: hi', ['Rupert', 'Maria']],
    ['[10:32] Ingrid Solberg: any news?', ['Ingrid Solberg']],
    ['On 3 May, Pieter van den Berg wrote:', ['Pieter van den Berg']],
    ["Siobhan O'Reilly and Jean-Luc Moreau share the account.", ["Siobhan O'Reilly", 'Jean-Luc Moreau']],
    ['Ich heiße Franziska Oberhuber.', ['Franziska Oberhuber']],
    ['Sehr geehrte Frau Lindemann,', ['Lindemann']],
    ['Ich habe mit Herrn Wagner telefoniert.', ['Wagner']],
    ['Mit freundlichen Grüßen\nKatrin Vogt', ['Katrin Vogt']],
    ['Bonjour, je m’appelle Solène Guérin.', ['Solène Guérin']],
    ['Cordialement,\nMathieu Perrot', ['Mathieu Perrot']],
    ['Hola, me llamo Ximena Ordóñez.', ['Ximena Ordóñez']],
    ['Buongiorno, mi chiamo Ludovica Ferri.', ['Ludovica Ferri']],
    ['Mijn naam is Geertje Hoekstra.', ['Geertje Hoekstra']],
    ['Nazywam się Grażyna Wilczek.', ['Grażyna Wilczek']],
    ['Chamo-me Salomé Vilhena.', ['Salomé Vilhena']],
    ['Mera naam Devendra Solanki hai.', ['Devendra Solanki']],
    ['Please remove Nguyen Van Thanh and Chidinma Okafor.', ['Nguyen Van Thanh', 'Chidinma Okafor']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('finds a name again, in part and in small letters', () => {
    const text = 'My name is Gwendolyn Thackeray. Write to Gwendolyn. gwendolyn said so, Mrs Thackeray as well.';
    expect(people(text)).toEqual(['Gwendolyn Thackeray', 'Gwendolyn', 'gwendolyn', 'Thackeray']);
    expect(new Set(findingsOf([personRecogniser], text).map(({ canonical }) => canonical)).size).toBe(1);
  });

  it.each([
    'Dear Customer Service, Dear Sir or Madam, Hello Team',
    'Regards,\nThe Support Team',
    'Thanks,\nAccounts Payable',
    'Status: Open\nPriority: High\nProduct: Samsung Galaxy',
    'Name: \nAddress: \nPhone: ',
    'Flight from Lisbon to Warsaw in April, back in May or June.',
    'Sent from my iPhone',
    'Error in Main.cs, Access Denied, Save As, Export To Excel',
    'Die Rechnung für die Waschmaschine und der Vertrag sind im Anhang.',
    'PLEASE CANCEL MY SUBSCRIPTION AND REFUND THE AMOUNT',
    'login jane_doe, file /home/jane/notes.txt, jane.doe@example.com',
    'Smith & Sons Ltd',
    'The shop in Fort William, or the one in Port Blair',
    'Il cliente è nato a Ferrara il 14/02/1968.',
    'Il vostro punto vendita di Bari non risponde.',
    'The invoices are of a company called Arbutus Marine.',
    'Signed\n\nL.S.',
  ])('leaves alone: %s', (text) => {
    expect(findingsOf([emailRecogniser, personRecogniser], text).filter(({ type }) => type === 'PERSON')).toEqual([]);
  });

  it('finds most names of tickets it has not learnt from, and little else', () => {
    const { recall, precision } = measure(heldOutTickets.map(readMarked), 'PERSON', (text) =>
      findingsOf([emailRecogniser, addressRecogniser, personRecogniser], text).filter(({ type }) => type === 'PERSON'),
    );
    expect(recall).toBeGreaterThanOrEqual(90);
    expect(precision).toBeGreaterThanOrEqual(93);
  });
});
