/** Words that may stand between a label and its value without loosening the tie. */
export const fillerWords = new Set(
  [
    'is was are be no nr num number numbers id code of for the my our your a as at on under with to this it here following that and or us me please via ending as being still value below above too should used using i entered have had its hers his their customer patient account holder member by from full complete registered listed mentioned quote quoted provide provided currently given just also last first new old correct actual which reads sure yes yeah yep ok okay thanks its wifi s re n nº n° num núm nro reads',
    'ist lautet war nummer meine mein unser unsere der die das den unter von für auf zu hier bitte mir mich uns an wie folgt also noch neue neuer alte ihre ihr sein deine dein lauten folgende nachfolgend',
    'est le la les mon ma notre numéro numero de du au à sur suivant voici ci dessous son sa votre vos suivante était c actuel',
    'es el mi nuestro número en al por siguiente este aquí tu su sus la las los del de era mis actual',
    'è il mio nostro di del della e al su seguente questo ecco qui la le i tuo suo era a attuale',
    'het mijn ons op is van nummer naar volgende hier de dit deze was uw je jouw luidt',
    'to jest mój moja nasz numer na pod następujący tutaj jego jej był brzmi podaję moje mojego mojej',
    'é o meu minha nosso da do no em seguinte aqui este esta seu sua era os as minhas',
    'मेरा है नंबर',
  ].flatMap((line) => line.split(' ')),
);

/** Words that join the items of a list. */
export const listWords = new Set('and or und oder et ou y o e i en of lub ou a x ext'.split(' '));
