import { type Metric, type MetricObjectWithValues, type MetricValue, Registry } from 'prom-client';

export type MetricSnapshot = MetricObjectWithValues<MetricValue<string>>[];

export interface MetricSource {
  /** Set on each of its series, so that those of two processes stay apart. */
  labels: Record<string, string>;
  metrics: MetricSnapshot;
}

const isFiniteValue = ({ value }: { value: unknown }) => typeof value === 'number' && Number.isFinite(value);

/** A registry's figures as they can be stored as JSON. */
export const snapshotOf = (registry: Registry): Promise<MetricSnapshot> => registry.getMetricsAsJSON();

/** The figures of several processes as one page in Prometheus' text format: each metric once, with the series of all. */
export function mergeMetrics(sources: readonly MetricSource[]): Promise<string> {
  const merged = new Map<string, MetricSnapshot[number]>();
  for (const { labels, metrics } of sources) {
    for (const metric of metrics) {
      const values = metric.values
        .filter(isFiniteValue)
        .map((value) => ({ ...value, labels: { ...value.labels, ...labels } }));
      const known = merged.get(metric.name);
      merged.set(metric.name, known ? { ...known, values: [...known.values, ...values] } : { ...metric, values });
    }
  }
  const registry = new Registry();
  for (const metric of merged.values()) {
    registry.registerMetric({ ...metric, get: () => Promise.resolve(metric) } as unknown as Metric);
  }
  return registry.metrics();
}
