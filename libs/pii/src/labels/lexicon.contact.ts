import type { LexiconEntry } from './concepts';
import { phrasesOf } from './phrases';

/** Phrases that name an address, a number to call or a date of birth. */
export const contactLexicon: readonly LexiconEntry[] = [
  {
    concept: 'email',
    weight: 1,
    phrases: phrasesOf(`
      email, e mail, emails, email address, e mail address, mail, mailto, emailaddress, mailadresse, mail adresse,
      e mail adresse, courriel, adresse mail, adresse e mail, mel, correo, correo electrónico, posta elettronica,
      indirizzo email, e mailadres, mailadres, adres e mail, adres email, endereço de email, correio eletrónico, ईमेल`),
  },
  {
    concept: 'phone',
    weight: 1,
    phrases: phrasesOf(`
      phone, phones, phone number, phone numbers, phone no, phone nr, phne, telephone, telephone number, tel, tel no,
      tel nr, mobile, mobile number, mobile no, mob, mob no, cell, cellphone, cell phone, cell number, cell no,
      landline, fax, fax number, fax no, whatsapp, whatsapp number, whats app, viber, signal number, sms, ph, ph no,
      home phone, work phone, area code, callback, call back number, callback number, contact number, contact no,
      contact tel, caller id, direct dial, hotline, telephone no, registered mobile, registered mobile number,
      telefon, telefonnummer, telefonnr, telefon nr, tel nummer, handy, handynummer, handynr, handy nr, mobil,
      mobilnummer, mobilnr, mobiltelefon, rufnummer, festnetz, festnetznummer, rückrufnummer, durchwahl, fon,
      mobilfunk, mobilfunknummer, téléphone, numéro de téléphone, n de téléphone, tél, portable, numéro de portable,
      téléphone portable, numéro de mobile, télécopie, teléfono, número de teléfono, móvil, número de móvil, celular,
      número de celular, telf, tfno, tlf, tlfn, telefono, numero di telefono, cellulare, numero di cellulare, cell,
      recapito telefonico, telefoon, telefoonnummer, telefoonnr, mobiel, mobiele nummer, mobiel nummer, gsm,
      gsm nummer, 06 nummer, numer telefonu, telefonu, komórka, komórkowy, nr tel, numer tel, numer komórki,
      nr telefonu, numer kontaktowy, kom, telefone, número de telefone, telemóvel, telm, tlm, número de telemóvel,
      telefone celular, फोन, फ़ोन, मोबाइल, मोबाइल नंबर, फोन नंबर`),
  },
  {
    concept: 'phone',
    weight: 0.7,
    phrases: phrasesOf(`
      call, call me, call me at, call me on, ring, ring me, ring me on, text, text me, text me at, my number, my no,
      reach me, reach me at, reach me on, reachable, reachable at, reachable on, reached at, reached on, reach us at, contact me on, contact me at,
      contact us at, dial, message me on, called from, best number, answering at, answering on, messages to,
      registered number, office, desk, direct line, switchboard, number to call, good number, give me a call,
      give me a ring, call back, büro, bureau, oficina, ufficio, kantoor, biuro, dienstlich, privat, ruf, rufen,
      rufen sie mich, anrufen, meine nummer, erreichbar unter, erreichen, erreichbar, anruf, rückruf, appelez,
      appeler, rappeler, rappelez, appelez moi, mon numéro, joignable, joindre, me joindre, contacter au, llame,
      llamar, llamarme, llámame, llámeme, mi número, localizarme, chiamare, chiamatemi, chiamami, il mio numero,
      richiamare, contattarmi al, bel, bellen, bel me, bereikbaar, mijn nummer, te bereiken, zadzwonić, dzwonić,
      proszę dzwonić, mój numer, ligar, ligue, ligue me, meu número, o meu número`),
  },
  { concept: 'phone', weight: 0.6, phrases: phrasesOf(`contact, kontakt, contacto, contatto, contato`) },
  {
    concept: 'dob',
    weight: 1,
    phrases: phrasesOf(`
      date of birth, dob, d o b, birth date, birthdate, birthday, b day, bday, born, born on, birth, birthdt,
      year of birth, geburtsdatum, geb, geb am, geboren, geboren am, geburtstag, geb datum, date de naissance,
      né le, née le, né e le, ddn, naissance, fecha de nacimiento, nacido el, nacida el, nacido, nacida, nacimiento, nací, nací el,
      f nacimiento, f nac, fecha nac, fecha nacimiento, data di nascita, nato il, nata il, nato a, nascita,
      geboortedatum, geboren op, geb datum, data urodzenia, ur, urodzony, urodzona, urodziłem się, urodziłam się,
      urodzin, data de nascimento, nascido em, nascida em, nascido a, nascida a, nasci, nasci a, nasci em, nascimento, data nasc, जन्म तिथि, जन्मतिथि, जन्म`),
  },
];
