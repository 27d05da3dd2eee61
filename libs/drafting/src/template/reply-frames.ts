/** How a reply begins and ends in a language. */
export interface ReplyFrame {
  greeting: (name: string) => string;
  anonymousGreeting: string;
  closing: string;
}

const english: ReplyFrame = {
  greeting: (name) => `Hello ${name},`,
  anonymousGreeting: 'Hello,',
  closing: 'Kind regards,\nYour support team',
};

const frames: Readonly<Record<string, ReplyFrame>> = {
  en: english,
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    anonymousGreeting: 'Guten Tag,',
    closing: 'Freundliche Grüße\nIhr Support-Team',
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    anonymousGreeting: 'Bonjour,',
    closing: "Cordialement,\nVotre équipe d'assistance",
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    anonymousGreeting: 'Hola:',
    closing: 'Un cordial saludo,\nSu equipo de atención al cliente',
  },
  pt: {
    greeting: (name) => `Olá, ${name},`,
    anonymousGreeting: 'Olá,',
    closing: 'Com os melhores cumprimentos,\nA sua equipa de apoio',
  },
  it: {
    greeting: (name) => `Buongiorno ${name},`,
    anonymousGreeting: 'Buongiorno,',
    closing: 'Cordiali saluti,\nIl suo team di assistenza',
  },
};

/** The frame of a language; the English one where there is none. */
export const replyFrame = (language: string): ReplyFrame => frames[language] ?? english;
