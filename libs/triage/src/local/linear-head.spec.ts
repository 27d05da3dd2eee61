import { trainLinearHead } from './linear-head';
import { TfidfSpace } from './tfidf-space';

const colours = ['red', 'scarlet', 'ruby', 'crimson', 'cherry'];
const sizes = ['tiny', 'huge', 'giant', 'minute', 'colossal'];
const texts = [
  ...colours
    .flatMap((word) => [`a ${word} door`, `the ${word} paint`, `${word} looks nice`])
    .map((text) => ({ label: 'colour', text }) as const),
  ...sizes
    .flatMap((word) => [`a ${word} house`, `the ${word} tree`, `${word} is the word`])
    .map((text) => ({ label: 'size', text }) as const),
];

function train() {
  const space = new TfidfSpace();
  for (const { text } of texts) space.learn(text.split(' '));
  const rows = texts.map(({ label, text }) => ({ label, vector: space.vector(text.split(' ')) }));
  const training = trainLinearHead(['colour', 'size'], rows, space.size);
  let steps = 0;
  for (let step = training.next(); ; step = training.next()) {
    if (step.done) return { space, head: step.value, steps };
    steps++;
  }
}

describe('trainLinearHead', () => {
  const { space, head, steps } = train();
  const rank = (text: string) => head.rank({ vector: space.vector(text.split(' ')), weight: 1 });

  it('learns', () => {
    expect(rank('some crimson curtains')[0]?.label).toBe('colour');
    expect(rank('some colossal curtains')[0]?.label).toBe('size');
  });

  it('gives probabilities that add up, surer where it knows more', () => {
    const [first, second] = rank('a ruby door');
    expect((first?.probability ?? 0) + (second?.probability ?? 0)).toBeCloseTo(1);
    expect(first?.probability).toBeGreaterThan(rank('something else')[0]?.probability ?? 1);
  });

  it('averages the parts of a text by weight', () => {
    const part = (text: string, weight: number) => ({ vector: space.vector(text.split(' ')), weight });
    expect(head.rank(part('ruby', 3), part('huge', 1))[0]?.label).toBe('colour');
    expect(head.rank(part('ruby', 1), part('huge', 3))[0]?.label).toBe('size');
    expect(head.rank(part('ruby', 2))).toEqual(head.rank(part('ruby', 5)));
  });

  it('leaves each row out once to find the temperature', () => {
    expect(head.heldOut).toHaveLength(texts.length);
    expect(head.temperature).toBeGreaterThan(0);
  });

  it('pauses after each row and ends the same each time', () => {
    expect(steps).toBeGreaterThan(texts.length);
    expect(train().head.rank({ vector: space.vector(['ruby', 'tree']), weight: 1 })).toEqual(rank('ruby tree'));
  });
});
