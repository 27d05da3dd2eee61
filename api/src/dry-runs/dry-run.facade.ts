import { Injectable } from '@nestjs/common';
import type { AnalyzeRequest, AnalyzeResponse, RedactResponse } from '@switchyard/contracts';
import { TaxonomyVersions } from '@switchyard/data-access';
import { ReplyDrafter } from '@switchyard/drafting';
import { LlmError } from '@switchyard/llm';
import { checkPattern, type RedactedPart, type RedactionRequest, Redactor } from '@switchyard/pii';
import type { TriageEngine } from '@switchyard/triage';
import { ProblemException } from '../errors/problem';
import { DryRunEngines } from './dry-run-engines';

const elapsedSince = (start: number) => Math.round((performance.now() - start) * 1000) / 1000;

/** Runs the worker's engines on a text and stores nothing. */
@Injectable()
export class DryRun {
  constructor(
    private readonly redactor: Redactor,
    private readonly engines: DryRunEngines,
    private readonly drafter: ReplyDrafter,
    private readonly taxonomies: TaxonomyVersions,
  ) {}

  redact(text: string): RedactResponse {
    const start = performance.now();
    const [part] = this.redactor.redact({ parts: [text] }).parts;
    if (!part) throw new Error('the redactor gave back nothing');
    return { redactedText: part.text, entities: part.entities, elapsedMs: elapsedSince(start) };
  }

  /** A text that is to be kept, such as a reason or a reply, without its personal data. Offsets are those of `text`. */
  redactText(
    text: string,
    context: Pick<RedactionRequest, 'known' | 'alongside'> = {},
  ): Pick<RedactedPart, 'text' | 'entities'> & { isComplete: boolean } {
    const { parts, complete } = this.redactor.redact({ parts: [text], ...context });
    const [part] = parts;
    if (!part) throw new Error('the redactor gave back nothing');
    return { text: part.text, entities: part.entities, isComplete: complete };
  }

  /** What is wrong with an operator's own pattern; null when nothing is. */
  checkPattern(pattern: string): string | null {
    return checkPattern(pattern);
  }

  /** 400 when the engine asked for is not configured, 502 when it cannot be used now. */
  async analyze({ subject, body, engine }: AnalyzeRequest): Promise<AnalyzeResponse> {
    const start = performance.now();
    const [redactedSubject, redactedBody] = this.redactor.redact({ parts: [subject, body] }).parts;
    if (!redactedSubject || !redactedBody) throw new Error('the redactor gave back fewer parts than it was given');
    const texts = { subject: redactedSubject.text, body: redactedBody.text };
    const taxonomy = await this.taxonomies.current();
    // Without an engine asked for, a language model that fails is replaced as it is for tickets in the end.
    const finalAttempt = engine === undefined;
    const { result } = await this.engineFor(engine)
      .triage({ ...texts, region: null, taxonomy, finalAttempt })
      .catch(unavailable);
    const draft = await this.drafter.draft({ ...texts, triage: result, taxonomy }).catch(unavailable);
    return {
      redactedSubject: texts.subject,
      redactedBody: texts.body,
      masked: { subject: redactedSubject.masked, body: redactedBody.masked },
      triage: result,
      draft: draft.text,
      elapsedMs: elapsedSince(start),
    };
  }

  private engineFor(name: AnalyzeRequest['engine']): TriageEngine {
    const engine = name === undefined ? this.engines.configured : this.engines.byName[name];
    if (engine) return engine;
    const detail = `The engine ${name} needs an OPENAI_API_KEY; leave the field out, or use local.`;
    throw new ProblemException(400, 'unsupported-engine', 'This engine is not configured', detail);
  }
}

function unavailable(error: unknown): never {
  if (!(error instanceof LlmError)) throw error;
  const detail = `The language model cannot be used now (${error.kind}). Try again later, or ask for the local engine.`;
  throw new ProblemException(502, 'engine-unavailable', 'The language model cannot be used', detail);
}
