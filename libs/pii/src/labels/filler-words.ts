/** Words that may stand between a label and its value without loosening the tie. */
export const fillerWords = new Set(
  [
    'is was are be no nr num number numbers id code of for the my our your a as at on under with to this it here following that and or us me please via ending',
    'ist lautet war nummer meine mein unser unsere der die das den unter von für auf zu hier bitte mir mich uns an',
    'est le la les mon ma notre numéro numero de du au à sur',
    'es el mi nuestro número en al por',
    'è il mio nostro di del della e al su',
    'het mijn ons op is van nummer naar',
    'to jest mój moja nasz numer na pod',
    'é o meu minha nosso da do no em',
    'मेरा है नंबर',
  ].flatMap((line) => line.split(' ')),
);

/** Words that join the items of a list. */
export const listWords = new Set('and or und oder et ou y o e i en of lub ou a x ext'.split(' '));
