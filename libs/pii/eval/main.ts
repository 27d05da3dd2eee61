import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PatternRedactor } from '../src/pattern-redactor';
import { reportOf } from './report';
import { parseSamples, type Sample } from './sample';
import { speedOf } from './speed';
import { count, newTally, type Mistake, type Tally } from './tally';

const shippedFolder = 'libs/pii/eval';
const usage = 'usage: npm run eval:pii [-- [--errors] [file.jsonl …]]';

function excerpt({ text }: Sample, { start, end }: Mistake): string {
  const marked = `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 24)}`;
  return marked.replace(/\s+/g, ' ');
}

function evaluateSamples(samples: readonly Sample[], tally: Tally, showErrors: boolean): void {
  const redactor = new PatternRedactor({ timeBudgetMs: 60_000 });
  for (const sample of samples) {
    const { text, region, names, emails, ownDomains } = sample;
    const { parts } = redactor.redact({
      parts: [text],
      known: { names, emails },
      region,
      allow: { domains: ownDomains },
    });
    for (const mistake of count(tally, sample, parts[0]?.entities ?? [])) {
      if (showErrors) console.log(`${mistake.kind.padEnd(7)} ${mistake.type.padEnd(15)} ${excerpt(sample, mistake)}`);
    }
  }
}

function evaluateFiles(title: string, files: readonly string[], showErrors: boolean): Sample[] {
  const tally = newTally();
  const samples = files.flatMap((file) => parseSamples(readFileSync(file, 'utf8')));
  console.log(`\n== ${title}`);
  evaluateSamples(samples, tally, showErrors);
  console.log(reportOf(tally));
  return samples;
}

/**
 * Measures recognition on the given files, or on the shipped ones, and prints a table for each and the speed. `--errors`
 * prints every mistake, with the text around it. Gives the exit code.
 */
export function evaluate(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--errors');
  if (unknown !== undefined) {
    console.error(`${unknown} is not an option; ${usage}`);
    return 2;
  }
  const showErrors = args.includes('--errors');
  const shipped = () =>
    readdirSync(shippedFolder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(shippedFolder, name));
  const paths = files.length > 0 ? files : shipped();
  const samples = paths.flatMap((file) => evaluateFiles(basename(file), [file], showErrors));
  if (files.length === 0) evaluateFiles('all of them', paths, false);
  console.log(`\n${speedOf(samples)}`);
  return 0;
}
