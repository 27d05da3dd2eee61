import { weightedSum } from './weighted';

/** Whether nine digits carry the check digit of a United States routing number, in a range that banks have. */
export function isRoutingNumber(digits: string): boolean {
  if (!/^(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)[0-9]{7}$/.test(digits) || digits === '000000000')
    return false;
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

/** Whether ten digits carry the check digit of a British health service number. */
export function isNhsNumber(digits: string): boolean {
  if (!/^[0-9]{10}$/.test(digits) || /^(.)\1*$/.test(digits)) return false;
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digits.charCodeAt(9) - 48;
}

/** Whether ten digits, or eleven with the person's place on the card, are an Australian health card number. */
export function isMedicareNumber(digits: string): boolean {
  if (!/^[2-6][0-9]{9,10}$/.test(digits)) return false;
  return weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digits.charCodeAt(8) - 48;
}

/** Whether seventeen characters are a vehicle number with the check character that North America asks for. */
export function isVehicleNumber(code: string): boolean {
  const values: Record<string, number> = {};
  [...'ABCDEFGH'].forEach((letter, index) => (values[letter] = index + 1));
  [...'JKLMN'].forEach((letter, index) => (values[letter] = index + 1));
  Object.assign(values, { P: 7, R: 9 });
  [...'STUVWXYZ'].forEach((letter, index) => (values[letter] = index + 2));
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, place) => {
    const character = code.charAt(place);
    return total + weight * (values[character] ?? Number(character));
  }, 0);
  return code.length === 17 && code.charAt(8) === (sum % 11 === 10 ? 'X' : String(sum % 11));
}
