/** Endings of host names that are common in tickets; used where a word might as well be part of a sentence. */
export const commonTopLevelDomains = new Set(
  (
    'com net org edu gov mil int info biz io co ai app dev me tv cc xyz online site shop store cloud tech eu us uk ie de at ch fr ' +
    'be nl lu es pt it pl cz sk hu ro bg gr hr si se dk fi no is ee lv lt mt cy in ca au nz za br mx ar jp kr cn hk sg ae il tr ua ' +
    'ru example test invalid'
  ).split(' '),
);
