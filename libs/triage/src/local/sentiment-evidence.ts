import { type Evidence, type EvidencePatterns, foldText, readEvidence } from './evidence';

/** Words of tone in the languages of the seed rows. How much each group counts is learnt from the sentiment rows. */
const patterns = {
  praise:
    /\b(?:love|loved|loving|great|amazing|awesome|excellent|fantastic|wonderful|perfect(?:ly)?|brilliant|superb|delighted|impressed|thrilled|pleasure|beautiful|lovely|best|happy|happier|glad|kudos|well done|good (?:job|work)|keep (?:it )?up|recommend|helpful|friendly|five stars|grossartig|großartig|toll|super|begeistert|hervorragend|klasse|wunderbar|perfekt|ausgezeichnet|freundlich|lob|formidable|excellente?|parfaite?|ravie?|genial|bravo|enchantee?|superbe|merveilleux|adore|fantastic[oa]s?|excelente|encantad[oa]|perfect[oa]|maravillos[oa]|estupend[oa]|felicidades|enhorabuena|otim[oa]|adorei|parabens|maravilhos[oa]|perfeit[oa]|eccellente|complimenti|felice|bravissimi)\b/g,
  gratitude:
    /\b(?:thank you (?:so|very) much|thanks a (?:lot|million|bunch)|many thanks|big thanks|huge thanks|really appreciate|so grateful|i appreciate|we appreciate|vielen herzlichen dank|tausend dank|herzlichen dank|un grand merci|merci infiniment|mille mercis|muchisimas gracias|mil gracias|muitissimo obrigad[oa]|muito obrigad[oa]|grazie mille)\b/g,
  anger:
    /\b(?:ridiculous|unacceptable|outrageous|disgrace(?:ful)?|disgusting|scam|scammers|fraudsters|joke|shame(?:ful)?|pathetic|incompetent|liars?|rip-?off|furious|angry|fed up|sick of|appalling|lawyer|sue|worst|hate|stupid|idiots?|wtf|bullshit|damn|unverschamt(?:heit)?|frechheit|unzumutbar|wutend|anwalt|betruger|inadmissible|honte(?:ux)?|scandaleux|arnaque|colere|avocat|vergonzos[oa]|verguenza|inaceptable|estafa|indignad[oa]|hart[oa]|abogado|absurdo|vergonha|inaceitavel|golpe|advogado|vergogna|inaccettabile|truffa|schifo)\b/g,
  disappointment:
    /\b(?:disappoint(?:ed|ing|ment)|frustrat(?:ed|ing|ion)|annoy(?:ed|ing)|terrible|horrible|awful|poor(?:ly)?|bad|useless|rude|unhelpful|ignored|waste(?:d)?|ruin(?:ed|s)?|regret|unhappy|dissatisfied|not (?:happy|satisfied|good enough|helpful)|never again|nobody (?:answers|replies|cares|helps)|no one (?:answers|replies|cares|helps)|let down|upset|losing patience|mess|nightmare|enttauscht|enttauschend|argerlich|verargert|genervt|miserabel|schlecht|unfreundlich|nie wieder|unzufrieden|decue?|decevant|lamentable|nul|mauvais(?:e)?|plus jamais|impoli|decepcionad[oa]|pesim[oa]|mal[oa]|nunca mas|groser[oa]|enfadad[oa]|molest[oa]|desapontad[oa]|pessim[oa]|irritad[oa]|nunca mais|grosseir[oa]|chatead[oa]|delus[oa]|pessim[oa]|arrabbiat[oa]|mai piu)\b/g,
  impatience:
    /\b(?:still (?:no|not|nothing|waiting|broken)|(?:third|fourth|fifth|3rd|4th|5th) time|how many times|over and over|again and again|yet again|for (?:weeks|months)|weeks now|how long (?:do|must|am) i|seriously|immer noch (?:nicht|keine)|schon wieder|zum (?:dritten|vierten) mal|toujours (?:pas|rien)|depuis des (?:semaines|mois)|(?:troisieme|quatrieme) fois|sigue sin|desde hace (?:semanas|meses)|tercera vez|ainda nao|ha (?:semanas|meses)|terceira vez|ancora nessun|terza volta)\b/g,
  exclamation: /!{2,}|[!?]{3,}|😡|🤬|😠|👎/g,
  cheer: /😀|😃|😄|😊|😍|🥰|❤|👍|🎉|🙏|👏|:-?\)|;-?\)/gu,
} as const satisfies EvidencePatterns<string>;

export type SentimentSign = keyof typeof patterns | 'shouting';

/** Number of features that `readSentimentEvidence` can add. */
export const sentimentSignCount = Object.keys(patterns).length + 1;

export const readSentimentEvidence = (text: string): Evidence<SentimentSign> => ({
  ...readEvidence(foldText(text), patterns),
  shouting: shouting(text),
});

const minLetters = 20;

/** 1 when most letters of a text that is long enough are capitals. */
function shouting(text: string): number {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper + lower >= minLetters && upper > lower ? 1 : 0;
}
