import type { NameList } from './name-lists';
import type { SeededRandom } from './seeded-random';

const lines = (text: string) => text.trim().split(/\s*[\n,]\s*/);

const products =
  lines(`Kettle, Toaster, Coffee Machine, Espresso Maker, Blender Pro, Air Fryer, Washing Machine, Dishwasher, Vacuum Cleaner, Robot Vacuum, Desk Lamp, Standing Desk,
  Office Chair, Bookshelf, Sofa, Mattress, Headphones, Wireless Earbuds, Smart Watch, Fitness Tracker, Laptop, Notebook 15, Tablet, Phone Case, Power Bank, Router, Printer,
  LaserJet, Monitor, Keyboard, Mouse, Webcam, Camera, Tripod, Drone, Bike Helmet, Running Shoes, Rain Jacket, Winter Coat, Jeans, Backpack, Suitcase, Tent, Sleeping Bag, Hiking Boots,
  Garden Hose, Lawn Mower, Drill, Cordless Screwdriver, Thermostat, Doorbell, Security Camera, Smart Lock, Light Bulb, Baby Monitor, Stroller, Car Seat, Cat Food, Dog Bed, dashboard,
  invoice export, mobile app, API, plugin, CRM, Payroll, Analytics, Cloud Backup, Team Calendar, boiler, heater, fridge, freezer, tv, blender`);
const productsDe = lines(
  `Waschmaschine, Kaffeemaschine, Drucker, Fernseher, Kopfhörer, Schreibtisch, Regal, Bohrmaschine, Fahrrad, Rucksack, Handy, Gerät, Abo, Wasserkocher, Staubsauger`,
);
const productsFr = lines(
  `lave-linge, canapé, téléphone, ordinateur, vélo, abonnement, aspirateur, four, casque, bureau, sac, écran`,
);
const brands =
  lines(`Samsung, Apple, Sony, Bosch, Siemens, Philips, Dyson, Canon, Nikon, Lenovo, Dell, HP, Microsoft, Google, Amazon, Netflix, Spotify, Zalando, Ikea, Tesco, Argos, John Lewis, Marks & Spencer,
  Target, Walmart, Best Buy, Costco, Currys, MediaMarkt, Saturn, Fnac, Decathlon, Nike, Adidas, Zara, Slack, Zoom, Teams, Outlook, Gmail, Shopify, Stripe, PayPal, Klarna, Salesforce, HubSpot,
  Jira, Notion, Asana, Flipkart, Myntra, Swiggy, Zomato, Reliance, Tata, Harvey Norman, JB Hi-Fi, Woolworths, Coles, Loblaws, Tim Hortons, Wells Fargo, Jack Daniels, Ben & Jerry's, Levi's, Tommy Hilfiger,
  Ralph Lauren, Calvin Klein, Hugo Boss, Louis Vuitton, Mercedes, Porsche, Harley Davidson, Martha Stewart Living, Victoria's Secret, Charles Schwab, Dr. Martens, Mr. Coffee, Trader Joe's, Wendy's, McDonald's`);
const carriers = lines(
  'DHL, UPS, FedEx, Royal Mail, Evri, DPD, Hermes, GLS, Australia Post, Canada Post, India Post, Blue Dart, Delhivery, PostNL, La Poste, Correos, Poste Italiane, InPost',
);
const banks = lines(
  'Barclays, HSBC, Lloyds, Santander, Chase, Wells Fargo, Citibank, HDFC, ICICI, SBI, Axis Bank, Deutsche Bank, Commerzbank, ING, Rabobank, BBVA, Westpac, ANZ, RBC, TD Bank, GTBank, Zenith Bank',
);
const countries = lines(
  'Germany, France, Spain, Italy, India, Australia, Canada, Ireland, Poland, Portugal, Norway, Sweden, Kenya, Nigeria, Brazil, Mexico, Japan, Slovenia, Estonia, Jordan, Georgia, Chad',
);
const states = lines(
  'Texas, Ohio, Virginia, Georgia, Florida, Ontario, Victoria, Queensland, Kerala, Bavaria, Carolina, Montana, Dakota, Maryland',
);
const jobs = lines(
  'Office Manager, CFO, CEO, CTO, Head of Sales, IT Director, Project Manager, Accountant, Software Engineer, Sales Rep, HR Lead, Operations Manager, nurse, teacher, lawyer, plumber, dentist, journalist, Team Lead',
);
const months = lines(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
const firmWords = lines(
  'Northgate, Bluefin, Acme, Globex, Initech, Stellar, Pinnacle, Summit, Horizon, Evergreen, Silverline, Redwood, Harbour, Cedar, Vertex, Quantum, Nimbus, Aurora, Falcon, Atlas, Orion, Maple, Willow, Granite, Lighthouse',
);
const firmKinds = lines(
  'Labs, Dental Group, Logistics, Software, Systems, Consulting, Foods, Motors, Bakery, Travel, Insurance, Media, Partners, Holdings, Analytics, Energy, Pharma, Robotics',
);
const legalForms = lines('Ltd, Inc, Inc., LLC, GmbH, AG, plc, S.A., BV, Pty Ltd, Pvt Ltd, LLP, SARL, Group');
const streetKinds = lines('Street, Road, Avenue, Lane, Drive, Close, St, Rd, Ave, Court, Way');

/** Text for a slot that holds no name. */
export function fillers(slot: string, random: SeededRandom, local: NameList, english: NameList): string {
  const number = (from: number, to: number) => from + Math.floor(random.next() * (to - from + 1));
  const digits = (count: number) => Array.from({ length: count }, () => number(0, 9)).join('');
  const city = () => random.pick(local.cities.length > 0 ? local.cities : english.cities);
  const firm = (): string =>
    random.pick([
      () => `${random.pick(firmWords)} ${random.pick(firmKinds)}`,
      () => `${random.pick(firmWords)} ${random.pick(legalForms)}`,
      () => `${random.pick(local.last)} ${random.pick(legalForms)}`,
      () => `${random.pick(local.last)} ${random.pick(firmKinds)}`,
      () => `${random.pick(local.last)} & ${random.pick(local.last)}`,
      () => `${random.pick(local.last)} & Sons`,
      () => `${random.pick(local.last)}, ${random.pick(english.last)} and ${random.pick(local.last)}`,
      () => random.pick(brands),
    ])();
  const values: Record<string, () => string> = {
    firmkind: () => random.pick(firmKinds),
    product: () => (random.next() < 0.3 ? random.pick(products).toLowerCase() : random.pick(products)),
    'product.de': () => random.pick(productsDe),
    'product.fr': () => random.pick(productsFr),
    brand: () => random.pick(brands),
    carrier: () => random.pick(carriers),
    bank: () => random.pick(banks),
    country: () => random.pick(countries),
    state: () => random.pick(states),
    job: () => random.pick(jobs),
    month: () => random.pick(months),
    city,
    company: firm,
    street: () =>
      local.streets.length > 0 && random.next() < 0.6
        ? `${random.pick(local.streets)} ${number(1, 120)}`
        : `${number(1, 999)} ${random.pick(random.next() < 0.5 ? local.last : english.last)} ${random.pick(streetKinds)}`,
    order: () =>
      random.pick([`#${digits(6)}`, digits(8), `ORD-${digits(5)}`, `A${digits(7)}`, `INV-2025-${digits(4)}`]),
    date: () =>
      random.pick([
        `${number(1, 28)} ${random.pick(months)}`,
        `${random.pick(months)} ${number(1, 28)}`,
        `2025-0${number(1, 9)}-${number(10, 28)}`,
        `${number(1, 28)}/0${number(1, 9)}/2025`,
        'Monday',
      ]),
    price: () => `${random.pick(['$', '€', '£', '₹'])}${number(5, 900)}.${digits(2)}`,
    phone: () =>
      random.pick([`+44 7700 900${digits(3)}`, `555-01${digits(2)}`, `(312) 555-0${digits(3)}`, `030 ${digits(7)}`]),
    email: () =>
      `${random.pick(['info', 'j.d', 'contact', 'anna', 'sales', 'k.b'])}${number(1, 99)}@example.${random.pick(['com', 'org', 'de'])}`,
  };
  const value = values[slot];
  if (!value) throw new Error(`unknown slot ${slot}`);
  return value();
}
