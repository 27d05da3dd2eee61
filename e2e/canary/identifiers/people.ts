import type { Random } from './random';

const given =
  `Wilhelmine Thaddeus Ottoline Bartholomew Zsofia Leopold Henrietta Cosmo Philippa Ignatius Rosalind Ferdinand
  Clementine Percival Beatrix Augustin Cordelia Lysander Millicent Balthazar Tabitha Evander Georgiana Rupert Priyanka Harish
  Lakshmi Devendra Meenakshi Siddharth Solène Mathieu Ximena Rodrigo Ludovica Raffaele Geertje Pieter Grażyna Zbigniew`.split(
    /\s+/,
  );
const family =
  `Ashbourne Brackenridge Cholmondeley Dunwoody Etherington Fairweather Garthwaite Hollingsworth Inglethorpe Jessop-Vale
  Kirkbride Lanchester Mossgrove Netherwood Oglethorpe Pemberton-Shaw Quillfeather Ravenscroft Satterthwaite Thistlewood Underhay
  Venables Wetherby Yarborough Chaturvedi Ramaswamy Venkataraman Bhattacharya Mukhopadhyay Krishnamurthy Oberhuber Lindenschmidt
  Guérineau Delacourt Ordóñez-Vega Castellanos Montefiore Bevilacqua Hoekstra Wilczkowska Vilhena Zawadzki`.split(
    /\s+/,
  );

/** Somebody's first and last name. */
export const fullName = (random: Random): string => `${random.pick(given)} ${random.pick(family)}`;

export const familyName = (name: string): string => name.split(' ').slice(1).join(' ');

/** What stands before the @ of somebody's address. */
export const mailbox = (random: Random): string =>
  fullName(random)
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .replace(/[ -]/g, '.') + random.fill('##');
