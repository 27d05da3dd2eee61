const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Street words after the street's name, folded; the second set also has other meanings and needs a capital. */
export const streetWords = words('street st road rd avenue ave lane ln boulevard blvd str');
export const looseStreetWords = words(
  `drive dr close court ct crescent cres cr place pl terrace tce ter square sq way highway hwy parkway pkwy circle cir gardens
  gdns garden grove gr mews row hill parade pde rise view walk quay wharf green park trail trl loop alley broadway esplanade causeway cross
  main marg nagar colony sector phase layout vihar chowk bazaar bazar enclave salai path puram pura peth estate estates bank bay
  baug residency causeway end gate common fields meadow meadows heights ridge pike turnpike run point pass plaza chase croft dale vale
  strand wynd brae strasse platz weg allee gasse ring damm ufer`,
);
/** Everyday words that streets are named after. */
export const homelyWords = words('high main station church park mill king queen kings queens victoria london old new');
/** Street words before the street's name. */
export const leadingStreetWords = words(
  `rue avenue av ave boulevard bd bld place pl chemin impasse allee allees quai route cours passage square faubourg venelle ruelle sentier rte
  calle c avenida avda paseo plaza camino carretera ctra ronda travesia urbanizacion rambla pasaje
  via viale piazza corso largo vicolo strada piazzale v p.za contrada localita lungomare
  rua travessa praca estrada alameda largo beco
  ulica ul aleja aleje al plac pl osiedle os`,
);
/** Small words inside the name of a street or town. */
export const joiningWords = words(
  `de la le les du des del della delle dei degli dello d l di da do dos das of the and und y e i & am an der dem den im in auf zum zur von vom
  bei ob sur sous en aux au et upon on by under le-grand san st saint sw sv mc van ten ter op aan het`,
);
const streetEndings =
  'strasse str weg platz allee gasse ring damm ufer stieg pfad chaussee steig markt graben berg straat laan plein gracht kade dijk singel steeg gatan vagen gade vej veien gata katu tie utca park hof wall promenade hohe';
const compoundStreet = new RegExp(`^\\p{L}[\\p{L}-]{1,30}(?:${streetEndings.replaceAll(' ', '|')})$`, 'u');
const lastLetters = new Set(streetEndings.split(' ').map((ending) => ending.slice(-2)));

/** One-word street names, folded: `hauptstrasse`, `prinsengracht`. */
export function isCompoundStreet(word: string): boolean {
  return lastLetters.has(word.slice(-2)) && compoundStreet.test(word);
}

export const notStreets = words(
  `arbeitsplatz sitzplatz parkplatz stellplatz speicherplatz fensterplatz schlafplatz lagerplatz steckplatz marktplatzartikel umweg ruckweg versandweg weg hinweg
  supermarkt markt elektromarkt baumarkt mediamarkt bahnhof friedhof monitoring vertrag spring string during bring morning evening shipping tracking
  feuerring ohrring schlusselring pakketdienst zweig anstieg abstieg ausstieg einstieg umstieg krawatte auftrag eintrag betrag antrag sammelplatz
  newtie necktie bowtie tie cutie sortie laptie carpark ballpark eisberg heidelberg nurnberg hamburg wurttemberg bamberg werktag hof`,
);
/** Parts of a building, with or without a number after them. */
export const unitWords = words(
  `apt apartment suite ste unit flat floor fl room rm building bldg block blk tower wing level lot shop office door house plot villa cabin
  bus boite bte appt appartement apt etage escalier esc batiment bat residence piso planta puerta pta portal bajo izda dcha izq dcho
  piano interno int scala palazzina andar dto esq fte bloco lote fracao lok lokal m mieszkanie mieszk klatka
  hinterhaus vorderhaus og eg stock stockwerk wohnung whg top stiege tur haus verdieping hno h.no hse no nr khasra gala`,
);
/** Names of buildings: `Rose Cottage`, `Sai Residency`. */
export const buildingWords = words(
  `cottage house farm lodge villa villas manor residency apartments apartment apts towers tower building heights court mansion chambers plaza complex
  society chs park barn forge mill rectory vicarage hall grange enclave arcade centre nivas bhavan bhawan sadan kunj niwas flats`,
);
export const stateCodes = words(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT
  VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT Vic Qld Tas`,
);
export const stateNames =
  /(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York|South Wales|Brunswick)|North (?:Carolina|Dakota)|South (?:Carolina|Dakota|Australia)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Qu[eé]bec|Alberta|Manitoba|Saskatchewan|Nova Scotia|British Columbia|Newfoundland|Prince Edward Island|Victoria|Queensland|Tasmania|Western Australia|Northern Territory|Maharashtra|Karnataka|Tamil Nadu|Kerala|Telangana|Andhra Pradesh|Gujarat|Rajasthan|Punjab|Haryana|Uttar Pradesh|Madhya Pradesh|West Bengal|Bihar|Odisha|Goa|Uttarakhand)(?!\p{L})/uy;
export const countryNames =
  /(?:United States(?: of America)?|USA|U\.S\.A\.|US|United Kingdom|UK|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|India|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Spain|España|Italy|Italia|Netherlands|The Netherlands|Nederland|Belgium|Belgique|België|Poland|Polska|Portugal|Brazil|Brasil|Mexico|México|Luxembourg|Denmark|Sweden|Norway|Finland)(?!\p{L})/uy;
