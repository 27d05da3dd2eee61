/** Words that follow a label for a password or a user name in prose and are not one. */
export const notValues: ReadonlySet<string> = new Set(
  (
    'dead gone hidden broken fine good bad old new is was are be not no none null n/a na empty blank unknown invalid incorrect wrong correct right valid expired locked reset ' +
    'resets changed change changes required needed missing failed fails failing forgotten lost email e-mail mail password ' +
    'username user name and or but with for from the a an my your our their this that it same below above here there ' +
    'page screen button field form link issue issues problem problems error errors request requests recovery working work ' +
    'works accepted rejected denied disabled enabled protected case sensitive too also still never always being already ' +
    'taken used unavailable available banned suspended hidden redacted removed admin support test pending done yes to in on ' +
    'at of by help please thanks asap update updated updating manager policy prompt dialog hint strength length must should ' +
    "can cannot can't doesn't does did do get gets got has have had will would keeps keep just only so if when because since " +
    'ist nicht falsch richtig ungültig gesperrt abgelaufen vergessen leer zurücksetzen zurückgesetzt geht funktioniert und ' +
    'oder mit die der das ein eine mein meine est pas incorrect oublié expiré bloqué invalide réinitialiser et ou avec le la ' +
    'les mon ma es no incorrecta inválida olvidada caducada bloqueada y o con el mi è non errata scaduta dimenticata bloccata ' +
    'con il mia niet fout onjuist verlopen vergeten geblokkeerd en of met het mijn jest nie błędne nieprawidłowe wygasło i lub ' +
    'z moje é não incorreta inválida expirou esqueci bloqueada com minha'
  ).split(' '),
);
