import type { Urgency } from '@switchyard/domain';
import { type Evidence, type EvidencePatterns, readEvidence, foldText } from './evidence';

/** Signs that speak for or against urgency. How much each counts is learnt from the urgency rows. */
const patterns = {
  safety:
    /\b(?:caught (?:on )?fire|in flames|on fire|exploded|explosion|electric shock|electrocuted|smoke (?:came|coming|from)|smoking|gas leak|leaks? gas|carbon monoxide|injur(?:ed|y)|burn(?:ed|t) (?:my|his|her|the|our)|poison(?:ed|ing)|allergic reaction|anaphyla\w*|choked|glass (?:in|pieces)|pieces of glass|overheat(?:s|ed|ing)|fing feuer|feuer gefangen|in brand|explodiert|stromschlag|verletzt|giftig|a pris feu|blesse|choc electrique|incendi(?:o|e|ato|ada)|explot[oa]|descarga electrica|herido|pegou fogo|explodiu|feriu|choque eletrico|ha preso fuoco|ferit[oa])\b/g,
  security:
    /\b(?:hack(?:ed|er|ers|ing)|compromised|unauthori[sz]ed (?:access|login|transactions?|charges?|person)|data (?:breach|leak)|leaked|stolen (?:card|account|credentials|identity|laptop)|account takeover|ransomware|malware|fraud(?:ulent|sters?)?|identity theft|vulnerabilit(?:y|ies)|sql injection|xss|wasn't me|was not me|did ?n[o']t (?:make|place|authori[sz]e)|somebody else (?:is|has)|someone (?:else )?(?:is|has|logged|changed|got into)|gehackt|hackerangriff|datenpanne|datenleck|betrug|unbefugt\w*|pirat[ee]e?|fuite de donnees|fraude|hacke(?:ad[oa]|ado)|hackeron|filtracion|robad[oa]|invadi(?:da|ram)|vazamento|hackerat[oa]|truffa|violazione)\b/g,
  outage:
    /\b(?:outage|(?:is|are|been|went|completely|totally) (?:down|offline)|down (?:for|since|again)|unreachable|not responding|unavailable|50[234]|ausgefallen|ausfall|storung|nicht erreichbar|en panne|panne|inaccessible|indisponible|caid[oa]|fuera de servicio|fora do ar|indisponivel|irraggiungibile|non raggiungibile|e fermo)\b/g,
  scope:
    /\b(?:all (?:of )?(?:our|my|the|your)? ?(?:users|customers|employees|staff|agents|colleagues|stores|shops|teams?|clients|locations)|every(?:one|body)|nobody|no one|none of (?:us|our)|whole (?:company|team|office|department)|entire (?:company|team|office|organi[sz]ation|department)|company-wide|\d{2,} (?:users|people|employees|agents|customers|staff|seats)|thousands|hundreds|alle (?:mitarbeiter|kunden|nutzer|benutzer|kollegen)|niemand|ganze (?:firma|abteilung|team)|tous (?:les|nos) (?:utilisateurs|clients|employes)|plus personne|personne ne|toute l'(?:equipe|entreprise)|tod[oa]s (?:los|nuestros|os|nossos) \w+|nadie|ninguem|nessuno|tutti gli utenti)\b/g,
  deadline:
    /\b(?:deadline|due (?:today|tonight|tomorrow|in)|by (?:today|tonight|tomorrow|noon|end of (?:day|business)|eod|cob|monday|tuesday|wednesday|thursday|friday|the weekend)|(?:today|tonight|tomorrow)|within (?:the )?(?:next )?(?:\d+|an|one|two|few|24|48) (?:minutes?|hours?)|in (?:\d+|an|one|two|three|a few) (?:minutes?|hours?)|before (?:tomorrow|tonight|friday|monday|the weekend)|go(?:es|ing)? live|bis (?:heute|morgen|freitag|montag)|heute noch|morgen fruh|frist|avant (?:ce soir|demain|vendredi|lundi)|d'ici demain|demain matin|antes del? (?:viernes|lunes|manana)|para manana|hoy mismo|ate (?:amanha|hoje|sexta|segunda)|entro (?:domani|oggi|venerdi|stasera))\b/g,
  blocked:
    /\b(?:locked out|cannot|can't|can not|unable to|impossible to|blocked|blocking|blocker|stuck|at a standstill|no (?:way|access)|won't (?:open|start|load|let)|no work-?around|shut out|suspended|nicht mehr|ausgesperrt|gesperrt|blockiert|unmoglich|kann (?:nicht|keine)|impossible de|bloque|ne peux (?:pas|plus)|bloquead[oa]|no puedo|no podemos|nao consigo|nao conseguimos|bloccat[oi]|non riesco|non riusciamo)\b/g,
  money:
    /(?:[$€£₹]\s?\d{2,}|\b\d[\d.,]{1,9}\s?(?:usd|eur|euros?|dollars?|pounds?|gbp|inr|rupees|reais|chf|aud|cad)\b|\b(?:charged|billed|debited|overcharged|double[- ]charged|charged twice|took (?:the|my) money|overdraft|overdrawn|losing (?:money|revenue|sales)|lose revenue|abgebucht|zu viel (?:berechnet|bezahlt)|debite|preleve|cobrad[oa]|cobraron|cobraram|addebitat[oi])\b)/g,
  defect:
    /\b(?:broken|damaged|defective|faulty|wrong|error|errors|bug|crash(?:es|ed|ing)?|fails?|failed|failing|doesn't work|not working|does not work|missing|incorrect|kaputt|defekt|fehler|falsch|fehlt|funktioniert nicht|casse|erreur|ne fonctionne pas|ne marche pas|manque|rot[oa]|no funciona|quebrad[oa]|nao funciona|erro|difettos[oa]|errore|non funziona)\b/g,
  lateness:
    /\b(?:late|delayed|delay|overdue|still (?:not|no|waiting|nothing|hasn't|haven't)|(?:for|since) (?:\w+ )?(?:days?|weeks?|months?)|weeks ago|slow(?:ly|er)?|lag(?:s|ging)?|verspatet|verspatung|immer noch|seit (?:\w+ )?(?:tagen|wochen)|langsam|en retard|toujours pas|depuis (?:\w+ )?(?:jours|semaines)|lente?s?|retraso|todavia no|desde hace|atrasad[oa]|ainda nao|ha (?:\w+ )?(?:dias|semanas)|in ritardo|ancora non)\b/g,
  repeated:
    /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th) (?:time|email|message|request|attempt)|again and again|once again|follow(?:ing)?[- ]?up|no (?:reply|response|answer)|nobody (?:answers|replies)|already (?:wrote|written|contacted|called)|zum (?:zweiten|dritten|vierten) mal|keine antwort|schon wieder|(?:deuxieme|troisieme) fois|sans reponse|(?:segunda|tercera|terceira) vez|sin respuesta|sem resposta|(?:seconda|terza) volta)\b/g,
  asksForSpeed:
    /\b(?:urgent(?:ly|e|emente)?|asap|as soon as possible|immediately|emergency|critical|right (?:now|away)|at once|dringend|sofort|eilig|notfall|immediatement|au plus vite|inmediatamente|cuanto antes|imediatamente|o mais rapido|subito|immediatamente)\b/g,
  question: /\?|\b(?:question|wondering|curious|frage|pregunta|pergunta|duvida|domanda)\b/g,
  wish: /\b(?:would be (?:nice|great|good|helpful|useful|lovely)|feature request|suggest(?:ion)?|idea|wish|roadmap|it'd be|would love|consider adding|nice to have|wunsch|vorschlag|ware (?:toll|schon|super)|suggestion|ce serait|souhait|sugerencia|seria (?:genial|otimo|bom|bueno)|sugestao|suggerimento|sarebbe bello)\b/g,
  noRush:
    /\b(?:no (?:rush|hurry|urgency|pressure)|not urgent|isn't urgent|whenever you|when you (?:have|get) (?:time|a (?:chance|moment|minute))|take your time|low priority|just (?:a )?(?:quick|curious|wondering|checking)|at your convenience|minor|nicht eilig|keine eile|eilt nicht|pas urgent|rien d'urgent|pas presse|sin prisa|no es urgente|no corre prisa|sem pressa|nao e urgente|con calma|non e urgente|senza fretta)\b/g,
  praise:
    /\b(?:thank you so much|many thanks|love (?:your|the|this|it|how)|great (?:job|work|service|product)|amazing|fantastic|excellent|wonderful|awesome|five stars|keep (?:it )?up|compliments?|kudos|delighted|grossartig|toll|begeistert|super hilfe|lob|formidable|ravie?|bravo|parfait|excelente|encantad[oa]|felicidades|parabens|adorei|fantastic[oa]|complimenti)\b/g,
  workAround:
    /\b(?:work-?around|still works|works (?:fine )?(?:in|on|with)|for now|in the meantime|not a (?:big )?(?:deal|problem)|can live with|funktioniert (?:aber )?noch|fonctionne encore|todavia funciona|ainda funciona|funziona ancora)\b/g,
} as const satisfies EvidencePatterns<string>;

export type UrgencySign = keyof typeof patterns;

/** Number of features that `readUrgencyEvidence` can add. */
export const urgencySignCount = Object.keys(patterns).length;

export const readUrgencyEvidence = (text: string): Evidence<UrgencySign> => readEvidence(foldText(text), patterns);

/**
 * The least urgency that the signs allow: danger to people is critical, an attack or leak at least high. Questions,
 * wishes and praise about such things ("Do you have a fraud policy?") set no floor.
 */
export function urgencyFloor(evidence: Evidence<UrgencySign>): Urgency {
  const casual = evidence.wish > 0 || evidence.noRush > 0 || evidence.praise > 0;
  if (evidence.safety > 0 && !casual) return 'critical';
  if (evidence.security > 0 && !casual && evidence.question < evidence.security) return 'high';
  return 'low';
}
