import { otherNumberPhrases } from './lexicon.other';
import { phrasesOf } from './phrases';

/** What a label says of the value beside it. `other`: a number of another kind, such as an order number. */
export type LabelConcept = 'email' | 'phone' | 'card' | 'cvv' | 'iban' | 'ssn' | 'ip' | 'password' | 'secret' | 'other';

export interface LexiconEntry {
  concept: LabelConcept;
  /** How firmly the phrase names the concept, 0..1. */
  weight: number;
  /** Phrases in lower case, in any order of languages. */
  phrases: readonly string[];
}

/** Phrases that name a value, in English, German, French, Spanish, Italian, Dutch, Polish, Portuguese and Hindi. */
export const lexicon: readonly LexiconEntry[] = [
  { concept: 'other', weight: 1, phrases: otherNumberPhrases },
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
      phone, phones, phone number, phone numbers, phone no, phonenumber, telephone, telephone number, tel, tel no,
      mobile, mobile number, mobile no, mob, cell, cellphone, cell phone, cell number, landline, fax, fax number,
      whatsapp, whats app, sms, ph, home phone, work phone, area code, callback, call back number, callback number,
      contact number, contact no, caller id, direct dial, hotline, telefon, telefonnummer, telefonnr, tel nr, handy,
      handynummer, handynr, mobil, mobilnummer, mobiltelefon, rufnummer, festnetz, festnetznummer, rückrufnummer,
      durchwahl, fon, mobilfunk, téléphone, numéro de téléphone, tél, portable, numéro de portable,
      téléphone portable, télécopie, teléfono, número de teléfono, móvil, número de móvil, celular, telf, tfno, tlf,
      telefono, numero di telefono, cellulare, numero di cellulare, telefoon, telefoonnummer, mobiel, mobiele nummer,
      gsm, gsm nummer, mobiel nummer, 06 nummer, numer telefonu, telefonu, komórka, komórkowy, nr tel, numer komórki,
      nr telefonu, kom, telefone, número de telefone, telemóvel, telm, número de telemóvel, फोन, फ़ोन, मोबाइल,
      मोबाइल नंबर, फोन नंबर`),
  },
  {
    concept: 'phone',
    weight: 0.7,
    phrases: phrasesOf(`
      call, call me, call me at, call me on, ring, ring me, ring me on, text, text me, text me at, my number, my no,
      reach me, reach me at, reach me on, reached at, reached on, reach us at, contact me on, contact me at,
      contact us at, dial, message me on, called from, best number, answering at, answering on, messages to,
      registered number, office, desk, direct line, switchboard, büro, bureau, oficina, ufficio, kantoor, biuro,
      dienstlich, privat, ruf, rufen, anrufen, meine nummer, erreichbar unter, erreichen, erreichbar, anruf, appelez,
      appeler, rappeler, rappelez, mon numéro, joignable, joindre, me joindre, contacter au, llame, llamar, llamarme,
      llámame, llámeme, mi número, localizarme, chiamare, chiamatemi, chiamami, il mio numero, richiamare,
      contattarmi al, bel, bellen, bereikbaar, mijn nummer, te bereiken, zadzwonić, dzwonić, proszę dzwonić,
      mój numer, ligar, ligue, meu número, o meu número`),
  },
  {
    concept: 'card',
    weight: 1,
    phrases: phrasesOf(`
      card, cards, card number, card no, cardnumber, credit card, credit card number, creditcard, debit card,
      debit card number, bank card, cc, cc number, pan, visa, visa card, mastercard, master card, amex,
      american express, maestro, discover card, diners, rupay, jcb, payment card, kreditkarte, kreditkartennummer,
      kartennummer, debitkarte, bankkarte, karte, karten nr, carte, carte bancaire, carte de crédit, carte bleue,
      numéro de carte, numéro de la carte, cb, tarjeta, tarjeta de crédito, tarjeta de débito, número de tarjeta,
      número de la tarjeta, carta, carta di credito, carta di debito, numero di carta, numero della carta, bancomat,
      creditcardnummer, kaartnummer, kaart, betaalkaart, pinpas, numer karty, karta, karty, kartą, cartão,
      cartão de crédito, número do cartão, कार्ड`),
  },
  {
    concept: 'cvv',
    weight: 1,
    phrases: phrasesOf(`
      cvv, cvv2, cvc, cvc2, csc, cvn, cid, card verification, card verification code, cvv code,
      card verification value, card security code, cvc code, cvv number, kartenprüfnummer, kartenprüfziffer,
      prüfziffer der karte, cryptogramme, cryptogramme visuel, code de vérification, código cvv, codice cvv, kod cvv,
      cvv kod`),
  },
  {
    concept: 'cvv',
    weight: 0.6,
    phrases: phrasesOf(`
      security code, verification code, prüfnummer, prüfziffer, sicherheitscode, code de sécurité,
      código de seguridad, codice di sicurezza, beveiligingscode, kod bezpieczeństwa, código de segurança`),
  },
  {
    concept: 'iban',
    weight: 1,
    phrases: phrasesOf(`
      iban, iban number, iban no, iban nr, bank account, bank account number, account number, bankverbindung, konto,
      kontonummer, bankkonto, compte, compte bancaire, rib, numéro de compte, cuenta, cuenta bancaria,
      número de cuenta, conto, conto corrente, coordinate bancarie, rekening, rekeningnummer, bankrekening, rachunek,
      numer konta, numer rachunku, nr konta, conta, conta bancária, número da conta, nib`),
  },
  {
    concept: 'ssn',
    weight: 1,
    phrases: phrasesOf(`
      ssn, ssn number, ssn no, ssns, social security, social security number, social security no,
      social security numbers, soc sec, soc sec no, social sec, social, ss number, socialsecuritynumber,
      número de seguro social, seguro social`),
  },
  {
    concept: 'ip',
    weight: 1,
    phrases: phrasesOf(`
      ip, ips, ip address, ip addresses, ipv4, ipv6, ip adresse, adresse ip, dirección ip, indirizzo ip`),
  },
  {
    concept: 'ip',
    weight: 0.6,
    phrases: phrasesOf(`
      lan address, wan address, host, instance, gateway, subnet, dns, router`),
  },
  {
    concept: 'password',
    weight: 1,
    phrases: phrasesOf(`
      password, passwd, pwd, passphrase, pass phrase, passcode, passwort, kennwort, mot de passe, mdp, contraseña,
      clave de acceso, wachtwoord, hasło, senha, palavra passe, temp password, pw, पासवर्ड`),
  },
  {
    concept: 'secret',
    weight: 1,
    phrases: phrasesOf(`
      api key, apikey, api token, api secret, secret key, client secret, access token, access key, auth token, bearer,
      bearer token, refresh token, secret access key, private key, webhook secret, clé api, clave api, api schlüssel,
      chiave api, klucz api, session token, signing secret`),
  },
  {
    concept: 'secret',
    weight: 0.9,
    phrases: phrasesOf(`
      key, token, secret, schlüssel, clé, jeton, clave, chiave, sleutel, klucz`),
  },
];
