import { readFileSync } from 'node:fs';
import type { Registry } from 'prom-client';
import { parse } from 'yaml';
import { ApiMetrics } from './api-metrics';
import { snapshotOf } from './merge-metrics';
import { WorkerMetrics } from './worker-metrics';

const read = (name: string) => readFileSync(new URL(`../../../../deploy/${name}`, import.meta.url), 'utf8');

interface Panel {
  id: number;
  title: string;
  type: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: { expr: string }[];
}
interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; description: string };
}

const panels = (JSON.parse(read('grafana/switchyard.json')) as { panels: Panel[] }).panels;
const rules = (parse(read('prometheus/alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
);
const shown = panels.flatMap(({ title, targets }) => (targets ?? []).map(({ expr }) => ({ where: title, expr })));
const alerted = rules.map(({ alert, expr }) => ({ where: alert, expr }));

const isHistogram = (type: unknown) => type === 'histogram';

/** Every series name there is, with the labels it may have. */
async function knownSeries(): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>();
  const sources: [Registry, string[]][] = [
    [new ApiMetrics().registry, ['process', 'instance']],
    [new WorkerMetrics().registry, ['process', 'instance', 'worker']],
  ];
  for (const [registry, extra] of sources) {
    for (const { name, type } of await snapshotOf(registry)) {
      const metric = registry.getSingleMetric(name) as unknown as { labelNames: string[] };
      const labels = [...metric.labelNames, ...extra];
      const names = isHistogram(type) ? [`${name}_sum`, `${name}_count`, `${name}_bucket`] : [name];
      for (const series of names) {
        const own = series.endsWith('_bucket') ? [...labels, 'le'] : labels;
        known.set(series, new Set([...(known.get(series) ?? []), ...own]));
      }
    }
  }
  return known;
}

const namesIn = (expr: string) => expr.match(/\b(?:switchyard|process|nodejs)_\w+/g) ?? [];
const labelsIn = (expr: string) => [
  ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list]) => (list ?? '').split(/,\s*/)),
  ...[...expr.matchAll(/[{,]\s*(\w+)\s*=~?"/g)].map(([, label]) => label ?? ''),
];

describe.each([
  ['the dashboard', shown],
  ['the alert rules', alerted],
])('%s', (_what, expressions) => {
  it.each(expressions)('asks for what there is: $where', async ({ expr }) => {
    const known = await knownSeries();
    const names = namesIn(expr);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    const labels = new Set(names.flatMap((name) => [...(known.get(name) ?? [])]));
    expect(labelsIn(expr).filter((label) => !labels.has(label))).toEqual([]);
  });

  it('takes a worker’s figures once, whichever API shows them', () => {
    for (const { expr } of expressions) {
      const ofWorkers = /switchyard_(?:ticket|step|failures|fallbacks|llm|pii|drafts)\w*/g;
      for (const { index } of expr.matchAll(ofWorkers)) {
        expect(expr.slice(0, index)).toMatch(/max by \(worker[^)]*\) \((?:rate|increase)\($/);
      }
    }
  });

  it('keeps every label of a worker’s figures until they are added up', () => {
    const registry = new WorkerMetrics().registry;
    for (const { expr } of expressions) {
      const taken = /max by \(([^)]*)\) \((?:rate|increase)\((switchyard_\w+?)(?:_bucket|_count|_sum)?[[{]/g;
      for (const [, by = '', name = ''] of expr.matchAll(taken)) {
        const metric = registry.getSingleMetric(name) as unknown as { labelNames: string[] } | undefined;
        if (metric) expect(by.split(/,\s*/)).toEqual(expect.arrayContaining(['worker', ...metric.labelNames]));
      }
    }
  });
});

describe('the dashboard', () => {
  it('lays out its panels without two in one place', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
  });
});

describe('the alert rules', () => {
  it('say how bad it is and what happened', () => {
    for (const { labels, annotations } of rules) {
      expect(['warning', 'critical']).toContain(labels.severity);
      expect(annotations.summary.length).toBeGreaterThan(10);
      expect(annotations.description.length).toBeGreaterThan(10);
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});
