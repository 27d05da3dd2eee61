export { PatternRedactor, type PatternRedactorOptions } from './pattern-redactor';
export { noText } from './redacted-text';
export { Redactor, type KeptFinding, type RedactedPart, type Redaction, type RedactionRequest } from './redactor';
export { compileRules } from './rules/compile-rules';
export { checkPattern } from './rules/custom-pattern';
export { RuledRedactor } from './rules/ruled-redactor';
export type { AllowList, CustomPattern, DeniedValue, RedactionRules, Treatment } from './rules/redaction-rules';
