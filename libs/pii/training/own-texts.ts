import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSpan, LabelledText } from './labelled-text';
import type { NameList } from './name-lists';
import type { SeededRandom } from './seeded-random';
import { fillers } from './slot-fillers';

/** Locales that a culture's names are drawn from; those without a mark come first and most often. */
const cultures: Record<string, readonly string[]> = {
  en: ['en', 'en', 'en_AU', 'own', 'own', 'own'],
  de: ['de', 'de', 'own'],
  fr: ['fr', 'fr_BE', 'fr_CH'],
  es: ['es', 'es_MX'],
  it: ['it'],
  nl: ['nl', 'nl', 'nl_BE'],
  pl: ['pl'],
  pt: ['pt_PT', 'pt_BR'],
  in: ['en_IN', 'own_in'],
  ar: ['own_ar', 'fr_SN'],
  cn: ['own_cn'],
  vn: ['own_vn'],
  ng: ['en_NG', 'en_GH', 'yo_NG'],
  kr: ['own_kr'],
  fi: ['fi'],
  sv: ['sv', 'nb_NO'],
  da: ['da'],
  tr: ['tr'],
  cs: ['cs_CZ', 'sk'],
  ro: ['ro', 'hu', 'hr', 'sr_RS_latin', 'sl_SI', 'lv', 'zu_ZA', 'af_ZA', 'id_ID', 'en_ZA'],
};
/** How often each culture's names stand in English texts. */
const mixture =
  'en en en en en en en en en in in in in de fr es it nl pl pt ar cn vn ng kr fi sv da tr cs ro ro ro'.split(' ');

/** Texts written for this purpose, with slots for names and other words that are filled at random. */
export class OwnTexts {
  private readonly templates: string[];

  constructor(
    folder: string,
    private readonly lists: ReadonlyMap<string, NameList>,
    private readonly random: SeededRandom,
  ) {
    this.templates = readdirSync(folder)
      .sort()
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#'));
  }

  /** Every template, filled `times` times; `names` marks the words that stand in name slots. */
  filled(times: number): LabelledText[] {
    return this.templates.flatMap((template) => Array.from({ length: times }, () => this.varied(this.fill(template))));
  }

  private listOf(culture: string): NameList {
    const list = this.lists.get(this.random.pick(cultures[culture] ?? ['en']));
    if (!list || list.first.length === 0) throw new Error(`no names for ${culture}`);
    return list;
  }

  private fill(template: string): LabelledText {
    const spans: LabelledSpan[] = [];
    let text = '';
    let read = 0;
    const source = template.replaceAll('\\n', '\n');
    for (const match of source.matchAll(/\{([a-z]+)((?:\.[a-z]+)?)(?::([a-z]+))?\}/g)) {
      text += source.slice(read, match.index);
      read = match.index + match[0].length;
      const [, slot = '', form = '', culture = this.random.pick(mixture)] = match;
      const name = this.name(slot, culture);
      const value = name ?? this.other(slot + form, culture);
      const written =
        name === null ? value : form === '.low' ? value.toLowerCase() : form === '.up' ? value.toUpperCase() : value;
      if (name !== null) spans.push({ start: text.length, end: text.length + written.length, type: 'PERSON' });
      text += written;
    }
    return { text: text + source.slice(read), spans };
  }

  private name(slot: string, culture: string): string | null {
    const { random } = this;
    const list = this.listOf(culture);
    const last = () => {
      const family = random.pick(list.last);
      if (culture === 'nl' && random.next() < 0.4)
        return `${random.pick(['van', 'de', 'van der', 'van den'])} ${family}`;
      if (culture === 'es' && random.next() < 0.35) return `${family} ${random.pick(list.last)}`;
      if (culture === 'pt' && random.next() < 0.3)
        return `${random.pick(list.last)} ${random.pick(['da', 'dos', 'de'])} ${family}`;
      if (culture === 'en' && random.next() < 0.05) return `${family}-${random.pick(list.last)}`;
      if (culture === 'ar' && random.next() < 0.3)
        return `${random.pick(['Al', 'El', 'bin', 'Al-'])} ${family}`.replace('- ', '-');
      return family;
    };
    const letter = () => String.fromCharCode(65 + Math.floor(random.next() * 26));
    const first = random.pick(list.first);
    if (slot === 'first') return first;
    if (slot === 'last') return last();
    if (slot === 'initials') {
      return random.pick([
        `${first} ${letter()}. ${last()}`,
        `${letter()}. ${last()}`,
        `${letter()}. ${letter()}. ${last()}`,
        `${first} ${letter()}.`,
      ]);
    }
    if (slot !== 'full') return null;
    const chance = random.next();
    if (culture === 'cn' && chance < 0.3) return `${last()} ${first}`;
    if (chance < 0.06) return `${first} ${letter()}. ${last()}`;
    if (chance < 0.1) return `${first} ${letter()} ${last()}`;
    if (chance < 0.14) return `${first} ${random.pick(list.first)} ${last()}`;
    if (chance < 0.16) return `${first}-${random.pick(list.first)} ${last()}`;
    return `${first} ${last()}`;
  }

  private other(slot: string, culture: string): string {
    return fillers(slot, this.random, this.listOf(culture), this.lists.get('en') ?? this.listOf('en'));
  }

  /** Now and then the whole text in small letters or in capitals, as hurried people write. */
  private varied({ text, spans }: LabelledText): LabelledText {
    const chance = this.random.next();
    const changed = chance < 0.07 ? text.toLowerCase() : chance < 0.1 ? text.toUpperCase() : text;
    return { text: changed.length === text.length ? changed : text, spans };
  }
}
