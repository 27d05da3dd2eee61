/**
 * Phrases that are also common words or stand for other things: they count as labels only in capitals, or with a sign
 * after them that announces a value (`Reg: AB12 CDE`, `SIN 046 454 286`, `ur. 12.03.1985`).
 */
export const shorthand: ReadonlySet<string> = new Set(
  (
    'sin ni nin cf bi sc sort nick fin pass reg ur mid arn os pr ms acc tag mc cid cw mel kom nas spi nie perso ' +
    'handle permis license licence placa plaque conta conto konta carta compte cuenta documento bank savings checking'
  ).split(' '),
);
