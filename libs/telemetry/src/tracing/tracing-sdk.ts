import { createRequire } from 'node:module';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK, resources } from '@opentelemetry/sdk-node';
// The SDK puts the processors that the variables ask for either as they are, or not at all: there is no other way to them.
import { getSpanProcessorsFromEnv } from '@opentelemetry/sdk-node/build/src/utils.js';
import { cleaning } from './clean-span';
import { TraceParentPropagator } from './trace-parent.propagator';

export interface SdkOptions {
  serviceName: string;
  instanceId: string;
  /** Called when something keeps spans from being delivered. */
  onFailure: () => void;
}

/** Asked all the time by machines; their spans would bury the others. */
const unattended = /^\/(?:api\/health|metrics|socket\.io)(?:[/?]|$)/;

const instrumentations = () => [
  new HttpInstrumentation({
    ignoreIncomingRequestHook: ({ url }) => unattended.test(url ?? ''),
    // What goes out must not tell others our trace ids.
    disableOutgoingRequestInstrumentation: true,
  }),
  new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true }),
];

/**
 * The instrumentations change `http` and `pg` in place when they are next required, whoever has imported them before. ES
 * module imports do not pass by there, so this does, once.
 */
function instrument(): void {
  const require = createRequire(import.meta.url);
  require('http');
  createRequire(require.resolve('pg'))('pg-pool');
  require('pg');
}

/** Starts OpenTelemetry's SDK for traces alone, as its standard variables say. */
export function startSdk({ serviceName, instanceId, onFailure }: SdkOptions): { shutdown: () => Promise<void> } {
  const silent = () => undefined;
  const failure = { error: onFailure, warn: silent, info: silent, debug: silent, verbose: silent };
  diag.setLogger(failure, { logLevel: DiagLogLevel.ERROR });
  const ours = resources.resourceFromAttributes({ 'service.name': serviceName, 'service.instance.id': instanceId });
  const sdk = new NodeSDK({
    resource: resources.defaultResource().merge(ours),
    resourceDetectors: [resources.envDetector],
    instrumentations: instrumentations(),
    spanProcessors: getSpanProcessorsFromEnv(undefined).map(cleaning),
    textMapPropagator: new TraceParentPropagator(),
    metricReaders: [],
    logRecordProcessors: [],
  });
  sdk.start();
  instrument();
  return sdk;
}
