const maxScanned = 131_072;

/** Phrases that speak to a language model rather than to a support team. Gaps are bounded, so each is linear. */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|your|system)\b.{0,20}\b(?:instructions?|prompts?|rules|guidelines|directions)\b/,
  /\b(?:ignorier|vergiss|missachte)\w{0,3}\b.{0,30}\b(?:anweisungen|instruktionen|regeln|vorgaben)\b/,
  /\b(?:ignore[rz]?|oublie[rz]?)\b.{0,20}\b(?:instructions|consignes|regles)\b.{0,20}\b(?:precedentes|anterieures|ci-dessus)\b/,
  /\b(?:ignor[ae]|olvid[ae]|desconsidere|esqueca|dimentica)\b.{0,30}\b(?:instrucciones|instrucoes|istruzioni|reglas|regras|regole)\b/,
  /\b(?:reveal|print|show|repeat|output|leak)\b.{0,20}\b(?:system|hidden|initial|secret)\s?(?:prompt|instructions?|message)\b/,
  /\byou are (?:now|no longer)\b.{0,30}\b(?:assistant|ai|model|bot|dan|admin(?:istrator)?|unrestricted|chatbot)\b/,
  /\b(?:developer|jailbreak|god|debug|dan) mode\b.{0,20}\b(?:on|enabled|activated|activate|engaged)\b/,
  /\b(?:new|updated|real) (?:system )?instructions? ?:/,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?inst\]|<<sys>>|^ ?#{2,4} ?(?:system|instruction)/m,
  /^ ?(?:system|assistant|developer) ?: ?(?:you|ignore|set|classify|always|the)\b/m,
  /\b(?:classify|label|categori[sz]e|mark|triage)\b.{0,15}\b(?:this|the|all)\b.{0,15}\b(?:ticket|message|request|email|tickets)\b.{0,10}\bas\b/,
  /\b(?:set|change)\b.{0,10}\b(?:urgency|priority|category|sentiment|confidence)\b.{0,10}\b(?:to|=)\s?["']?(?:low|medium|high|critical|positive|1\.0|100)\b/,
];

/** Whether a text seems to give orders to a language model. Labels are not changed for it; a person should look. */
export function suspectedInjection(text: string): boolean {
  const folded = text
    .slice(0, maxScanned)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase();
  const oneLine = folded.replace(/\n/g, ' ');
  return patterns.some((pattern) => pattern.test(pattern.multiline ? folded : oneLine));
}
