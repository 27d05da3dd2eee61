/** Names and abbreviations of months, lower case, in nine languages; the number of each month is its place. */
export const monthNames: readonly (readonly string[])[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen januari stycznia styczeń sty janeiro जनवरी',
  'february feb februar februar février fév févr febrero febbraio februari lutego luty lut fevereiro fev फरवरी',
  'march mar märz mrz mars marzo maart mrt marca marzec março मार्च',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi अप्रैल',
  'may mai mayo maggio mag mei maja maj maio मई',
  'june jun juni juin junio giugno giu czerwca czerwiec cze junho जून',
  'july jul juli juillet juil julio luglio lug lipca lipiec lip julho जुलाई',
  'august aug août aout agosto ago augustus sierpnia sierpień sie अगस्त',
  'september sep sept septembre septiembre settembre set września wrzesień wrz setembro सितंबर',
  'october oct oktober okt octobre octubre ottobre ott października październik paź outubro out अक्टूबर',
  'november nov novembre noviembre listopada listopad lis novembro नवंबर',
  'december dec dezember dez décembre déc diciembre dic dicembre grudnia grudzień gru dezembro दिसंबर',
].map((names) => names.split(' '));
