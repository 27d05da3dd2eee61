import { type Sentiment, sentiments, type Taxonomy, urgencies, type Urgency } from '@switchyard/domain';
import { type Seed, sentimentSeeds, urgencySeeds } from '../taxonomy/seeds';
import { type LabelledVector, type LinearHead, trainLinearHead } from './linear-head';
import { supportedLanguages } from './supported-languages';
import { TextSpace } from './text-space';

/** Everything the local engine has learnt from one taxonomy. */
export interface LocalModel {
  space: TextSpace;
  category: LinearHead<string>;
  industry: LinearHead<string>;
  urgency: LinearHead<Urgency>;
  sentiment: LinearHead<Sentiment>;
  languages: ReadonlySet<string>;
}

/** Learns from the taxonomy's labels, descriptions and examples and from the shipped urgency and sentiment rows. */
export function* trainLocalModel(taxonomy: Taxonomy): Generator<void, LocalModel> {
  const categoryTexts = categorySeeds(taxonomy);
  const space = new TextSpace();
  for (const { text } of [...categoryTexts, ...urgencySeeds(), ...sentimentSeeds()]) {
    space.learn(text);
    yield;
  }
  const rows = yield* readRows(space, categoryTexts);
  const industryOf = new Map(taxonomy.categories.map(({ id, industry }) => [id, industry]));
  const industryRows = [
    ...rows.flatMap(({ label, vector }) => {
      const industry = industryOf.get(label) ?? null;
      return industry === null ? [] : [{ label: industry, vector }];
    }),
    ...(yield* readRows(space, industrySeeds(taxonomy))),
  ];
  return {
    space,
    category: yield* trainLinearHead(ids(taxonomy.categories), rows, space.size),
    industry: yield* trainLinearHead(ids(taxonomy.industries), industryRows, space.size),
    urgency: yield* trainLinearHead(urgencies, yield* readRows(space, urgencySeeds()), space.size),
    sentiment: yield* trainLinearHead(sentiments, yield* readRows(space, sentimentSeeds()), space.size),
    languages: yield* supportedLanguages(taxonomy),
  };
}

function* readRows<Label extends string>(
  space: TextSpace,
  seeds: readonly Seed<Label>[],
): Generator<void, LabelledVector<Label>[]> {
  const rows: LabelledVector<Label>[] = [];
  for (const { label, text } of seeds) {
    rows.push({ label, vector: space.read(text).vector });
    yield;
  }
  return rows;
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const categorySeeds = ({ categories }: Taxonomy): Seed<string>[] =>
  categories.flatMap(({ id, label, description, examples }) =>
    [label, description, ...examples].filter((text) => text.trim() !== '').map((text) => ({ label: id, text })),
  );

const industrySeeds = ({ industries }: Taxonomy): Seed<string>[] =>
  industries.flatMap(({ id, label, description }) => [label, description].map((text) => ({ label: id, text })));
