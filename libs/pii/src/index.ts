export { PatternRedactor, type PatternRedactorOptions } from './pattern-redactor';
export { noText } from './redacted-text';
export { Redactor, type RedactedPart, type Redaction, type RedactionRequest } from './redactor';
